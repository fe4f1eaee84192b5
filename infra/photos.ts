import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Account } from './accounts/account.ts';
import type { WaypostFunction } from './waypost-function.ts';

type Grantee = WaypostFunction<never>;

/** The account's own bucket of photos: nobody reads or writes it but by links of some minutes. */
export class Photos extends Construct {
  private readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { account }: { account: Account }) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      // By keys that S3 keeps (SSE-S3), at no cost. By KMS each photo that is seen or kept would be a request more to pay for,
      // and every signed link would need the key's grant too.
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [
        // What nobody named within a day, and what an upload left half done.
        { prefix: 'incoming/', expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) },
        { prefix: 'kept/', expiration: Duration.days(account.retentionDays) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions::AwsSolutions-S1',
      reason: 'Access logs would say who looked at which photo when, and be kept longer than it is of use to anybody.',
    });
  }

  get bucketName(): string {
    return this.bucket.bucketName;
  }

  /** Links by which a photo is uploaded. */
  grantUpload(grantee: Grantee): void {
    this.allow(grantee, ['s3:PutObject'], 'incoming');
  }

  /** Forms by which photos are uploaded, and a look at what came. */
  grantPost(grantee: Grantee): void {
    this.allow(grantee, ['s3:PutObject', 's3:GetObject'], 'incoming');
  }

  /** Links by which a photo is seen. */
  grantShow(grantee: Grantee): void {
    this.allow(grantee, ['s3:GetObject'], 'kept');
  }

  /** Taking what was uploaded, and keeping what of it is shown. */
  grantReceive(grantee: Grantee): void {
    this.allow(grantee, ['s3:GetObject', 's3:DeleteObject'], 'incoming');
    this.allow(grantee, ['s3:PutObject'], 'kept');
  }

  /** Removing what is kept of whoever has themselves erased. */
  grantErase(grantee: Grantee): void {
    this.allow(grantee, ['s3:DeleteObject'], 'kept');
  }

  private allow(grantee: Grantee, actions: string[], folder: 'incoming' | 'kept'): void {
    grantee.allow(actions, [this.bucket.arnForObjects(`${folder}/*`)]);
    Validations.of(grantee).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::<${this.bucketId()}.Arn>/${folder}/*]`,
      reason: 'The names of photos are made up as they come; only their folder is known before.',
    });
  }

  private bucketId(): string {
    return this.bucket.stack.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
  }
}
