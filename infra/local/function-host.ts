import { FunctionInstance } from './function-instance.ts';
import type { LogBook } from './log-book.ts';

export interface LocalFunction {
  /** The function's logical id, which is its name here. */
  name: string;
  arn: string;
  role: string;
  bundle: string;
  environment: Record<string, string>;
  timeoutSeconds: number;
  memoryMegabytes: number;
  /** How many calls it takes at once; left out, two. */
  mostInstances?: number;
  /** Where the systems of others answer. */
  outside: string;
}

const usualInstances = 2;

/** Runs one function as Lambda does: in a few instances, each busy with one invocation, replaced when it ends. */
export class FunctionHost {
  private readonly instances = new Set<FunctionInstance>();
  private readonly idle: FunctionInstance[] = [];
  private readonly inLine: ((instance: FunctionInstance) => void)[] = [];
  /** Invocations under way or in line. */
  private readonly underWay = new Set<Promise<unknown>>();

  constructor(
    readonly definition: LocalFunction,
    private readonly logs: LogBook,
  ) {}

  /** Starts an instance before the first call, as provisioned concurrency would. */
  warm(): void {
    if (this.instances.size === 0) this.idle.push(this.newInstance());
  }

  get isBusy(): boolean {
    return this.underWay.size > 0;
  }

  /** The most that the heap of an instance that runs has held. */
  get peakHeapBytes(): number {
    return Math.max(0, ...[...this.instances].map((instance) => instance.peakHeapBytes));
  }

  /** Calls the function; events and answers go through JSON, as they would on the wire. */
  invoke(event: unknown): Promise<unknown> {
    const invocation = this.run(event);
    const ended = () => void this.underWay.delete(invocation);
    this.underWay.add(invocation);
    invocation.then(ended, ended);
    return invocation;
  }

  /** Resolves when every invocation that is under way by now has ended, in whichever way. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.underWay);
  }

  /** Ends every instance; the next call begins with a new one. */
  async stop(): Promise<void> {
    this.idle.length = 0;
    this.inLine.length = 0;
    await Promise.all([...this.instances].map((instance) => instance.end()));
    this.instances.clear();
  }

  private async run(event: unknown): Promise<unknown> {
    const instance = await this.instance();
    try {
      return await instance.run(event);
    } finally {
      this.release(instance);
    }
  }

  private instance(): FunctionInstance | Promise<FunctionInstance> {
    for (let ready = this.idle.pop(); ready; ready = this.idle.pop()) {
      if (!ready.ended) return ready;
      this.instances.delete(ready);
    }
    if (this.instances.size < (this.definition.mostInstances ?? usualInstances)) return this.newInstance();
    return new Promise((resolve) => this.inLine.push(resolve));
  }

  private release(instance: FunctionInstance): void {
    if (instance.ended) this.instances.delete(instance);
    const next = this.inLine.shift();
    if (next) next(instance.ended ? this.newInstance() : instance);
    else if (!instance.ended) this.idle.push(instance);
  }

  private newInstance(): FunctionInstance {
    const instance = new FunctionInstance(this.definition, this.logs);
    this.instances.add(instance);
    return instance;
  }
}
