import { Validations } from 'aws-cdk-lib';
import { type CfnSecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { WaypostFunction } from './waypost-function.ts';

/** The secret that links are made of and addresses are kept by, for as long as the stack is there. */
export class LinkSecret extends Construct {
  private readonly secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description:
        'What links to the status page are made of, and what addresses are kept as; with another value links lead nowhere, and whoever said no is written to again',
      generateSecretString: { passwordLength: 43, excludePunctuation: true },
    });
    // As it was called where it was made before: under another name it would be another secret.
    (this.secret.node.defaultChild as CfnSecret).overrideLogicalId('OutgoingLinkSecretABA04E95');
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SMG4',
      reason: 'Links are made anew for every message and must stay as they are; the table holds only their hashes.',
    });
  }

  get arn(): string {
    return this.secret.secretArn;
  }

  grantRead(grantee: WaypostFunction<never>): void {
    grantee.allow(['secretsmanager:GetSecretValue'], [this.secret.secretArn]);
  }
}
