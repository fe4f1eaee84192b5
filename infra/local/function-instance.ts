import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LocalFunction } from './function-host.ts';
import type { LogBook } from './log-book.ts';

interface Answer {
  ready?: true;
  result?: string;
  heapBytes?: number;
  fault?: { errorType: string; errorMessage: string; stack: string };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** One instance of a function: a worker that takes one invocation at a time, and may end at any moment. */
export class FunctionInstance {
  /** An instance that ended takes no more invocations. */
  ended = false;
  /** The most that its heap held at the end of an invocation. */
  peakHeapBytes = 0;
  private readonly worker: Worker;
  private waiting: Waiting | undefined;

  constructor(
    private readonly definition: LocalFunction,
    private readonly logs: LogBook,
  ) {
    const { bundle, environment, memoryMegabytes, name, outside } = definition;
    this.worker = new Worker(join(import.meta.dirname, 'function-worker.cjs'), {
      workerData: { bundle: join(bundle, 'index.js'), outside },
      env: environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    for (const output of [this.worker.stdout, this.worker.stderr]) {
      output.on('data', (chunk: Buffer) => logs.add(name, chunk.toString()));
    }
    this.worker.on('message', (answer: Answer) => this.take(answer));
    // Heard also while nobody waits: an error that nobody hears ends the whole process.
    this.worker.on('error', (error) => this.breakOff(`broke: ${String(error)}`));
    this.worker.on('exit', () => this.breakOff('ended'));
    this.worker.unref();
  }

  /** The handler's answer to one event. Rejects when it throws, overruns its time-out or ends. */
  async run(event: unknown): Promise<unknown> {
    const { name, arn, timeoutSeconds, memoryMegabytes } = this.definition;
    const context = {
      awsRequestId: randomUUID(),
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMegabytes),
    };
    if (this.ended) throw new Error(`${name} has no instance left to run in`);
    this.logs.record?.given(event);
    const milliseconds = timeoutSeconds * 1000;
    const timer = setTimeout(() => this.breakOff(`timed out after ${timeoutSeconds} seconds`), milliseconds);
    try {
      return await new Promise((resolve, reject) => {
        this.waiting = { resolve, reject };
        this.worker.postMessage({ event: JSON.stringify(event), context, deadline: Date.now() + milliseconds });
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    this.waiting?.reject(new Error(`${this.definition.name} was stopped`));
    await this.worker.terminate();
  }

  private take({ ready, result, heapBytes = 0, fault }: Answer): void {
    if (ready) return;
    this.peakHeapBytes = Math.max(this.peakHeapBytes, heapBytes);
    const waiting = this.waiting;
    this.waiting = undefined;
    if (!fault) return waiting?.resolve(JSON.parse(result ?? 'null'));
    const told = `${fault.errorType}: ${fault.errorMessage}`;
    this.tell(`failed: ${told}`);
    // As Lambda does, with all that the error says: what must not stand in a log is found there.
    this.logs.add(this.definition.name, `Invoke Error ${JSON.stringify(fault)}`);
    waiting?.reject(new Error(told));
  }

  private breakOff(reason: string): void {
    if (this.ended) return;
    this.ended = true;
    this.tell(reason);
    this.waiting?.reject(new Error(`${this.definition.name} ${reason}`));
    void this.worker.terminate();
  }

  private tell(fault: string): void {
    this.logs.add(this.definition.name, fault);
    console.error(`${this.definition.name} ${fault}`);
  }
}
