import type { FakeConsole } from './fake-console.ts';

export const hostile = `<img src=x onerror="parent.pwned=1;top.pwned=1"><script>top.pwned=1</script>`;

const html = (text: string) =>
  `<!doctype html><html><head><title>x</title></head><body style="font-family:sans-serif"><p>${text}</p><a href="https://example.com/t/x">Follow</a></body></html>`;

/** An e-mail as the outbox has it. */
export const anEmail = (subject: string, differences: object = {}) => ({
  channel: 'email',
  to: 'ann@example.com',
  subject,
  text: `Plain: ${subject}`,
  html: html(subject),
  sentAt: '2026-11-23T12:00:00Z',
  orderId: 'A-1',
  messageId: null,
  ...differences,
});

/** An SMS as the outbox has it. */
export const anSms = (text: string, to = '+46701740605') => ({
  ...anEmail(''),
  channel: 'sms',
  to,
  subject: null,
  html: null,
  text,
});

/** A notification as the outbox has it. */
export const aPush = (title: string, body: string, url = 'https://example.com/t/abc') => ({
  ...anSms(body, 'arn:aws:sns:eu-north-1:000000000000:endpoint/APNS/shop/a1b2c3'),
  channel: 'push',
  push: { platform: 'APNS', title, body, url },
});

/** A WhatsApp message as the outbox has it. */
export const aWhatsApp = (template: string, parameters: string[]) => ({
  ...anSms(parameters.join('\n')),
  channel: 'whatsapp',
  whatsapp: { template, language: 'en', parameters },
});

/** A message as the table has it. */
export const aMessage = (id: string, state: string, differences: object = {}) => ({
  id,
  senderId: 'default',
  orderId: 'A-1',
  rule: 'order-received',
  name: 'order-received',
  recipient: 'customer',
  channel: 'sms',
  state,
  verdict: `${state}: for a reason`,
  codes: [],
  plannedAt: '2026-11-23T12:00:00Z',
  ...differences,
});

/** A call as the table has it. */
export const aCallToMake = (differences: object = {}) => ({
  id: 'c1',
  senderId: 'default',
  orderId: 'A-1',
  name: 'Ann Lind',
  phone: '+46701740605',
  headline: 'A customer asks to be phoned',
  script: ['Ann Lind asks to be phoned (order 1).', 'About: “The handle”'],
  requestedAt: '2026-11-23T12:00:00Z',
  notBefore: '2026-11-23T12:00:00Z',
  ...differences,
});

/** Something in every corner of the page. */
export function fill({ state }: FakeConsole): void {
  state.pauses = [{ channel: 'sms' }, { sender: 'default', rule: 'delivered' }];
  state.health = { status: 'red', sentence: 'The last sweep ended 20 minutes ago. Please read its log.' };
  state.outbox = [
    anEmail('First'),
    anSms('Harbour Lane: Thank you! https://example.com/t/abc'),
    anEmail('Second'),
    anSms('Hej', '+46701740619'),
  ];
  const states = ['sent', 'failed', 'skipped', 'planned', 'sending', 'unknown'];
  state.messages = [
    ...states.map((name, index) => aMessage(`m${index}`, name)),
    aMessage('h1', 'held', { orderId: 'B-2', verdict: 'held until 09:00 Europe/Stockholm, rule order-received' }),
  ];
  state.calls = [aCallToMake(), aCallToMake({ id: 'c2', name: undefined, assignee: 'bo@example.com' })];
  state.schedules = [{ name: 'h1-0', at: '2026-11-24T08:00:00Z', messageId: 'h1' }];
}
