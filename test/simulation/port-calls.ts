import type { Faults } from './faults.ts';
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

  constructor(
    private readonly time: VirtualTime,
    private readonly random: Random,
    private readonly faults: Faults,
    private readonly notes: CallNotes,
  ) {}

  async make<Result>(call: PortCall<Result>): Promise<Result> {
    const { invocation, name, kind } = call;
    if (!invocation.alive) return never();
    const messageId = call.messageId ?? (this.latest?.invocation === invocation ? this.latest.messageId : undefined);
    if (messageId) this.inHandOf(invocation).add(messageId);
    if (this.faults.happens('crash before a call')) return this.crash(invocation, `before ${name}`);
    if (this.faults.happens('crash with a call under way')) this.end(invocation, `with ${name} under way`);
    await this.time.sleep(invocation.alive ? this.latency() : this.random.between(0, 10 * second));
    if (kind !== 'provider' && this.faults.happens('call refused')) {
      if (!invocation.alive) return never();
      return this.fail(call, messageId, 'refused');
    }
    const result = await this.answered(call, messageId);
    if (this.faults.happens('crash after a call')) return this.crash(invocation, `after ${name}`);
    await this.time.sleep(this.latency());
    if (!invocation.alive) return never();
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
      return this.fail(call, messageId, 'done, but not answered');
    }
    return first;
  }

  private fail({ invocation, name }: PortCall<unknown>, messageId: string | undefined, how: string): never {
    this.notes.note(invocation, `${name} is ${how}`, messageId);
    if (messageId) this.notes.blur(messageId);
    this.latest = { invocation, messageId };
    throw new ServiceFault(`${name} ${how}`);
  }

  private crash(invocation: Invocation, where: string): Promise<never> {
    this.end(invocation, where);
    return never();
  }

  private end(invocation: Invocation, where: string): void {
    if (!invocation.alive) return;
    this.notes.note(invocation, `dies ${where}`, undefined);
    invocation.crash(`died ${where}`);
  }

  private inHandOf(invocation: Invocation): Set<string> {
    const known = this.inHand.get(invocation) ?? new Set();
    this.inHand.set(invocation, known);
    return known;
  }

  private latency(): number {
    return this.faults.happens('call stalls')
      ? this.random.between(5 * second, 100 * second)
      : this.random.between(1, 30);
  }
}

const never = <Result>() => new Promise<Result>(() => {});
