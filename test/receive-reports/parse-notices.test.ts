import { describe, expect, it } from 'vitest';
import { noticesIn } from '../../functions/receive-reports/parse-notices.ts';
import { bounce, byLog, byTopic, ofSes, ofSms, ofWhatsApp, timestamp } from './aws-notices.ts';

const complaint = (details: object) => ofSes('Complaint', { complaint: { timestamp, ...details } });

describe('a report of SES', () => {
  it.each([
    ['a sending', ofSes('Send', { send: {} }), { kind: 'accepted' }, undefined],
    ['a delivery', ofSes('Delivery', { delivery: { timestamp } }), { kind: 'delivered', at: timestamp }, undefined],
    ['a hard bounce', bounce('Permanent', 'NoEmail'), { kind: 'bounced', code: 'Permanent NoEmail' }, 'unreachable'],
    ['a soft bounce', bounce('Transient', 'MailboxFull'), { kind: 'bounced_for_now' }, undefined],
    ['a bounce of which nobody knows', bounce('Undetermined'), { kind: 'bounced_for_now' }, undefined],
    ['a complaint', complaint({ complaintFeedbackType: 'abuse' }), { kind: 'complained', code: 'abuse' }, 'complaint'],
    ['a complaint without a type', complaint({ complaintSubType: null }), { kind: 'complained' }, 'complaint'],
    ['a refusal', ofSes('Reject', { reject: { reason: 'Bad content' } }), { kind: 'rejected' }, undefined],
    [
      'a delay',
      ofSes('DeliveryDelay', { deliveryDelay: { timestamp, delayType: 'MailboxFull' } }),
      { kind: 'delayed', code: 'MailboxFull' },
      undefined,
    ],
  ])('%s', (_, event, report, says) => {
    const [notice, ...others] = noticesIn(byTopic(event));
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      channel: 'email',
      to: 'ann@example.com',
      message: { senderId: 'default', orderId: 'A-1001', messageId: 'm' },
      report: { ...report, providerId: 'ses-1' },
      heardAt: '2026-11-23T10:05:00.000Z',
      says: says && { kind: says, source: 'SES' },
    });
  });

  it.each([
    ['a complaint that takes one back', complaint({ complaintFeedbackType: 'not-spam' })],
    ['an event that we do not ask for', ofSes('Open', { open: {} })],
    ['what SES says when it is given the topic', 'Successfully validated SNS topic for Amazon SES event publishing.'],
  ])('%s says nothing', (_, message) => {
    expect(noticesIn(byTopic(message))).toEqual([]);
  });

  it('of a mail that was not ours names no message', () => {
    expect(noticesIn(byTopic(bounce('Permanent', 'General', { tags: {} })))).toMatchObject([{ message: undefined }]);
  });
});

describe('an event of WhatsApp', () => {
  const whatsApp = (type: string, detail: object = {}) => ({
    ...{ version: '0', id: 'e-1', source: 'aws.social-messaging', 'detail-type': `WhatsApp ${type}` },
    ...{ account: '111122223333', time: '2026-11-23T10:05:00Z', region: 'eu-north-1', resources: [] },
    detail: { wabaId: '1163793972139053', messageId: 'wa-1', status: 'x', eventTimestamp: '1795428240', ...detail },
  });

  it.each([
    ['Message Sent', 'sent', 'accepted'],
    ['Message Delivered', 'delivered', 'delivered'],
    ['Message Read', 'read', 'delivered'],
    ['Message Failed', 'failed', 'undelivered'],
    ['Message Undeliverable', 'undeliverable', 'undelivered'],
  ])('%s', (type, status, kind) => {
    expect(noticesIn(whatsApp(type, { status }))).toEqual([
      {
        ...{ kind: 'report', channel: 'whatsapp', message: undefined, to: '', says: undefined },
        heardAt: '2026-11-23T10:05:00.000Z',
        report: { kind, at: '2026-11-23T10:04:00.000Z', code: status, providerId: 'wa-1' },
      },
    ]);
  });

  it('without its own time counts from when it was told', () => {
    const event = whatsApp('Message Delivered', { eventTimestamp: undefined, status: undefined });
    expect(noticesIn(event)).toMatchObject([{ report: { at: '2026-11-23T10:05:00.000Z', code: 'delivered' } }]);
  });

  it.each(['Message Received', 'Unknown Notification Received', 'Message Handover Failed'])(
    '%s says nothing',
    (type) => {
      expect(noticesIn(whatsApp(type))).toEqual([]);
    },
  );
});

describe('a line of the SMS log', () => {
  it.each([
    ['SUCCESS', 'Message has been accepted by phone carrier', 'delivered', undefined],
    ['FAILURE', 'Phone carrier is currently unreachable/unavailable', 'undelivered', undefined],
    ['FAILURE', 'Unknown error attempting to reach phone', 'undelivered', undefined],
    ['FAILURE', 'UNKNOWN', 'unknown', undefined],
    ['UNKNOWN', '', 'unknown', undefined],
    ['FAILURE', 'Phone number is opted out', 'undelivered', 'opted_out'],
    ['FAILURE', 'Invalid phone number', 'undelivered', 'unreachable'],
  ])('%s: %s', (status, response, kind, says) => {
    expect(noticesIn(byLog([ofSms(status, response)]))).toMatchObject([
      {
        channel: 'sms',
        to: '+46701234567',
        report: { kind, at: timestamp, providerId: 'sns-1' },
        says: says && { kind: says },
      },
    ]);
  });

  it('never brings a number into what is kept of it', () => {
    const [notice] = noticesIn(byLog([ofSms('FAILURE', 'No route to +46701234567')]));
    expect(notice).toMatchObject({ report: { code: 'no_route_to_' } });
  });

  it('is none where the log only asks whether somebody is there', () => {
    expect(noticesIn(byLog(['CWL CONTROL MESSAGE'], 'CONTROL_MESSAGE'))).toEqual([]);
  });
});

describe('a reply', () => {
  it('says from whom and what, and when it came', () => {
    const reply = { originationNumber: '+46701234567', destinationNumber: '+12065550100', messageBody: 'STOP' };
    expect(noticesIn(byTopic(reply))).toEqual([
      { kind: 'reply', channel: 'sms', from: '+46701234567', text: 'STOP', at: '2026-11-23T10:05:00.000Z' },
    ]);
  });

  it.each([
    ['a text', { type: 'text', text: { body: 'Stop' } }, ['Stop']],
    ['a button of a template', { type: 'button', button: { payload: 'x', text: 'Stop' } }, ['Stop']],
    ['a picture', { type: 'image', image: { id: '1', mime_type: 'image/jpeg', sha256: 'x' } }, []],
    ['of no number', { type: 'text', text: { body: 'Stop' }, from: 'anybody' }, []],
  ])('by WhatsApp may be %s', (_, message, texts) => {
    expect(noticesIn(byTopic(ofWhatsApp([message])))).toEqual(
      texts.map((text) => ({
        ...{ kind: 'reply', channel: 'whatsapp', from: '+46701234567', text },
        at: '2026-11-23T10:04:00.000Z',
      })),
    );
  });

  it('by WhatsApp comes beside what it tells of our own messages, which says nothing here', () => {
    const statuses = [{ id: 'wamid.1', status: 'read', timestamp: '1795428240', recipient_id: '46701234567' }];
    expect(noticesIn(byTopic(ofWhatsApp(undefined, { statuses })))).toEqual([]);
    const two = ofWhatsApp([{ text: { body: 'Hello' } }, { text: { body: 'STOP' } }]);
    expect(noticesIn(byTopic(two, bounce('Permanent')))).toMatchObject([
      { text: 'Hello' },
      { text: 'STOP' },
      { channel: 'email' },
    ]);
  });
});

describe('what can not be read', () => {
  it.each([
    ...['{', '{}', '{"eventType":"Bounce","mail":{}}', '{"originationNumber":7}'],
    '{"whatsAppWebhookEntry":"{"}',
    '{"whatsAppWebhookEntry":"{}"}',
  ])('%s stops nothing else', (bad) => {
    expect(noticesIn(byTopic(bad, bounce('Permanent'), bad))).toHaveLength(1);
    expect(noticesIn(byLog([bad, ofSms('SUCCESS', ''), bad]))).toHaveLength(1);
  });
});
