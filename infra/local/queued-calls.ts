import { createHash } from 'node:crypto';
import type { Agenda } from './agenda.ts';
import type { AsynchronousCaller } from './asynchronous-calls.ts';
import type { Clock } from './clock.ts';
import type { Fleet } from './fleet.ts';
import { region } from './names.ts';
import type { QueueBook, QueuedMessage } from './queue-book.ts';
import type { QueueWiring } from './queue-wiring.ts';
import type { RoleBook } from './role-book.ts';
import type { Wiring } from './wiring.ts';

interface QueuedCallParts {
  agenda: Agenda;
  clock: Clock;
  queued: QueueBook;
  roles: RoleBook;
  asynchronous: AsynchronousCaller;
  wiring: Wiring;
  fleet: Fleet;
}

/** Lambda begins with five; a machine of few cores is quicker with less, as what waits meanwhile goes in one batch. */
const mostBatches = 3;

/**
 * Calls functions as Lambda does for what becomes visible in a queue: in batches, side by side. What fails comes again
 * when its visibility timeout is over, and ends with the dead letters.
 */
export class QueuedCalls {
  private underWay = 0;

  constructor(private readonly parts: QueuedCallParts) {}

  /** A message is in a queue, unless that is throttled; nothing where the queue calls nobody. */
  sent(message: Omit<QueuedMessage, 'id' | 'receives'>): QueuedMessage | 'throttled' | undefined {
    const queue = this.parts.wiring.queues.find(({ queueArn }) => queueArn === message.queueArn);
    if (!queue) return undefined;
    const { queued } = this.parts;
    if (queued.throttle > 0) {
      queued.throttle--;
      return 'throttled';
    }
    const taken = queued.take(message);
    this.lookAgain(queue, taken.visibleAt);
    return taken;
  }

  private lookAgain(queue: QueueWiring, at: number): void {
    this.parts.agenda.add(at, () => Promise.resolve(this.handOut(queue)));
  }

  /** Nobody waits for what the calls come to: some go on side by side, and what there is no call for waits for one that ends. */
  private handOut(queue: QueueWiring): void {
    if (!this.mayRead(queue)) return;
    const visible = this.parts.queued.visible(queue.queueArn, this.parts.clock.now());
    for (let from = 0; from < visible.length && this.underWay < mostBatches; from += queue.batchSize) {
      this.underWay++;
      void this.call(queue, visible.slice(from, from + queue.batchSize)).finally(() => {
        this.underWay--;
        this.handOut(queue);
      });
    }
  }

  /** Lambda reads a queue as the function that it calls. */
  private mayRead({ functionName, queueArn }: QueueWiring): boolean {
    const operations = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];
    const asks = operations.map((operation) => ({ action: `sqs:${operation}`, resource: queueArn }));
    const { roles, fleet } = this.parts;
    return roles.refusalOf(fleet.host(functionName).definition.role, asks) === undefined;
  }

  private async call(queue: QueueWiring, batch: QueuedMessage[]): Promise<void> {
    const { clock, fleet, queued } = this.parts;
    const now = clock.now();
    for (const message of batch) {
      message.receives++;
      message.visibleAt = now + queue.visibility;
    }
    const Records = batch.map((message) => recordOf(message, now));
    const failed = await fleet
      .host(queue.functionName)
      .invoke({ Records })
      .then(failuresIn(queue), () => 'all' as const);
    for (const message of batch) {
      if (failed !== 'all' && !failed.has(message.id)) queued.waiting.delete(message.id);
      else if (message.receives >= queue.mostReceives) this.giveUp(queue, message);
      else this.lookAgain(queue, message.visibleAt);
    }
  }

  private giveUp({ deadLettersArn }: QueueWiring, message: QueuedMessage): void {
    const { asynchronous, queued } = this.parts;
    queued.waiting.delete(message.id);
    const { id, body, attributes, sentAt } = message;
    asynchronous.deadLetters.push({ id, queueArn: deadLettersArn, sentAt, body, attributes });
  }
}

/** What the answer says has failed: nothing where it says nothing, as Lambda has it; an id that is none of ours, all of it. */
const failuresIn =
  ({ reportsItemFailures }: QueueWiring) =>
  (answer: unknown): Set<string> => {
    const { batchItemFailures = [] } = (answer ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] };
    return new Set(reportsItemFailures ? batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) : []);
  };

/**
 * As Lambda hands it over. Each try carries its own time, so that one made after the clock was moved is judged by then;
 * SQS keeps that of the first.
 */
const recordOf = ({ id, body, attributes, sentAt, receives, queueArn }: QueuedMessage, now: number) => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: String(sentAt),
    ApproximateFirstReceiveTimestamp: String(now),
  },
  messageAttributes: Object.fromEntries(
    Object.entries(attributes).map(([name, { StringValue, DataType }]) => [
      name,
      { stringValue: StringValue, dataType: DataType },
    ]),
  ),
  md5OfBody: createHash('md5').update(body).digest('hex'),
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn,
  awsRegion: region,
});
