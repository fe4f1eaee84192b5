import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { preview } from '../../functions/desk/preview/preview.ts';
import type { DeskRequest } from '../../functions/desk/request.ts';
import { messageNames } from '../../shared/messages/message.ts';
import { visitKinds } from '../../shared/orders/event-data.ts';
import { languages } from '../../shared/senders/language.ts';
import { memorySenders } from '../fakes/memory-senders.ts';
import { aSender } from '../builders/sender.ts';

z.config(z.locales.en());

const answer = preview({
  senders: memorySenders(),
  ofAccount: [aSender()],
  emailIdentities: ['example.com'],
  statusPageUrl: 'https://follow.example.com/',
  sending: { to: 'everyone' },
});
const ask = async (body: unknown, sees = true) => {
  const request: DeskRequest = {
    colleague: { name: 'Local', username: 'local', sees: () => sees, seesAll: sees },
    parameters: { id: 'default' },
    query: {},
    ifMatch: undefined,
    body: () => body,
    now: '2026-11-23T09:00:00.000Z',
  };
  const { body: shown } = await answer(request);
  return shown as {
    email: { subject: string; html: string; text: string };
    sms: { text: string; segments: number };
    call: { headline: string; script: string[] };
  };
};

describe('a preview', () => {
  it('shows a message with example values, as e-mail and SMS', async () => {
    const { email, sms } = await ask({ message: 'visit-planned' });
    expect(email).toMatchObject({ subject: 'Your delivery: Tuesday 24 November, 10:30–11:30' });
    expect(email.html).toContain('Harbour Lane');
    expect(sms).toEqual({
      text: 'Harbour Lane: Order 1001 arrives Tue 24 Nov between 10:30 and 11:30. Please be there to receive it. https://follow.example.com/t/xxxxxxxxxxxxxxxx',
      characters: 145,
      segments: 1,
      dear: [],
    });
  });

  it('shows what is said on the telephone, and what colleagues are told as they get it', async () => {
    const { call } = await ask({ message: 'arrived', language: 'nl' });
    expect(call.headline).toBe('We staan voor de deur');
    expect(call.script[1]).toBe('Kom je naar ons toe?');
    const { email } = await ask({ message: 'call-assigned', language: 'fr' });
    expect(email.subject).toBe('Merci d’appeler Ann Lind (commande 1001)');
    expect(email.text).toContain('parce que votre adresse figure dans les réglages');
  });

  it('shows settings that are not saved yet, and a rule’s own words and limit', async () => {
    const { id: _, ...settings } = aSender({ extends: 'rental-dispatch' });
    const templates = { arrived: { sv: { sms: 'Vi är här med {{attributes.contractNumber}}.' } } };
    const tried = { ...settings, templates };
    expect((await ask({ message: 'arrived', language: 'sv', settings: tried })).sms.text).toBe(
      'Harbour Lane: Vi är här med C-77.',
    );
    const limited = await ask({ message: 'not-completed', rule: 'not-completed', settings: tried });
    expect(limited.sms.text.length).toBeLessThanOrEqual(100);
  });

  it('shows every message there is, in every language, for every kind of visit, with nothing missing', async () => {
    // Each language once, and each kind: what they say in all of them stands in the golden renders.
    for (const [index, message] of messageNames.entries()) {
      for (const language of languages) {
        for (const kind of visitKinds.filter((_, place) => place === index % visitKinds.length)) {
          const { email, sms } = await ask({ message, language, kind });
          for (const text of [email.subject, email.text, sms.text]) {
            expect(text).not.toMatch(/undefined|\{\{|Invalid|NaN/);
          }
        }
      }
    }
  });

  it('is refused for what there is not, and to whom does not see the sender', async () => {
    const faults = (path: string) => ({ problem: { more: { faults: [{ path }] } } });
    await expect(ask({ message: 'arived' })).rejects.toMatchObject(faults('/message'));
    await expect(ask({ message: 'arrived', settings: { ...aSender(), timeZone: 'Mars' } })).rejects.toMatchObject({
      problem: { status: 422 },
    });
    await expect(ask({ message: 'arrived' }, false)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});
