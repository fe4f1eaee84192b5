import type { MiniStack } from './mini-stack.ts';

interface Mail {
  Source: string;
  To: string[];
  Subject: string;
  BodyText: string;
}

/** What SES was given for an address. */
export async function mailsTo({ url }: MiniStack, address: string): Promise<Mail[]> {
  const { messages } = await read<{ messages: Record<string, Mail[]> }>(`${url}/_ministack/ses/messages`);
  return Object.values(messages)
    .flat()
    .filter(({ To }) => To.includes(address));
}

/** What SNS was given for a phone. */
export async function smsTo({ url }: MiniStack, phone: string): Promise<unknown[]> {
  const { sms_messages } = await read<{ sms_messages: Record<string, unknown[]> }>(
    `${url}/_ministack/sns/sms-messages`,
  );
  return sms_messages[phone] ?? [];
}

async function read<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url);
  return (await response.json()) as Answer;
}
