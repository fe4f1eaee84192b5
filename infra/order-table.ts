import { Arn, ArnFormat, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Account } from './accounts/account.ts';
import type { WaypostFunction } from './waypost-function.ts';

const dueIndex = 'due';

/**
 * The account's own key for DynamoDB (`aws/dynamodb`), which AWS keeps and turns over: what is decrypted by it stands in
 * CloudTrail. It costs nothing to keep, and DynamoDB asks for it once in five minutes a caller, some cents a month. A key
 * of the customer's would be a dollar a month and grants of it for each role; whoever deletes it has lost every order,
 * backups too.
 */
export const tableEncryption = TableEncryption.AWS_MANAGED;
type Grantee = WaypostFunction<never>;

/** A table as it is named in grants and environments. */
interface InUse {
  tableArn: string;
  tableName: string;
  streamArn: string;
}

/**
 * The one table: events, orders, messages and links, by the keys in `shared/orders/keys.ts`. Where the account names
 * one that was restored, that is in use in its place, and the stack's own stays as it is.
 */
export class OrderTable extends Construct {
  private readonly table: InUse;

  constructor(scope: Construct, id: string, { account }: { account: Pick<Account, 'restoredTable'> }) {
    super(scope, id);
    const own = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_IMAGE,
      timeToLiveAttribute: 'expiresAt',
      encryption: tableEncryption,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Whatever must still happen carries `dueShard` and `dueAt`; all else is absent from this index and costs nothing.
    own.addGlobalSecondaryIndex({
      indexName: dueIndex,
      partitionKey: { name: 'dueShard', type: AttributeType.STRING },
      sortKey: { name: 'dueAt', type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.table = account.restoredTable === undefined ? ofStack(own) : ofStream(account.restoredTable);
  }

  get tableName(): string {
    return this.table.tableName;
  }

  get streamArn(): string {
    return this.table.streamArn;
  }

  /** Appending, and looking up whether there is such a sender. */
  grantAppendEvents(grantee: Grantee): void {
    grantee.allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [this.table.tableArn]);
  }

  /** Appending, finding a parcel's order, and counting the requests of callers that do not sign. */
  grantTakeWebhooks(grantee: Grantee): void {
    grantee.allow(
      ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
      [this.table.tableArn],
    );
  }

  /** Reading an order, committing it with its messages, and making its visits stops of their routes. */
  grantFoldOrders(grantee: Grantee): void {
    grantee.allow(
      ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      [this.table.tableArn],
    );
  }

  /** Claiming a message, reading its order, and recording what came of it. */
  grantDeliverMessages(grantee: Grantee): void {
    grantee.allow(['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'], [this.table.tableArn]);
  }

  /** Keeping devices, taking them from whom they were of before, and looking up whether there is such a sender. */
  grantKeepDevices(grantee: Grantee): void {
    grantee.allow(
      ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
      [this.table.tableArn],
    );
  }

  /** Finding the devices that a notification goes to, and forgetting those that are gone. */
  grantUseDevices(grantee: Grantee): void {
    grantee.allow(['dynamodb:Query', 'dynamodb:DeleteItem'], [this.table.tableArn]);
  }

  /** Finding the other orders at a stop. */
  grantReadStops(grantee: Grantee): void {
    grantee.allow(['dynamodb:Query'], [this.table.tableArn]);
  }

  /** Reading what must still happen. */
  grantReadDue(grantee: Grantee): void {
    grantee.allow(['dynamodb:Query'], [`${this.table.tableArn}/index/${dueIndex}`]);
  }

  /** Reading orders with all that is theirs, and writing senders' settings. */
  grantSettings(grantee: Grantee): void {
    grantee.allow(['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'], [this.table.tableArn]);
  }

  grantFollowLinks(grantee: Grantee): void {
    grantee.allow(['dynamodb:GetItem', 'dynamodb:Query'], [this.table.tableArn]);
  }

  /** Keeping what a customer answers on the page. */
  grantAnswer(grantee: Grantee): void {
    grantee.allow(['dynamodb:PutItem'], [this.table.tableArn]);
  }

  /** Taking calls, and ending them with the event that says so. */
  grantMakeCalls(grantee: Grantee): void {
    grantee.allow(['dynamodb:PutItem', 'dynamodb:DeleteItem'], [this.table.tableArn]);
  }

  /** Counting how often somebody writes. */
  grantCountWrites(grantee: Grantee): void {
    grantee.allow(['dynamodb:UpdateItem'], [this.table.tableArn]);
  }

  /** Taking what is personal out of orders and their events. */
  grantErase(grantee: Grantee): void {
    grantee.allow(['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], [this.table.tableArn]);
  }

  /** Noting which photos of an order are kept. */
  grantKeepPhotos(grantee: Grantee): void {
    grantee.allow(['dynamodb:Query', 'dynamodb:PutItem'], [this.table.tableArn]);
  }

  grantReadStream(grantee: Grantee): void {
    grantee.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [this.streamArn]);
    // Lambda asks for it when the mapping is made, and it is granted on everything or not at all.
    grantee.allow(['dynamodb:ListStreams'], ['*']);
    Validations.of(grantee).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
      reason: 'Listing the names of streams (dynamodb:ListStreams) knows no single resource.',
    });
  }
}

function ofStack({ tableArn, tableName, tableStreamArn }: Table): InUse {
  if (!tableStreamArn) throw new Error('The order table has no stream.');
  return { tableArn, tableName, streamArn: tableStreamArn };
}

/** The table that a stream is of: `…:table/<name>/stream/<since>`. */
function ofStream(streamArn: string): InUse {
  const { resourceName = '' } = Arn.split(streamArn, ArnFormat.SLASH_RESOURCE_NAME);
  return {
    tableArn: streamArn.replace(/\/stream\/.*/, ''),
    tableName: resourceName.replace(/\/stream\/.*/, ''),
    streamArn,
  };
}
