import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { bundleFolder } from './bundles.ts';

export interface WaypostFunctionProps<Schema extends z.ZodMiniType> {
  /** The function's folder below `functions/`. */
  name: string;
  description: string;
  timeout: Duration;
  /** The most calls of it at a moment; without it, as many as the account has left. */
  mostAtOnce?: number | undefined;
  /** Every variable that the function's own schema asks for: one left out fails the build. */
  environment: z.input<Schema> & Record<string, string>;
}

/** A Lambda function as all of ours are: small, on arm, with a role and a log of its own, and nothing else allowed. */
export class WaypostFunction<Schema extends z.ZodMiniType> extends Construct {
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: WaypostFunctionProps<Schema>) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    this.lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 256,
      timeout: props.timeout,
      ...(props.mostAtOnce === undefined ? {} : { reservedConcurrentExecutions: props.mostAtOnce }),
      handler: 'index.handler',
      code: Code.fromAsset(bundleFolder(props.name)),
      environment: props.environment,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      role,
    });
  }

  /** Lets the function do exactly these actions on exactly these resources. */
  allow(actions: string[], resources: string[]): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }
}
