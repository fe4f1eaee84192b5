import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { tableEncryption } from './order-table.ts';
import type { WaypostFunction } from './waypost-function.ts';

/** Proofs of who was erased, by keyed hashes alone: beside the order table, so that they outlast a restore of it. */
export class Erasures extends Construct {
  private readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: 'expiresAt',
      encryption: tableEncryption,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  get tableName(): string {
    return this.table.tableName;
  }

  /** Keeping proofs; nobody here reads them. */
  grantKeep(grantee: WaypostFunction<never>): void {
    grantee.allow(['dynamodb:PutItem'], [this.table.tableArn]);
  }
}
