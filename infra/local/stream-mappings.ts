import type { Clock } from './clock.ts';
import type { Fleet } from './fleet.ts';
import { region } from './names.ts';
import type { RoleBook } from './role-book.ts';
import { type RawRecord, StreamReader } from './stream.ts';
import { StreamPump } from './stream-pump.ts';
import type { Wiring } from './wiring.ts';

export interface MappingParts {
  engine: string;
  fleet: Fleet;
  roles: RoleBook;
  clock: Clock;
}

/** Starts an event source mapping. As AWS does, asks first whether the function's role may read the stream. */
export async function startMapping(mapping: Wiring['mappings'][number], parts: MappingParts): Promise<StreamPump> {
  const { engine, fleet, roles, clock } = parts;
  const host = fleet.host(mapping.functionName);
  const asks = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((operation) => ({
    action: `dynamodb:${operation}`,
    resource: mapping.streamArn,
  }));
  const refusal = roles.refusalOf(host.definition.role, asks);
  if (refusal) throw new Error(`${mapping.functionName} may not read the stream: ${refusal.action} is missing.`);
  const reader = await StreamReader.of(engine, mapping.tableName);
  return new StreamPump(reader, mapping, (records) =>
    host.invoke({ Records: records.map((record) => stamped(record, mapping.streamArn, clock.now())) }),
  );
}

/** Each try carries its own time, so that a record tried again after the clock was moved is judged by then. */
const stamped = ({ dynamodb, ...record }: RawRecord, streamArn: string, now: number) => ({
  ...record,
  dynamodb: { ...dynamodb, ApproximateCreationDateTime: now / 1000 },
  eventSource: 'aws:dynamodb',
  eventSourceARN: streamArn,
  awsRegion: region,
});
