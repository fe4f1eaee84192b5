import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses';
import { askOnce } from './outcome.ts';

/** How many e-mails a second SES takes from the account. */
export async function sesSendingRate(client = new SESClient(askOnce)): Promise<number> {
  const { MaxSendRate } = await client.send(new GetSendQuotaCommand({}));
  if (MaxSendRate === undefined || MaxSendRate <= 0) throw new Error(`SES told a rate of ${MaxSendRate}.`);
  return MaxSendRate;
}
