import type { DynamoEngine } from './dynamo-engine.ts';
import { engineCall } from './engine-call.ts';
import type { Wiring } from './wiring.ts';

/** The engine with the stack's tables in it. While another takes its place, whoever asks for its address waits. */
export class Tables {
  /** The table that is in use in the place of the stack's first, where one was restored. */
  private restored: string | undefined;

  private filled: Promise<DynamoEngine> | undefined;

  constructor(
    private engine: DynamoEngine,
    private readonly startEngine: () => Promise<DynamoEngine>,
    private readonly definitions: () => Wiring['tables'],
  ) {}

  /** The engine's address, once every table is there. */
  async url(): Promise<string> {
    this.filled ??= this.fill();
    return (await this.filled).url;
  }

  /** What a table of the stack is called in the engine. */
  nameOf(own: string): string {
    return this.restored !== undefined && own === this.definitions()[0]?.TableName ? this.restored : own;
  }

  /** From now on this table is meant wherever the stack names its first. */
  useRestored(name: string): void {
    this.restored = name;
  }

  /** Puts an empty engine in place: a dropped table's stream would come back with the next table of its name. */
  async renew(): Promise<void> {
    this.engine.stop();
    this.restored = undefined;
    this.filled = this.startEngine().then((engine) => {
      this.engine = engine;
      return this.fill();
    });
    await this.filled;
  }

  stop(): void {
    this.engine.stop();
  }

  private async fill(): Promise<DynamoEngine> {
    const { engine } = this;
    for (const table of this.definitions()) await engineCall(engine.url, 'CreateTable', table);
    return engine;
  }
}
