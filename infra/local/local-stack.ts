import { readyAssembly } from './assembly.ts';
import { AsynchronousCaller } from './asynchronous-calls.ts';
import { startConsole } from './console/server.ts';
import { type DynamoEngine, startEngine } from './dynamo-engine.ts';
import { startEndpoint } from './endpoint.ts';
import { putServiceEvent } from './event-rules.ts';
import { Fleet } from './fleet.ts';
import { frontDoors } from './front-doors.ts';
import { startGateway } from './gateway.ts';
import type { Listening } from './listen.ts';
import { localServices } from './local-services.ts';
import { lookupIn } from './names.ts';
import { QueuedCalls } from './queued-calls.ts';
import { Reports } from './reports.ts';
import { RoleBook } from './role-book.ts';
import { ScheduledCalls } from './scheduled-calls.ts';
import { startS3 } from './services/s3.ts';
import { generatedSecret } from './services/secrets.ts';
import { settle } from './settle.ts';
import { readTemplate } from './template.ts';
import { startTokenIssuer } from './token-issuer.ts';
import { startUserPool } from './user-pool.ts';
import { StreamedTables } from './streamed-tables.ts';
import { wiringOf } from './wiring.ts';

export interface LocalStackOptions {
  /** The console's port; the API, the status page and the user pool take the next three. Left out, any that are free. */
  port?: number;
  /** What stands where DynamoDB does; left out, the engine that runs here. */
  startEngine?: () => Promise<DynamoEngine>;
  /** Recurring calls begin at once, as EventBridge Scheduler's rates do; left out, at the next full period. */
  callAtOnce?: boolean;
}

/** Starts the whole stack on this machine: the template's wiring, the bundles that are deployed, a real engine. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const starting = options.startEngine ?? startEngine;
  const [assembly, engine] = await Promise.all([readyAssembly(), starting()]);
  const stack = new LocalStack(engine, { ...options, startEngine: starting });
  try {
    await stack.start(assembly);
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** The stack as it runs here, with what tests and the console look at and turn. */
export class LocalStack extends StreamedTables {
  api = '';
  statusPage = '';
  console = '';
  /** Where AWS's own APIs are answered. */
  endpoint = '';
  asynchronous!: AsynchronousCaller;
  reports!: Reports;
  private doors!: ReturnType<typeof frontDoors>;
  calls!: ScheduledCalls;
  queues!: QueuedCalls;
  private readonly servers: Listening[] = [];
  private resetting: Promise<void> | undefined;

  constructor(
    engine: DynamoEngine,
    private readonly options: LocalStackOptions & Required<Pick<LocalStackOptions, 'startEngine'>>,
  ) {
    super(engine, options.startEngine);
  }

  async start(assembly: string): Promise<void> {
    const { port = 0 } = this.options;
    const issuing = startTokenIssuer();
    const resources = readTemplate(assembly);
    const now = () => this.clock.now();
    const api = await this.serve(startGateway(port && port + 1, (...asked) => this.doors.api(...asked), now));
    const statusPage = await this.serve(startGateway(port && port + 2, () => this.doors.statusPage(), now));
    const userPool = await this.serve(
      startUserPool(
        port && port + 3,
        () => this.wiring.userPool,
        () => this.tokens,
        () => this.signsIn,
      ),
    );
    [this.api, this.statusPage] = [api, statusPage];
    const doors = { api, statusPage, userPool };
    this.roles = new RoleBook(resources, lookupIn(resources, doors));
    this.asynchronous = new AsynchronousCaller(this.agenda, this.clock, this.roles);
    this.wiring = wiringOf(resources, assembly, doors);
    this.tokens = await issuing;
    this.doors = frontDoors(this.wiring, () => this.fleet, this.tokens);
    for (const { arn, length } of this.wiring.secrets) this.secrets.set(arn, { AWSCURRENT: generatedSecret(length) });
    this.endpoint = await this.serve(startEndpoint(this.services(), this.roles));
    const s3 = await this.serve(startS3(this.files, () => this.roles));
    const outside = await this.serve(this.outside.listen());
    this.fleet = new Fleet(this.wiring.functions, { services: this.endpoint, s3, outside }, this.logs);
    this.calls = new ScheduledCalls(this);
    this.queues = new QueuedCalls(this);
    this.reports = new Reports(this);
    this.outbox.onTaken = (message) => {
      this.logs.record?.given(message);
      this.reports.taken(message);
    };
    await this.readStreams();
    this.calls.startRecurring(this.options.callAtOnce);
    this.console = await this.serve(startConsole(port, this));
  }

  /** Waits until no record, no call and no message is under way. */
  settled(): Promise<void> {
    return settle(
      () => this.streams.pumps,
      () => this.fleet.isBusy() || this.reports.isBusy,
    );
  }

  /** Empties table, outbox, schedules, agenda and logs, and sets the clock right. */
  reset(): Promise<void> {
    this.resetting ??= this.empty().finally(() => (this.resetting = undefined));
    return this.resetting;
  }

  /** An AWS service beside the stack tells of something, such as Amazon Location of a geofence. */
  putServiceEvent(event: object): Promise<void> {
    return putServiceEvent(event, this);
  }

  /** New instances of every function, which have read no secret yet. */
  async restartFunctions(): Promise<void> {
    await this.settled();
    await this.fleet.restart();
  }

  async stop(): Promise<void> {
    this.agenda.clear();
    this.streams.stop();
    await Promise.all(this.servers.map((server) => server.close()));
    // A start that failed may have come to no functions.
    await (this.fleet as Fleet | undefined)?.stop();
    this.tables.stop();
  }

  private async empty(): Promise<void> {
    this.agenda.clear();
    this.streams.stop();
    // A move of the clock that is still under way ends first; else it would move the clock that was just set right.
    await this.agenda.advanceTo(this.clock.now());
    // What all that brought up on its way to rest.
    this.agenda.clear();
    // Functions remember who stands in line for a throttled provider.
    if (this.outbox.throttled > 0) await this.fleet.restart();
    this.resetState();
    this.asynchronous.deadLetters.length = 0;
    await this.tables.renew();
    this.table.written();
    await this.readStreams();
    this.calls.startRecurring(this.options.callAtOnce);
  }

  private async serve(starting: Promise<Listening>): Promise<string> {
    const server = await starting;
    this.servers.push(server);
    return server.url;
  }

  private services() {
    return localServices(
      this,
      this.tables,
      () => this,
      () => this.written(),
    );
  }
}
