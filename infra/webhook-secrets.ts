import { CfnOutput, Stack, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { WaypostFunction } from './waypost-function.ts';

/** One webhook secret a source. Secrets Manager makes it up, so it never stands in a template or a file. */
export class WebhookSecrets extends Construct {
  private readonly secrets: Map<string, Secret>;

  constructor(scope: Construct, id: string, props: { sources: string[] }) {
    super(scope, id);
    this.secrets = new Map(
      props.sources.map((source) => [
        source,
        new Secret(this, source, {
          description: `Signs the webhooks of the source "${source}"; hand it over as whsec_<value>`,
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

  /** Each source's secret ARN, as the environment of `receive-events` takes it. */
  get environment(): string {
    const arns = Object.fromEntries([...this.secrets].map(([source, secret]) => [source, secret.secretArn]));
    return Stack.of(this).toJsonString(arns);
  }

  grantRead(grantee: Pick<WaypostFunction<never>, 'allow'>): void {
    grantee.allow(
      ['secretsmanager:GetSecretValue'],
      [...this.secrets.values()].map((secret) => secret.secretArn),
    );
  }
}
