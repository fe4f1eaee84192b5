import { Agenda } from './agenda.ts';
import { readyAssembly } from './assembly.ts';
import { AsynchronousCaller } from './asynchronous-calls.ts';
import { Clock } from './clock.ts';
import { startConsole } from './console/server.ts';
import { type DynamoEngine, type EngineName, startEngine } from './dynamo-engine.ts';
import { accessKeyOf, startEndpoint } from './endpoint.ts';
import { engineCall } from './engine-call.ts';
import { FunctionHost } from './function-host.ts';
import { startGateway } from './gateway.ts';
import type { Listening } from './listen.ts';
import { LogBook } from './log-book.ts';
import { lookupIn, region } from './names.ts';
import { Outbox } from './outbox.ts';
import { RoleBook } from './role-book.ts';
import { dynamo, type DynamoFaults } from './services/dynamo.ts';
import { type Schedule, ScheduleBook, scheduler } from './services/scheduler.ts';
import { generatedSecret, secretsManager, type SecretValues } from './services/secrets.ts';
import { ses } from './services/ses.ts';
import { sns } from './services/sns.ts';
import { StreamReader } from './stream.ts';
import { StreamPump } from './stream-pump.ts';
import { TableView } from './table-view.ts';
import { readTemplate } from './template.ts';
import { type Wiring, wiringOf } from './wiring.ts';

export interface LocalStackOptions {
  /** The console's port; the API and the status page take the next two. Left out, any that are free. */
  port?: number;
  engine?: EngineName;
}

const mostSecondsToSettle = 60;

/** Starts the whole stack on this machine: the template's wiring, the bundles that are deployed, a real engine. */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const [assembly, engine] = await Promise.all([readyAssembly(), startEngine(options.engine)]);
  try {
    const stack = new LocalStack(assembly, engine, options);
    await stack.start();
    return stack;
  } catch (error) {
    engine.stop();
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
  readonly faults: DynamoFaults = { transactionConflicts: 0, throttledWrites: 0 };
  readonly agenda = new Agenda(this.clock, () => this.settled());
  endpoint = '';
  table!: TableView;
  roles!: RoleBook;
  asynchronous!: AsynchronousCaller;
  private wiring!: Wiring;
  private hosts = new Map<string, FunctionHost>();
  private pumps: StreamPump[] = [];
  private readonly servers: Listening[] = [];

  constructor(
    private readonly assembly: string,
    private engine: DynamoEngine,
    private readonly options: LocalStackOptions,
  ) {}

  get webhookSecret(): string {
    const source = this.wiring.secrets.find(({ id }) => id.startsWith('WebhookSecrets'));
    return `whsec_${this.secrets.get(source?.arn ?? '')?.AWSCURRENT ?? ''}`;
  }

  async start(): Promise<void> {
    const { port } = this.options;
    const resources = readTemplate(this.assembly);
    const now = () => this.clock.now();
    const api = await startGateway(port ? port + 1 : 0, (method, path) => this.route(method, path), now);
    const page = await startGateway(port ? port + 2 : 0, () => this.url(), now);
    this.servers.push(api, page);
    [this.api, this.statusPage] = [api.url, page.url];
    const doors = { api: api.url, statusPage: page.url };
    this.roles = new RoleBook(resources, lookupIn(resources, doors));
    this.asynchronous = new AsynchronousCaller(this.agenda, this.clock, this.roles);
    this.wiring = wiringOf(resources, this.assembly, doors);
    for (const { arn, length } of this.wiring.secrets) this.secrets.set(arn, { AWSCURRENT: generatedSecret(length) });
    this.table = new TableView(() => this.engine.url, this.wiring.tables[0]?.TableName ?? '');
    const endpoint = await startEndpoint(this.services(), this.roles);
    this.servers.push(endpoint);
    this.endpoint = endpoint.url;
    for (const definition of this.wiring.functions) {
      const environment = { ...definition.environment, ...this.lambdaEnvironment(definition.name, definition.role) };
      const host = new FunctionHost({ ...definition, environment }, this.logs);
      host.warm();
      this.hosts.set(definition.name, host);
    }
    await this.fillEngine();
    const console = await startConsole(port ?? 0, this);
    this.servers.push(console);
    this.console = console.url;
  }

  /** Waits until no record, no call and no message is under way. */
  async settled(): Promise<void> {
    const deadline = Date.now() + mostSecondsToSettle * 1000;
    const busy = () => [...this.hosts.values()].some(({ running }) => running > 0);
    do {
      await Promise.race([
        Promise.all(this.pumps.map((pump) => pump.settled())),
        new Promise((resolve) => setTimeout(resolve, deadline - Date.now()).unref()),
      ]);
      if (busy()) await new Promise((resolve) => setTimeout(resolve, 5));
    } while (busy() && Date.now() < deadline);
    await Promise.race([
      Promise.all(this.pumps.map((pump) => pump.settled())),
      new Promise((resolve) => setTimeout(resolve, Math.max(0, deadline - Date.now())).unref()),
    ]);
  }

  /** Empties table, outbox, schedules and agenda, and sets the clock right. */
  async reset(): Promise<void> {
    this.agenda.clear();
    this.stopPumps();
    await this.settled();
    this.faults.transactionConflicts = 0;
    this.faults.throttledWrites = 0;
    this.schedules.reset();
    this.outbox.reset();
    this.clock.reset();
    // A dropped table's stream comes back with the next table of its name: a new engine has no past.
    this.engine.stop();
    this.engine = await startEngine(this.options.engine);
    await this.fillEngine();
  }

  /** Writes an item as it is, past every check of ours: for tests of what can't come in otherwise. */
  async putItem(item: object): Promise<void> {
    await engineCall(this.engine.url, 'PutItem', { TableName: this.wiring.tables[0]?.TableName, Item: item });
    this.pumps.forEach((pump) => pump.kick());
  }

  /** An item as it lies in the table. */
  async getItem(pk: string, sk: string): Promise<Record<string, unknown> | undefined> {
    const { Item } = await engineCall<{ Item?: Record<string, unknown> }>(this.engine.url, 'GetItem', {
      TableName: this.wiring.tables[0]?.TableName,
      Key: { pk: { S: pk }, sk: { S: sk } },
    });
    return Item;
  }

  /** New instances of every function, which have read no secret yet. */
  async restartFunctions(): Promise<void> {
    await this.settled();
    await Promise.all([...this.hosts.values()].map((host) => host.restart()));
  }

  /** Hands the last records of the stream out again. */
  replay(count: number): void {
    for (const pump of this.pumps) pump.replay(count);
  }

  async stop(): Promise<void> {
    this.agenda.clear();
    this.stopPumps();
    await Promise.all(this.servers.map((server) => server.close()));
    await Promise.all([...this.hosts.values()].map((host) => host.stop()));
    this.engine.stop();
  }

  private stopPumps(): void {
    for (const pump of this.pumps) pump.stop();
  }

  private services() {
    const now = () => this.clock.now();
    const written = () => this.pumps.forEach((pump) => pump.kick());
    return {
      dynamodb: dynamo(() => this.engine.url, this.faults, written),
      ses: ses(this.outbox),
      sns: sns(this.outbox),
      secretsmanager: secretsManager(this.secrets),
      scheduler: scheduler(this.schedules, now, (schedule) => {
        this.agenda.add(schedule.at, () => this.fire(schedule));
      }),
    };
  }

  /** The environment that Lambda gives a function, and nothing of ours. */
  private lambdaEnvironment(name: string, role: string): Record<string, string> {
    return {
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_ACCESS_KEY_ID: accessKeyOf(role),
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: 'local',
      AWS_ENDPOINT_URL: this.endpoint,
      TZ: ':UTC',
    };
  }

  private async fillEngine(): Promise<void> {
    for (const table of this.wiring.tables) await engineCall(this.engine.url, 'CreateTable', table);
    this.pumps = await Promise.all(this.wiring.mappings.map((mapping) => this.startPump(mapping)));
  }

  /** As AWS does, asks whether the function's role may read the stream before the mapping starts. */
  private async startPump(mapping: Wiring['mappings'][number]): Promise<StreamPump> {
    const host = this.hostOf(mapping.functionName);
    const asks = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((operation) => ({
      action: `dynamodb:${operation}`,
      resource: mapping.streamArn,
    }));
    const refusal = this.roles.refusalOf(host.definition.role, asks);
    if (refusal) throw new Error(`${mapping.functionName} may not read the stream: ${refusal.action} is missing.`);
    const reader = await StreamReader.of(this.engine.url, mapping.tableName);
    return new StreamPump(reader, mapping, (records) => {
      // Each try carries its own time, so that a record tried again after the clock was moved is judged by then.
      const ApproximateCreationDateTime = this.clock.now() / 1000;
      return host.invoke({
        Records: records.map(({ dynamodb, ...record }) => ({
          ...record,
          dynamodb: { ...dynamodb, ApproximateCreationDateTime },
          eventSource: 'aws:dynamodb',
          eventSourceARN: mapping.streamArn,
          awsRegion: region,
        })),
      });
    });
  }

  private async fire(schedule: Schedule): Promise<void> {
    this.schedules.finish(schedule);
    const host = this.hostOf(schedule.targetArn.split(':').at(-1) ?? '');
    const role = schedule.roleArn.split('/').at(-1) ?? '';
    if (this.roles.refusalOf(role, [{ action: 'lambda:InvokeFunction', resource: schedule.targetArn }])) return;
    const scheduledTime = new Date(schedule.at).toISOString().replace('.000', '');
    const payload: unknown = JSON.parse(schedule.input.replaceAll('<aws.scheduler.scheduled-time>', scheduledTime));
    const { asynchronous } = this.wiring.functions.find(({ name }) => name === host.definition.name) ?? {};
    await this.asynchronous.call(host, asynchronous ?? { retries: 2, onFailureArn: undefined }, payload);
  }

  private route(method: string, path: string) {
    const routeKey = `${method} ${path}`;
    const name = this.wiring.routes.get(routeKey);
    return name ? { routeKey, invoke: (event: unknown) => this.hostOf(name).invoke(event) } : undefined;
  }

  private url() {
    return { routeKey: '$default', invoke: (event: unknown) => this.hostOf(this.wiring.urlFunction).invoke(event) };
  }

  private hostOf(name: string): FunctionHost {
    const host = this.hosts.get(name);
    if (!host) throw new Error(`The template has no function ${name}.`);
    return host;
  }
}
