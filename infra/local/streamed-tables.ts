import type { DynamoEngine } from './dynamo-engine.ts';
import { engineCall } from './engine-call.ts';
import type { Fleet } from './fleet.ts';
import type { RoleBook } from './role-book.ts';
import { Streams } from './streams.ts';
import { TableView } from './table-view.ts';
import { Tables } from './tables.ts';
import { WiredAccount } from './wired-account.ts';

/** The account with its tables in an engine, and all that reads their streams. */
export abstract class StreamedTables extends WiredAccount {
  readonly table = new TableView(
    () => this.tables.url(),
    () => this.tables.nameOf(this.tableName),
  );
  roles!: RoleBook;
  fleet!: Fleet;
  protected readonly tables: Tables;
  protected readonly streams = new Streams();

  constructor(engine: DynamoEngine, startEngine: () => Promise<DynamoEngine>) {
    super();
    this.tables = new Tables(engine, startEngine, () => this.wiring.tables);
  }

  /** New instances of every function, which remember nothing. */
  abstract restartFunctions(): Promise<void>;

  /** The order table, as the template names it. */
  get tableName(): string {
    return this.wiring.tables[0]?.TableName ?? '';
  }

  /** A call to the engine that tables are in, as the account's owner makes it. */
  async askEngine<Result>(operation: string, body: object): Promise<Result> {
    return engineCall<Result>(await this.tables.url(), operation, body);
  }

  /** Writes an item as it is, past every check of ours: for tests of what can't come in otherwise. */
  async putItem(item: object): Promise<void> {
    await this.table.put(item);
    this.written();
  }

  /** Puts a restored table in the place of the order table, as the deployment does whose account names it. */
  async useRestored(tableName: string): Promise<void> {
    await this.restartFunctions();
    this.streams.stop();
    this.tables.useRestored(tableName);
    this.table.written();
    await this.readStreams();
  }

  /** Hands the last records of the stream out again. */
  replay(count: number): void {
    this.streams.replay(count);
  }

  protected written(): void {
    this.table.written();
    this.streams.kick();
  }

  protected async readStreams(): Promise<void> {
    const { fleet, roles, clock } = this;
    const mappings = this.wiring.mappings.map((mapping) => ({
      ...mapping,
      tableName: this.tables.nameOf(mapping.tableName),
    }));
    await this.streams.read(mappings, { engine: await this.tables.url(), fleet, roles, clock });
  }
}
