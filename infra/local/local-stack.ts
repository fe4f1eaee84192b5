import { Agenda } from './agenda.ts';
import { readyAssembly } from './assembly.ts';
import { AsynchronousCaller } from './asynchronous-calls.ts';
import { Clock } from './clock.ts';
import { startConsole } from './console/server.ts';
import { type DynamoEngine, startEngine } from './dynamo-engine.ts';
import { startEndpoint } from './endpoint.ts';
import { engineCall } from './engine-call.ts';
import { putServiceEvent } from './event-rules.ts';
import { Fleet } from './fleet.ts';
import { frontDoors } from './front-doors.ts';
import { startGateway } from './gateway.ts';
import type { Listening } from './listen.ts';
import { LogBook } from './log-book.ts';
import { lookupIn } from './names.ts';
import { Outbox } from './outbox.ts';
import { OutsideSystems } from './outside-systems.ts';
import { Reports } from './reports.ts';
import { RoleBook } from './role-book.ts';
import { RunRecord } from './run-record.ts';
import { dynamo, type DynamoFaults, noFaults } from './services/dynamo.ts';
import { ScheduledCalls } from './scheduled-calls.ts';
import { ScheduleBook, scheduler } from './services/scheduler.ts';
import { generatedSecret, secretsManager, type SecretValues } from './services/secrets.ts';
import { type Files, startS3 } from './services/s3.ts';
import { Bus, eventBridge } from './services/event-bridge.ts';
import { cognito } from './services/cognito.ts';
import { ses } from './services/ses.ts';
import { lambda } from './services/lambda.ts';
import { sqs } from './services/sqs.ts';
import { socialMessaging } from './services/social-messaging.ts';
import { sns } from './services/sns.ts';
import { settle } from './settle.ts';
import { Streams } from './streams.ts';
import { TableView } from './table-view.ts';
import { Tables } from './tables.ts';
import { readTemplate } from './template.ts';
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts';
import { type SignsIn, startUserPool } from './user-pool.ts';
import { type Wiring, wiringOf } from './wiring.ts';

export interface LocalStackOptions {
  /** The console's port; the API, the status page and the user pool take the next three. Left out, any that are free. */
  port?: number;
  /** What stands where DynamoDB does; left out, the engine that runs here. */
  startEngine?: () => Promise<DynamoEngine>;
  /** Recurring calls begin at once, as EventBridge Scheduler's rates do; left out, at the next full period. */
  callAtOnce?: boolean;
}

const localAdmin: SignsIn = { username: 'local', groups: ['admins'] };

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
export class LocalStack {
  api = '';
  statusPage = '';
  console = '';
  /** Where AWS's own APIs are answered. */
  endpoint = '';
  /** Who is signed in at the desk's page, as whoever goes there. */
  signsIn: SignsIn = localAdmin;
  readonly clock = new Clock();
  readonly logs = new LogBook(RunRecord.asAsked());
  readonly outbox = new Outbox(this.clock);
  readonly outside = new OutsideSystems();
  readonly schedules = new ScheduleBook();
  readonly bus = new Bus();
  readonly secrets = new Map<string, SecretValues>();
  readonly files: Files = new Map();
  readonly faults: DynamoFaults = { ...noFaults };
  readonly agenda = new Agenda(this.clock, () => this.settled());
  readonly table = new TableView(
    () => this.tables.url(),
    () => this.tables.nameOf(this.tableName),
  );
  roles!: RoleBook;
  asynchronous!: AsynchronousCaller;
  wiring!: Wiring;
  fleet!: Fleet;
  reports!: Reports;
  private tokens!: TokenIssuer;
  private doors!: ReturnType<typeof frontDoors>;
  private readonly tables: Tables;
  private readonly streams = new Streams();
  private calls!: ScheduledCalls;
  private readonly servers: Listening[] = [];
  private resetting: Promise<void> | undefined;

  constructor(
    engine: DynamoEngine,
    private readonly options: LocalStackOptions & Required<Pick<LocalStackOptions, 'startEngine'>>,
  ) {
    this.tables = new Tables(engine, options.startEngine, () => this.wiring.tables);
  }

  get webhookSecret(): string {
    const source = this.wiring.secrets.find(({ id }) => id.startsWith('WebhookSecrets'));
    return `whsec_${this.secrets.get(source?.arn ?? '')?.AWSCURRENT ?? ''}`;
  }

  /** The secret of a source with a kind, as its owner would put it in or read it. */
  secretOf(source: string): SecretValues {
    const itsId = new RegExp(`^SourceSecrets${source.replaceAll('-', '')}[0-9A-F]{8}$`);
    const found = this.wiring.secrets.find(({ id }) => itsId.test(id));
    const values = found && this.secrets.get(found.arn);
    if (!values) throw new Error(`The account has no source ${source}.`);
    return values;
  }

  /** The brands of the account that runs here. */
  get senders(): { id: string; name: string }[] {
    const settings = this.wiring.functions
      .map(({ environment }) => environment.SENDERS)
      .find((one) => one !== undefined);
    return (JSON.parse(settings ?? '[]') as { id: string; name: string }[]).map(({ id, name }) => ({ id, name }));
  }

  /** A token for the desk, as a colleague of these groups would get it from the user pool. */
  deskToken(groups: string[] = ['admins'], username = 'local'): Promise<string> {
    return this.tokens.accessToken(this.authorizer, username, groups);
  }

  /** A token for the desk, as a machine would get it for its client credentials. */
  machineToken(scopes: string[]): Promise<string> {
    return this.tokens.machineToken(this.authorizer, scopes);
  }

  private get authorizer() {
    const found = [...this.wiring.routes.values()].find((route) => route.authorizer)?.authorizer;
    if (!found) throw new Error('No route of the template has an authorizer.');
    return found;
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

  /** Writes an item as it is, past every check of ours: for tests of what can't come in otherwise. */
  async putItem(item: object): Promise<void> {
    await this.table.put(item);
    this.written();
  }

  /** The order table, as the template names it. */
  get tableName(): string {
    return this.wiring.tables[0]?.TableName ?? '';
  }

  /** A call to the engine that tables are in, as the account's owner makes it. */
  async askEngine<Result>(operation: string, body: object): Promise<Result> {
    return engineCall<Result>(await this.tables.url(), operation, body);
  }

  /** Puts a restored table in the place of the order table, as the deployment does whose account names it. */
  async useRestored(tableName: string): Promise<void> {
    await this.restartFunctions();
    this.streams.stop();
    this.tables.useRestored(tableName);
    this.table.written();
    await this.readStreams();
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

  /** Hands the last records of the stream out again. */
  replay(count: number): void {
    this.streams.replay(count);
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
    Object.assign(this.faults, noFaults);
    this.signsIn = localAdmin;
    this.schedules.reset();
    this.outbox.reset();
    this.outside.reset();
    this.files.clear();
    this.bus.reset();
    this.logs.reset();
    this.asynchronous.deadLetters.length = 0;
    this.clock.reset();
    await this.tables.renew();
    this.table.written();
    await this.readStreams();
    this.calls.startRecurring(this.options.callAtOnce);
  }

  private written(): void {
    this.table.written();
    this.streams.kick();
  }

  private async serve(starting: Promise<Listening>): Promise<string> {
    const server = await starting;
    this.servers.push(server);
    return server.url;
  }

  private services() {
    return {
      dynamodb: dynamo(
        { url: () => this.tables.url(), nameOf: (table) => this.tables.nameOf(table) },
        this.faults,
        (written) => {
          this.outbox.addCall(written);
          this.written();
        },
      ),
      'cognito-idp': cognito(),
      events: eventBridge(this.bus),
      lambda: lambda((functionArn, payload) => {
        const host = this.fleet.host(functionArn);
        void this.asynchronous.call(host, this.wiring.asynchronous(functionArn), payload);
      }),
      ses: ses(this.outbox),
      sns: sns(this.outbox),
      sqs: sqs(() => this.asynchronous.deadLetters),
      'social-messaging': socialMessaging(this.outbox),
      secretsmanager: secretsManager(this.secrets, (value) => this.logs.record?.secret(value)),
      scheduler: scheduler(
        this.schedules,
        () => this.clock.now(),
        (schedule) => this.agenda.add(schedule.at, () => this.calls.fire(schedule)),
      ),
    };
  }

  private async readStreams(): Promise<void> {
    const { fleet, roles, clock } = this;
    const mappings = this.wiring.mappings.map((mapping) => ({
      ...mapping,
      tableName: this.tables.nameOf(mapping.tableName),
    }));
    await this.streams.read(mappings, { engine: await this.tables.url(), fleet, roles, clock });
  }
}
