import { randomUUID } from 'node:crypto';

/** A message that waits in a queue which calls a function. */
export interface QueuedMessage {
  id: string;
  queueArn: string;
  body: string;
  attributes: Record<string, { StringValue?: string; DataType: string }>;
  /** Epoch milliseconds, as is all that follows. */
  sentAt: number;
  /** Nobody gets it before that. */
  visibleAt: number;
  /** How often it was handed out. */
  receives: number;
}

/** The messages of all such queues. */
export class QueueBook {
  readonly waiting = new Map<string, QueuedMessage>();
  /** So many messages are still to be throttled. */
  throttle = 0;

  take(message: Omit<QueuedMessage, 'id' | 'receives'>): QueuedMessage {
    const taken = { ...message, id: randomUUID(), receives: 0 };
    this.waiting.set(taken.id, taken);
    return taken;
  }

  /** What a queue may hand out now, the first first. */
  visible(queueArn: string, now: number): QueuedMessage[] {
    return [...this.waiting.values()]
      .filter((message) => message.queueArn === queueArn && message.visibleAt <= now)
      .sort((one, other) => one.visibleAt - other.visibleAt);
  }

  reset(): void {
    this.waiting.clear();
    this.throttle = 0;
  }
}
