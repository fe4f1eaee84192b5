import { randomUUID } from 'node:crypto';
import type { Agenda } from './agenda.ts';
import type { Clock } from './clock.ts';
import type { FunctionHost } from './function-host.ts';
import type { RoleBook } from './role-book.ts';
import type { AsynchronousCalls } from './wiring.ts';

/** What ended at an on-failure destination, or in a queue that nobody could empty. */
export interface DeadLetter {
  id: string;
  queueArn: string;
  /** Epoch milliseconds. */
  sentAt: number;
  body: string;
  attributes?: Record<string, { StringValue?: string; DataType: string }>;
  /** Somebody has it in hand. */
  isRead?: boolean;
}

const minute = 60_000;
/** Lambda tries again after one minute, then after two more. */
const pauses = [minute, 2 * minute];

/** Calls a function as Lambda does for a caller that does not wait: tried again when it fails, and given up by rule. */
export class AsynchronousCaller {
  readonly deadLetters: DeadLetter[] = [];

  constructor(
    private readonly agenda: Agenda,
    private readonly clock: Clock,
    private readonly roles: RoleBook,
  ) {}

  async call(host: FunctionHost, rule: AsynchronousCalls, payload: unknown, attempt = 0): Promise<void> {
    try {
      await host.invoke(payload);
    } catch (error) {
      const pause = pauses[attempt];
      if (attempt < rule.retries && pause !== undefined) {
        this.agenda.add(this.clock.now() + pause, () => this.call(host, rule, payload, attempt + 1));
        return;
      }
      this.giveUp(host, rule, payload, error);
    }
  }

  private giveUp(
    { definition }: FunctionHost,
    { onFailureArn }: AsynchronousCalls,
    payload: unknown,
    error: unknown,
  ): void {
    if (!onFailureArn) return;
    if (this.roles.refusalOf(definition.role, [{ action: 'sqs:SendMessage', resource: onFailureArn }])) return;
    const id = randomUUID();
    const sentAt = this.clock.now();
    // As Lambda writes a failed asynchronous call to its destination.
    const body = JSON.stringify({
      version: '1.0',
      timestamp: new Date(sentAt).toISOString(),
      requestContext: { requestId: id, functionArn: `${definition.arn}:$LATEST`, condition: 'RetriesExhausted' },
      requestPayload: payload,
      responsePayload: { errorMessage: String(error) },
    });
    this.deadLetters.push({ id, queueArn: onFailureArn, sentAt, body });
  }
}
