import type { Account } from './accounts/account.ts';
import type { Colleagues } from './colleagues.ts';
import type { OrderTable } from './order-table.ts';
import type { Outgoing } from './outgoing.ts';
import type { WaypostFunction } from './waypost-function.ts';

export interface DeskAccessProps {
  account: Account;
  colleagues: Colleagues;
  table: OrderTable;
  outgoing: Outgoing;
}

/** What the desk needs to know, whether it is asked over its API or on its page. */
export function deskEnvironment({ account, colleagues, outgoing }: DeskAccessProps) {
  const { TABLE_NAME, SENDERS, SENDING, RETENTION_DAYS, STATUS_PAGE_URL, LINK_SECRET_ARN, EMAIL_CONFIGURATION_SET } =
    outgoing.environment;
  return {
    ...{ TABLE_NAME, SENDERS, SENDING, RETENTION_DAYS, STATUS_PAGE_URL, LINK_SECRET_ARN, EMAIL_CONFIGURATION_SET },
    EMAIL_IDENTITIES: JSON.stringify(account.emailIdentities),
    TEST_NUMBERS: JSON.stringify(account.verifiedRecipients.filter((one) => one.startsWith('+'))),
    USER_POOL_ID: colleagues.userPoolId,
  };
}

/** What the desk may do, whether it is asked over its API or on its page. */
export function grantDesk(
  grantee: WaypostFunction<never>,
  { colleagues, table, outgoing }: Omit<DeskAccessProps, 'account'>,
): void {
  table.grantSettings(grantee);
  table.grantReadDue(grantee);
  table.grantMakeCalls(grantee);
  // Tests of a message, to oneself, which count in what SMS may cost.
  outgoing.grantTest(grantee);
  table.grantCountWrites(grantee);
  colleagues.grantLookUp(grantee);
}
