import { describe, expect, it } from 'vitest';
import { callLinkIn, callLinkTo, callTokenOf } from '../../shared/links/call-link.ts';

const link = {
  ...{ senderId: 'default', orderId: 'A/1 ö.#', callId: 'abc-def', by: 'ann@example.com' },
  until: '2026-11-24T12:00:00.000Z',
};
const token = callTokenOf('secret', link);

describe('a link to a call', () => {
  it('says by itself which call, whose, and until when', () => {
    expect(callLinkIn('secret', token)).toEqual(link);
    expect(callLinkTo('https://follow.example.com/', token)).toBe(`https://follow.example.com/c/${token}`);
    expect(new URL(callLinkTo('https://follow.example.com/', token)).pathname).toBe(`/c/${token}`);
  });

  const [text = '', signature = ''] = token.split('.');
  const forged = Buffer.from(JSON.stringify(['default', 'A-2', 'abc-def', 'ann@example.com', '2099'])).toString(
    'base64url',
  );
  it.each([
    ['another secret', 'other', token],
    ['other contents', 'secret', `${forged}.${signature}`],
    ['no signature', 'secret', text],
    ['an empty signature', 'secret', `${text}.`],
    ['a short signature', 'secret', token.slice(0, -4)],
    ['nothing', 'secret', ''],
  ])('of %s is none', (_, secret, one) => {
    expect(callLinkIn(secret, one)).toBeUndefined();
  });
});
