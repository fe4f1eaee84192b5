import type { Fault, Faults } from './faults.ts';
import type { Invocation } from './lambda.ts';
import type { Random } from './random.ts';
import { second, type VirtualTime } from './virtual-time.ts';

/** What a service answers that could not, or whose answer got lost. */
class ServiceFault extends Error {
  override readonly name = 'ServiceFault';
  /** As errors of the SDK say whose fault it is. */
  readonly $fault = 'server';
  /** Thrown by the thousand and always from here: where from is not worth the time that it takes to tell. */
  override readonly stack = '';
}

/** What DynamoDB answers who asks too much of it. */
class Throttled extends Error {
  override readonly name = 'ProvisionedThroughputExceededException';
  /** As the SDK has it: whoever asks too much is to blame. */
  readonly $fault = 'client';
  override readonly stack = '';
}

export interface PortCall<Result> {
  invocation: Invocation;
  name: string;
  /** The message that it is about, where it is known. */
  messageId: string | undefined;
  /** Providers answer for themselves and never throw. */
  kind: 'read' | 'write' | 'provider';
  effect(messageId: string | undefined): Promise<Result>;
}

export interface CallNotes {
  /** Something went wrong, or was done. */
  note(invocation: Invocation, what: string, messageId: string | undefined): void;
  /** Something may stand differently in the table. */
  wrote(): void;
  /** From here on nobody knows whether the message was asked for. */
  blur(messageId: string): void;
}

/**
 * Every call that a function makes of a service goes through here: it takes time, and before, with and after its
 * effect the function may die, the service refuse, the answer get lost. A call once sent takes effect also when the
 * one who made it has died meanwhile.
 */
export class PortCalls {
  /** What the function that went on last is busy with. */
  private latest: { invocation: Invocation; messageId: string | undefined } | undefined;
  private readonly inHand = new Map<Invocation, Set<string>>();
  /** How often functions died at each of their calls, and how often they did not. */
  readonly places = new Map<string, { passed: number; died: number }>();

  constructor(
    private readonly time: VirtualTime,
    private readonly random: Random,
    private readonly faults: Faults,
    private readonly notes: CallNotes,
  ) {}

  async make<Result>(call: PortCall<Result>): Promise<Result> {
    const { invocation, kind } = call;
    if (!invocation.alive) return never();
    const messageId = call.messageId ?? (this.latest?.invocation === invocation ? this.latest.messageId : undefined);
    if (messageId) this.inHandOf(invocation).add(messageId);
    if (this.faults.happens('crash before a call')) return this.crash(call, 'before');
    if (this.faults.happens('crash with a call under way')) this.end(call, 'under way with');
    const arrives = () => this.latency('call stalls before its effect');
    await this.time.sleep(invocation.alive ? arrives() : this.random.between(0, 10 * second));
    if (kind !== 'provider') {
      const refused = this.refusal();
      if (refused && !invocation.alive) return never();
      if (refused) return this.fail(call, messageId, refused);
    }
    const result = await this.answered(call, messageId);
    if (this.faults.happens('crash after a call')) return this.crash(call, 'after');
    await this.time.sleep(this.latency('call stalls after its effect'));
    if (!invocation.alive) return never();
    this.placeOf(call).passed++;
    this.latest = { invocation, messageId };
    return result;
  }

  /** What a function that ended without answering had in hand is uncertain. */
  broke(invocation: Invocation): void {
    for (const messageId of this.inHandOf(invocation)) this.notes.blur(messageId);
  }

  private async answered<Result>(call: PortCall<Result>, messageId: string | undefined): Promise<Result> {
    const first = await call.effect(messageId);
    if (call.kind !== 'write') return first;
    this.notes.wrote();
    // The client that hears nothing asks again; what it wrote itself may then be in its way.
    if (this.faults.happens('write applied, asked again')) {
      this.notes.note(call.invocation, `${call.name} is asked again, having been done`, messageId);
      return call.effect(messageId);
    }
    if (call.invocation.alive && this.faults.happens('write applied, answer lost')) {
      return this.fail(call, messageId, new ServiceFault('done, but not answered'));
    }
    return first;
  }

  private refusal(): Error | undefined {
    if (this.faults.happens('call refused')) return new ServiceFault('refused');
    return this.faults.happens('table throttles') ? new Throttled('throttled') : undefined;
  }

  private fail({ invocation, name }: PortCall<unknown>, messageId: string | undefined, fault: Error): never {
    this.notes.note(invocation, `${name} is ${fault.message}`, messageId);
    if (messageId) this.notes.blur(messageId);
    this.latest = { invocation, messageId };
    throw fault;
  }

  private crash(call: PortCall<unknown>, when: string): Promise<never> {
    this.end(call, when);
    return never();
  }

  private end(call: PortCall<unknown>, when: string): void {
    const { invocation, name } = call;
    if (!invocation.alive) return;
    this.placeOf(call).died++;
    this.notes.note(invocation, `dies ${when} ${name}`, undefined);
    invocation.crash(`died ${when} ${name}`);
  }

  private placeOf({ invocation, name }: PortCall<unknown>): { passed: number; died: number } {
    const place = `${invocation.name} at ${name}`;
    const known = this.places.get(place) ?? { passed: 0, died: 0 };
    this.places.set(place, known);
    return known;
  }

  private inHandOf(invocation: Invocation): Set<string> {
    const known = this.inHand.get(invocation) ?? new Set();
    this.inHand.set(invocation, known);
    return known;
  }

  private latency(stalls: Fault): number {
    return this.faults.happens(stalls) ? this.random.between(5 * second, 100 * second) : this.random.between(1, 30);
  }
}

const never = <Result>() => new Promise<Result>(() => {});
