import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';

/** How many e-mails a second SES takes from the account. */
export async function sesSendingRate(client: Pick<SESClient, 'send'>): Promise<number> {
  const { MaxSendRate } = await client.send(new GetSendQuotaCommand({}));
  if (MaxSendRate === undefined || MaxSendRate <= 0) throw new Error(`SES told a rate of ${MaxSendRate}.`);
  return MaxSendRate;
}
