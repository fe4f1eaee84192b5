import { type Lookup, resolve, type Resources } from './template.ts';

/** A queue that calls a function, as the template has it. */
export interface QueueWiring {
  queueArn: string;
  functionName: string;
  batchSize: number;
  reportsItemFailures: boolean;
  /** How long a message that was handed out stays hidden, in milliseconds. */
  visibility: number;
  /** After so many tries a message goes to the dead letters. */
  mostReceives: number;
  deadLettersArn: string;
}

interface MappingProperties {
  EventSourceArn: string;
  FunctionName: string;
  BatchSize?: number;
  FunctionResponseTypes?: string[];
}
interface QueueProperties {
  VisibilityTimeout?: number;
  RedrivePolicy?: { deadLetterTargetArn: string; maxReceiveCount: number };
}

/** Whether an event source is a queue, and no stream. */
export const isQueue = (eventSourceArn = ''): boolean => eventSourceArn.startsWith('arn:aws:sqs:');

/** Every queue that a function is called by. */
export function queueWiringOf(resources: Resources, lookup: Lookup): QueueWiring[] {
  const all = <Properties>(type: string) =>
    Object.entries(resources)
      .filter(([, { Type }]) => Type === type)
      .map(([id, { Properties }]) => ({ id, ...(resolve(Properties, lookup) as Properties) }));
  const queues = new Map(all<QueueProperties>('AWS::SQS::Queue').map((queue) => [lookup(queue.id, 'Arn'), queue]));
  return all<MappingProperties>('AWS::Lambda::EventSourceMapping')
    .filter(({ EventSourceArn }) => isQueue(EventSourceArn))
    .map(({ EventSourceArn, FunctionName, BatchSize = 10, FunctionResponseTypes = [] }) => {
      const { VisibilityTimeout = 30, RedrivePolicy } = queues.get(EventSourceArn) ?? {};
      return {
        queueArn: EventSourceArn,
        functionName: FunctionName,
        batchSize: BatchSize,
        reportsItemFailures: FunctionResponseTypes.includes('ReportBatchItemFailures'),
        visibility: VisibilityTimeout * 1000,
        mostReceives: RedrivePolicy?.maxReceiveCount ?? Infinity,
        deadLettersArn: RedrivePolicy?.deadLetterTargetArn ?? '',
      };
    });
}
