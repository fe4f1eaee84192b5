import { toItem } from '../../shared/dynamo-table.ts';
import type { Event } from '../../shared/orders/event.ts';
import { eventKey, orderPartition, routePartition } from '../../shared/orders/keys.ts';
import type { RouteEvent } from '../../shared/orders/route-event.ts';
import type { Faults } from './faults.ts';
import type { Ending } from './lambda.ts';
import type { Random } from './random.ts';
import { minute, second, type VirtualTime } from './virtual-time.ts';

type Answer = { batchItemFailures: { itemIdentifier: string }[] };
type Hand = (records: object[], writtenAt: number) => Promise<Ending<Answer>>;

interface StreamRecord {
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime: number; Keys: object; NewImage: object };
}

const mostAtOnce = 4;

/**
 * One shard of the table's stream and its event source mapping: every record in its sequence, at least once; again
 * from the lowest that was reported failed, and in halves where the function broke.
 */
export class EventStream {
  private readonly queue: StreamRecord[] = [];
  private readonly past: StreamRecord[] = [];
  private written = 0;
  private isHanding = false;

  constructor(
    private readonly time: VirtualTime,
    private readonly random: Random,
    private readonly faults: Faults,
    private readonly take: Hand,
  ) {}

  private hand(batch: StreamRecord[]): Promise<Ending<Answer>> {
    return this.take(batch, 1000 * Math.min(...batch.map(({ dynamodb }) => dynamodb.ApproximateCreationDateTime)));
  }

  add(event: Event | RouteEvent): void {
    const pk =
      'orderId' in event
        ? orderPartition(event.senderId, event.orderId)
        : routePartition(event.senderId, event.data.routeId);
    const key = { pk, sk: eventKey(event.source, event.id) };
    this.queue.push({
      dynamodb: {
        SequenceNumber: String(++this.written),
        ApproximateCreationDateTime: Math.floor(this.time.now / 1000),
        Keys: toItem(key),
        NewImage: toItem({ ...key, ...event }),
      },
    });
    this.time.at(this.time.now + this.random.between(50, 500), () => void this.work());
  }

  private async work(): Promise<void> {
    if (this.isHanding) return;
    this.isHanding = true;
    let [size, pause] = [mostAtOnce, second];
    while (this.queue.length > 0) {
      // Meanwhile the other shard's records are taken in: what is told there later is heard before.
      if (this.faults.happens('a shard falls behind')) await this.time.sleep(this.random.between(second, 20 * minute));
      const batch = this.queue.slice(0, size);
      if (this.faults.happens('records handed out twice at once')) void this.hand(batch);
      const done = doneOf(batch, await this.hand(batch));
      this.past.push(...this.queue.splice(0, done ?? 0));
      size = done === undefined ? Math.ceil(batch.length / 2) : mostAtOnce;
      if (done === batch.length) {
        pause = second;
        this.perhapsAgain();
        continue;
      }
      await this.time.sleep(pause);
      pause = Math.min(pause * 2, minute);
    }
    this.isHanding = false;
  }

  private perhapsAgain(): void {
    if (!this.faults.happens('records handed out again')) return;
    const from = this.random.between(Math.max(0, this.past.length - 2 * mostAtOnce), this.past.length - 1);
    const again = this.past.slice(from, from + mostAtOnce);
    this.time.at(this.time.now + this.random.between(0, 10 * minute), () => void this.hand(again));
  }
}

/** How many of a batch's records are done; nothing where the function broke. */
function doneOf(batch: StreamRecord[], ending: Ending<Answer>): number | undefined {
  if (ending.kind !== 'answered') return undefined;
  const failed = new Set(ending.result.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  const first = batch.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber));
  return first === -1 ? batch.length : first;
}
