import type { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { sesEmail } from '../../shared/channels/email-ses.ts';
import { aSender } from '../builders/sender.ts';

async function headersOf(unsubscribeLink: string | undefined): Promise<Record<string, string>> {
  let raw: Uint8Array = new Uint8Array();
  const send = ({ input }: SendRawEmailCommand) => {
    raw = input.RawMessage?.Data ?? raw;
    return Promise.resolve({ MessageId: 'm' });
  };
  const client = { send } as unknown as SESClient;
  const words = { subject: 'Thank you', html: '<p>Hello</p>', text: 'Hello' };
  await sesEmail('set', client).send({
    ...{ channel: 'email', to: 'ann@example.com', sender: aSender(), ...words, tags: {}, unsubscribeLink },
  });
  const { headers } = await PostalMime.parse(raw);
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]));
}

it('an e-mail to a customer can be unsubscribed from by its headers, as RFC 8058 asks; one to a colleague has none', async () => {
  const link = `https://${'x'.repeat(60)}.on.aws/t/AAAAAAAAAAAAAAAA/unsubscribe/BBBBBBBBBB-CCCCCCCCCC`;
  expect(await headersOf(link)).toMatchObject({
    'list-unsubscribe': `<${link}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  });
  expect(Object.keys(await headersOf(undefined)).filter((name) => name.startsWith('list-'))).toEqual([]);
});
