import { engineCall } from './engine-call.ts';
import { withEmptyMaps } from './stream-image.ts';

/** A record as the engine's stream has it. */
export interface RawRecord {
  eventID: string;
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  dynamodb: {
    SequenceNumber: string;
    Keys: Record<string, unknown>;
    NewImage?: Record<string, unknown>;
    [name: string]: unknown;
  };
}

const asOnAws = ({ dynamodb: { NewImage, ...change }, ...record }: RawRecord): RawRecord => ({
  ...record,
  dynamodb: { ...change, ...(NewImage ? { NewImage: withEmptyMaps(NewImage) } : {}) },
});

interface Description {
  StreamDescription: { Shards: { ShardId: string }[] };
}

/** Reads a table's stream from its beginning to its end, as far as it has got, and then on. */
export class StreamReader {
  private readonly iterators = new Map<string, string | undefined>();

  private constructor(
    private readonly engine: string,
    private readonly streamArn: string,
  ) {}

  static async of(engine: string, tableName: string): Promise<StreamReader> {
    const { Table } = await engineCall<{ Table: { LatestStreamArn: string } }>(engine, 'DescribeTable', {
      TableName: tableName,
    });
    return new StreamReader(engine, Table.LatestStreamArn);
  }

  /** Everything new since the last time. */
  async read(): Promise<RawRecord[]> {
    await this.findShards();
    const records: RawRecord[] = [];
    for (const shard of this.iterators.keys()) records.push(...(await this.readShard(shard)));
    return records;
  }

  private async readShard(shard: string): Promise<RawRecord[]> {
    const records: RawRecord[] = [];
    for (let iterator = this.iterators.get(shard); iterator;) {
      const { Records, NextShardIterator } = await engineCall<{ Records: RawRecord[]; NextShardIterator?: string }>(
        this.engine,
        'GetRecords',
        { ShardIterator: iterator },
      );
      this.iterators.set(shard, NextShardIterator);
      if (Records.length === 0) break;
      records.push(...Records.map(asOnAws));
      iterator = NextShardIterator;
    }
    return records;
  }

  private async findShards(): Promise<void> {
    const { StreamDescription } = await engineCall<Description>(this.engine, 'DescribeStream', {
      StreamArn: this.streamArn,
    });
    for (const { ShardId } of StreamDescription.Shards) {
      if (this.iterators.has(ShardId)) continue;
      const { ShardIterator } = await engineCall<{ ShardIterator: string }>(this.engine, 'GetShardIterator', {
        StreamArn: this.streamArn,
        ShardId,
        ShardIteratorType: 'TRIM_HORIZON',
      });
      this.iterators.set(ShardId, ShardIterator);
    }
  }
}
