import { Agenda } from './agenda.ts';
import { readyAssembly } from './assembly.ts';
import { AsynchronousCaller } from './asynchronous-calls.ts';
import { Clock } from './clock.ts';
import { startConsole } from './console/server.ts';
import { type DynamoEngine, type EngineName, startEngine } from './dynamo-engine.ts';
import { startEndpoint } from './endpoint.ts';
import { Fleet } from './fleet.ts';
import { startGateway } from './gateway.ts';
import type { Listening } from './listen.ts';
import { LogBook } from './log-book.ts';
import { lookupIn } from './names.ts';
import { Outbox } from './outbox.ts';
import { callRecurringly } from './recurring-calls.ts';
import { RoleBook } from './role-book.ts';
import { dynamo, type DynamoFaults, noFaults } from './services/dynamo.ts';
import { routeTable } from './route-table.ts';
import { type Schedule, ScheduleBook, type ScheduledCall, scheduler } from './services/scheduler.ts';
import { generatedSecret, secretsManager, type SecretValues } from './services/secrets.ts';
import { ses } from './services/ses.ts';
import { sns } from './services/sns.ts';
import { settle } from './settle.ts';
import { startMapping } from './stream-mappings.ts';
import type { StreamPump } from './stream-pump.ts';
import { TableView } from './table-view.ts';
import { Tables } from './tables.ts';
import { readTemplate } from './template.ts';
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts';
import { type WiredRoute, type Wiring, wiringOf } from './wiring.ts';

export interface LocalStackOptions {
  /** The console's port; the API and the status page take the next two. Left out, any that are free. */
  port?: number;
  engine?: EngineName;
}

/** Starts the whole stack on this machine: the template's wiring, the bundles that are deployed, a real engine. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const [assembly, engine] = await Promise.all([readyAssembly(), startEngine(options.engine)]);
  const stack = new LocalStack(engine, options);
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
  readonly clock = new Clock();
  readonly logs = new LogBook();
  readonly outbox = new Outbox(this.clock);
  readonly schedules = new ScheduleBook();
  readonly secrets = new Map<string, SecretValues>();
  readonly faults: DynamoFaults = { ...noFaults };
  readonly agenda = new Agenda(this.clock, () => this.settled());
  readonly table = new TableView(
    () => this.tables.url(),
    () => this.wiring.tables[0]?.TableName ?? '',
  );
  roles!: RoleBook;
  asynchronous!: AsynchronousCaller;
  private wiring!: Wiring;
  private tokens!: TokenIssuer;
  private findRoute!: ReturnType<typeof routeTable<WiredRoute>>;
  private fleet!: Fleet;
  private readonly tables: Tables;
  private pumps: StreamPump[] = [];
  private readonly servers: Listening[] = [];
  private resetting: Promise<void> | undefined;

  constructor(
    engine: DynamoEngine,
    private readonly options: LocalStackOptions,
  ) {
    this.tables = new Tables(engine, options.engine, () => this.wiring.tables);
  }

  get webhookSecret(): string {
    const source = this.wiring.secrets.find(({ id }) => id.startsWith('WebhookSecrets'));
    return `whsec_${this.secrets.get(source?.arn ?? '')?.AWSCURRENT ?? ''}`;
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
    const authorizer = [...this.wiring.routes.values()].find((route) => route.authorizer)?.authorizer;
    if (!authorizer) throw new Error('No route of the template has an authorizer.');
    return this.tokens.accessToken(authorizer, username, groups);
  }

  async start(assembly: string): Promise<void> {
    const { port = 0 } = this.options;
    const issuing = startTokenIssuer();
    const resources = readTemplate(assembly);
    const now = () => this.clock.now();
    const api = await this.serve(startGateway(port && port + 1, (method, path) => this.route(method, path), now));
    const statusPage = await this.serve(startGateway(port && port + 2, () => this.urlRoute(), now));
    [this.api, this.statusPage] = [api, statusPage];
    this.roles = new RoleBook(resources, lookupIn(resources, { api, statusPage }));
    this.asynchronous = new AsynchronousCaller(this.agenda, this.clock, this.roles);
    this.wiring = wiringOf(resources, assembly, { api, statusPage });
    this.findRoute = routeTable(this.wiring.routes);
    this.tokens = await issuing;
    for (const { arn, length } of this.wiring.secrets) this.secrets.set(arn, { AWSCURRENT: generatedSecret(length) });
    const endpoint = await this.serve(startEndpoint(this.services(), this.roles));
    this.fleet = new Fleet(this.wiring.functions, endpoint, this.logs);
    await this.readStreams();
    this.startRecurring();
    this.console = await this.serve(startConsole(port, this));
  }

  /** Waits until no record, no call and no message is under way. */
  settled(): Promise<void> {
    return settle(() => this.pumps, this.fleet);
  }

  /** Empties table, outbox, schedules and agenda, and sets the clock right. */
  reset(): Promise<void> {
    this.resetting ??= this.empty().finally(() => (this.resetting = undefined));
    return this.resetting;
  }

  /** Writes an item as it is, past every check of ours: for tests of what can't come in otherwise. */
  async putItem(item: object): Promise<void> {
    await this.table.put(item);
    this.kick();
  }

  /** New instances of every function, which have read no secret yet. */
  async restartFunctions(): Promise<void> {
    await this.settled();
    await this.fleet.restart();
  }

  /** Hands the last records of the stream out again. */
  replay(count: number): void {
    for (const pump of this.pumps) pump.replay(count);
  }

  async stop(): Promise<void> {
    this.agenda.clear();
    for (const pump of this.pumps) pump.stop();
    await Promise.all(this.servers.map((server) => server.close()));
    // A start that failed may have come to no functions.
    await (this.fleet as Fleet | undefined)?.stop();
    this.tables.stop();
  }

  private async empty(): Promise<void> {
    this.agenda.clear();
    for (const pump of this.pumps) pump.stop();
    // A move of the clock that is still under way ends first; else it would move the clock that was just set right.
    await this.agenda.advanceTo(this.clock.now());
    // What all that brought up on its way to rest.
    this.agenda.clear();
    Object.assign(this.faults, noFaults);
    this.schedules.reset();
    this.outbox.reset();
    this.clock.reset();
    await this.tables.renew();
    await this.readStreams();
    this.startRecurring();
  }

  private async serve(starting: Promise<Listening>): Promise<string> {
    const server = await starting;
    this.servers.push(server);
    return server.url;
  }

  private kick(): void {
    for (const pump of this.pumps) pump.kick();
  }

  private services() {
    return {
      dynamodb: dynamo(
        () => this.tables.url(),
        this.faults,
        () => this.kick(),
      ),
      ses: ses(this.outbox),
      sns: sns(this.outbox),
      secretsmanager: secretsManager(this.secrets),
      scheduler: scheduler(
        this.schedules,
        () => this.clock.now(),
        (schedule) => this.agenda.add(schedule.at, () => this.fire(schedule)),
      ),
    };
  }

  private async readStreams(): Promise<void> {
    const { fleet, roles, clock } = this;
    const parts = { engine: await this.tables.url(), fleet, roles, clock };
    this.pumps = await Promise.all(this.wiring.mappings.map((mapping) => startMapping(mapping, parts)));
    // What was written while nobody read is waiting.
    this.kick();
  }

  private startRecurring(): void {
    const { agenda, clock, table } = this;
    const call = (recurring: ScheduledCall, at: number) => this.callAsScheduler(recurring, at);
    for (const recurring of this.wiring.recurring) callRecurringly(recurring, { agenda, clock, table, call });
  }

  private async fire(schedule: Schedule): Promise<void> {
    if (this.schedules.finish(schedule)) await this.callAsScheduler(schedule, schedule.at);
  }

  private async callAsScheduler({ targetArn, roleArn, input }: ScheduledCall, at: number): Promise<void> {
    const role = roleArn.split('/').at(-1) ?? '';
    if (this.roles.refusalOf(role, [{ action: 'lambda:InvokeFunction', resource: targetArn }])) return;
    const scheduledTime = new Date(at).toISOString().replace('.000', '');
    const payload: unknown = JSON.parse(input.replaceAll('<aws.scheduler.scheduled-time>', scheduledTime));
    await this.asynchronous.call(this.fleet.host(targetArn), this.wiring.asynchronous(targetArn), payload);
  }

  private route(method: string, path: string) {
    const found = this.findRoute(method, path);
    if (!found) return undefined;
    const { functionName, authorizer } = found.route;
    return {
      ...found,
      ...(authorizer
        ? { authorize: (headers: Record<string, string>) => this.tokens.claimsOf(authorizer, headers) }
        : {}),
      invoke: (event: unknown) => this.fleet.host(functionName).invoke(event),
    };
  }

  private urlRoute() {
    return { routeKey: '$default', invoke: (event: unknown) => this.fleet.host(this.wiring.urlFunction).invoke(event) };
  }
}
