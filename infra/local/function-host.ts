import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
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
}

/** What Lambda says of an invocation that went wrong. */
class FunctionFault extends Error {
  override readonly name = 'FunctionFault';
}

interface Answer {
  ready?: true;
  result?: string;
  fault?: { errorType: string; errorMessage: string };
}

const mostInstances = 4;

/** Runs one function as Lambda does: in instances that take one invocation at a time and end when they overrun. */
export class FunctionHost {
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private instances = 0;
  /** Invocations under way or in line. */
  running = 0;

  constructor(
    readonly definition: LocalFunction,
    private readonly logs: LogBook,
  ) {}

  /** Starts an instance before the first call, as provisioned concurrency would. */
  warm(): void {
    if (this.instances === 0) this.idle.push(this.newInstance());
  }

  /** Calls the function; events and answers go through JSON, as they would on the wire. */
  async invoke(event: unknown): Promise<unknown> {
    this.running++;
    const worker = await this.instance();
    try {
      const result = await this.run(worker, event);
      this.release(worker);
      return result;
    } catch (error) {
      if (error instanceof FunctionFault) this.release(worker);
      else await this.replace(worker);
      throw error;
    } finally {
      this.running--;
    }
  }

  /** Ends the idle instances; the next call begins with a new one. */
  async restart(): Promise<void> {
    this.instances -= this.idle.length;
    await this.stop();
  }

  async stop(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private run(worker: Worker, event: unknown): Promise<unknown> {
    const { name, arn, timeoutSeconds, memoryMegabytes } = this.definition;
    const context = {
      awsRequestId: randomUUID(),
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMegabytes),
    };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => settle(() => reject(new Error(`${name} timed out after ${timeoutSeconds} seconds`))),
        timeoutSeconds * 1000,
      );
      const settle = (act: () => void) => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
        act();
      };
      worker.on('message', ({ ready, result, fault }: Answer) => {
        if (ready) return;
        if (fault) settle(() => reject(new FunctionFault(`${fault.errorType}: ${fault.errorMessage}`)));
        else settle(() => resolve(JSON.parse(result ?? 'null')));
      });
      worker.on('error', (error) => settle(() => reject(new Error(`${name} broke: ${String(error)}`))));
      worker.on('exit', () => settle(() => reject(new Error(`${name} ended before it answered`))));
      worker.postMessage({ event: JSON.stringify(event), context, deadline: Date.now() + timeoutSeconds * 1000 });
    });
  }

  private instance(): Promise<Worker> {
    const ready = this.idle.pop();
    if (ready) return Promise.resolve(ready);
    if (this.instances < mostInstances) return Promise.resolve(this.newInstance());
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private release(worker: Worker): void {
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  private async replace(worker: Worker): Promise<void> {
    this.instances--;
    await worker.terminate();
    const next = this.waiting.shift();
    if (next) next(this.newInstance());
  }

  private newInstance(): Worker {
    this.instances++;
    const { bundle, environment, memoryMegabytes, name } = this.definition;
    const worker = new Worker(join(import.meta.dirname, 'function-worker.cjs'), {
      workerData: { bundle: join(bundle, 'index.js') },
      env: environment,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    worker.stdout.on('data', (chunk: Buffer) => this.logs.add(name, chunk.toString()));
    worker.stderr.on('data', (chunk: Buffer) => this.logs.add(name, chunk.toString()));
    worker.unref();
    return worker;
  }
}
