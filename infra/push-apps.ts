import { Validations } from 'aws-cdk-lib';
import type { Account } from './accounts/account.ts';
import type { WaypostFunction } from './waypost-function.ts';

/** The ARNs of the account's platform applications. */
export const applicationsOf = (apps: Account['pushApps']): string[] =>
  Object.values(apps).filter((arn) => arn !== undefined);

/** Lets a function do something with the endpoints of the account's platform applications, and with no others. */
export function allowEndpoints(grantee: WaypostFunction<never>, actions: string[], apps: Account['pushApps']): void {
  const endpoints = applicationsOf(apps).map((arn) => `${arn.replace(':app/', ':endpoint/')}/*`);
  if (endpoints.length === 0) return;
  grantee.allow(actions, endpoints);
  for (const endpoint of endpoints) {
    Validations.of(grantee).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::${endpoint}]`,
      reason: 'Each device has an endpoint of its own; the star stands for its id in an application of the account.',
    });
  }
}
