import { CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { WaypostFunction } from './waypost-function.ts';

/**
 * One secret a source. Secrets Manager makes it up, so it never stands in a template or a file; where a vendor makes up
 * its own, the owner puts that in its place.
 */
export class WebhookSecrets extends Construct {
  private readonly secrets: Map<string, Secret>;

  constructor(scope: Construct, id: string, props: { sources: string[]; description: (source: string) => string }) {
    super(scope, id);
    this.secrets = new Map(
      props.sources.map((source) => [
        source,
        new Secret(this, source, {
          description: props.description(source),
          // 32 letters and digits are valid base64, as Standard Webhooks asks of a secret: 24 bytes.
          generateSecretString: { passwordLength: 32, excludePunctuation: true },
        }),
      ]),
    );
    for (const [source, secret] of this.secrets) {
      new CfnOutput(this, `Arn-${source}`, {
        key: `WebhookSecret${source.replaceAll('-', '')}`,
        value: secret.secretArn,
      });
    }
    Validations.of(this).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SMG4',
      reason:
        'The other side must be given the new value, so a person starts the rotation; the previous value stays valid.',
    });
  }

  /** Each source's secret ARN, as an environment takes it. */
  get environment(): string {
    const arns = Object.fromEntries([...this.secrets].map(([source, secret]) => [source, secret.secretArn]));
    return Stack.of(this).toJsonString(arns);
  }

  grantRead(grantee: Pick<WaypostFunction<never>, 'allow'>): void {
    if (this.secrets.size === 0) return;
    grantee.allow(
      ['secretsmanager:GetSecretValue'],
      [...this.secrets.values()].map((secret) => secret.secretArn),
    );
  }
}
