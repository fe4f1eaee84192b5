import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient, VerifyDomainIdentityCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { addressOf, deploy, type Outputs, postEvent } from './deployed-stack.ts';
import { type MiniStack, startMiniStack } from './mini-stack.ts';
import { pythonEnvironment } from './python-environment.ts';
import { callNow, heldMessages } from './held.ts';
import { mailsTo, smsTo } from './sent.ts';
import { zoneWhereItIs } from './zone.ts';

const secret = Buffer.from('a secret of 24 bytes, ok').toString('base64');
const soon = { timeout: 30_000, interval: 100 };
let stack: MiniStack;
let outputs: Outputs;

beforeAll(async () => {
  stack = await startMiniStack(await pythonEnvironment());
  outputs = await deploy(stack);
  // What the README asks of a person: a verified domain, and a secret that both sides know.
  await new SESClient(stack.client).send(new VerifyDomainIdentityCommand({ Domain: 'harbourlane.example' }));
  await new SecretsManagerClient(stack.client).send(
    new PutSecretValueCommand({ SecretId: outputs.WebhookSecretorders, SecretString: secret }),
  );
});
beforeEach(() => {
  onTestFailed(() => console.log(stack.log().slice(-10_000)));
});
afterAll(() => stack?.stop());

/** `visit.started` of an order of Ann Lind's, who is where it is now this hour. */
function visitStarted(orderId: string, hour: number, email: string, phone: string) {
  const now = new Date();
  const customer = {
    name: 'Ann Lind',
    givenName: 'Ann',
    email,
    phone,
    locale: 'en',
    timeZone: zoneWhereItIs(hour, now),
  };
  return {
    id: `evt-${orderId}`,
    type: 'visit.started',
    orderId,
    occurredAt: now.toISOString(),
    order: { number: orderId, customer, items: [{ name: 'Oak table', quantity: 1 }] },
    data: { visitId: 'v-1', kind: 'delivery' },
  };
}
const post = (event: { id: string }, key = secret) =>
  postEvent(addressOf(stack, `${outputs.ApiUrl}events`), key, event);

it('an event that is not signed with the secret is refused', async () => {
  const wrong = Buffer.from('another secret of theirs').toString('base64');
  expect(await post(visitStarted('A-0', 12, 'ann@example.com', '+46701234560'), wrong)).toMatchObject({
    status: 401,
    body: { code: 'signature_wrong' },
  });
});

describe('by day', () => {
  const [email, phone] = ['ann@example.com', '+46701234567'];

  it('an event is taken in, and told by e-mail and SMS', async () => {
    const event = visitStarted('A-1', 12, email, phone);
    expect(await post(event)).toEqual({ status: 202, body: { accepted: 1, duplicates: 0, rejected: [] } });
    await expect.poll(() => smsTo(stack, phone), soon).toHaveLength(1);
    await expect.poll(() => mailsTo(stack, email), soon).toMatchObject([{ Source: 'orders@harbourlane.example' }]);
    expect(await post(event)).toEqual({ status: 202, body: { accepted: 0, duplicates: 1, rejected: [] } });
  });

  it('the link in the e-mail shows the order', async () => {
    const [mail] = await mailsTo(stack, email);
    const link = /https:\/\/\S+\/t\/[\w-]+/.exec(mail?.BodyText ?? '')?.[0] ?? '';
    expect(link.startsWith(outputs.StatusPageUrl)).toBe(true);
    const page = await fetch(addressOf(stack, link));
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    for (const words of ['Harbour Lane', 'A-1', 'Oak table']) expect(html).toContain(words);
    expect((await fetch(addressOf(stack, `${outputs.StatusPageUrl}t/AAAAAAAAAAAAAAAA`))).status).toBe(404);
  });
});

describe('by night', () => {
  const [email, phone] = ['bo@example.com', '+46701234568'];

  it('messages are held until the hours open', async () => {
    const event = visitStarted('A-2', 2, email, phone);
    expect(await post(event)).toMatchObject({ status: 202 });
    await expect.poll(() => heldMessages(stack), soon).toHaveLength(2);
    const hour = 3_600_000;
    const nine = Math.floor(Date.parse(event.occurredAt) / hour) * hour + 7 * hour;
    for (const { at } of await heldMessages(stack)) {
      expect(at).toBeGreaterThanOrEqual(nine);
      expect(at).toBeLessThan(nine + hour);
    }
    expect([await mailsTo(stack, email), await smsTo(stack, phone)]).toEqual([[], []]);
  });

  it('… and sent when their schedules call', async () => {
    await Promise.all((await heldMessages(stack)).map((message) => callNow(stack, message)));
    await expect.poll(() => smsTo(stack, phone), soon).toHaveLength(1);
    await expect.poll(() => mailsTo(stack, email), soon).toHaveLength(1);
    expect(await heldMessages(stack)).toEqual([]);
  });
});
