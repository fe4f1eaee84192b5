import { accessKeyOf, localSecret, localToken } from './credentials.ts';
import { FunctionHost } from './function-host.ts';
import type { LogBook } from './log-book.ts';
import { region } from './names.ts';
import type { Wiring } from './wiring.ts';

/** Where AWS is: all services, and the one that browsers go to as well. */
interface Endpoints {
  services: string;
  s3: string;
}

/** All functions of the stack, each with its own role's credentials and the one endpoint. */
export class Fleet {
  private readonly hosts: Map<string, FunctionHost>;

  constructor(definitions: Wiring['functions'], endpoints: Endpoints & { outside: string }, logs: LogBook) {
    const { outside } = endpoints;
    this.hosts = new Map(
      definitions.map((definition) => {
        const environment = { ...definition.environment, ...lambdaEnvironment(definition, endpoints) };
        return [definition.name, new FunctionHost({ ...definition, environment, outside }, logs)];
      }),
    );
    for (const host of this.hosts.values()) host.warm();
  }

  /** The function of a name or an ARN. */
  host(nameOrArn: string): FunctionHost {
    const host = this.hosts.get(nameOrArn.split(':').at(-1) ?? '');
    if (!host) throw new Error(`The template has no function ${nameOrArn}.`);
    return host;
  }

  isBusy(): boolean {
    return [...this.hosts.values()].some((host) => host.isBusy);
  }

  /** Of each function that was called, the most that an instance's heap has held, and what Lambda would give it. */
  memory(): { name: string; peakHeapBytes: number; memoryMegabytes: number }[] {
    return [...this.hosts.values()]
      .map(({ definition: { name, memoryMegabytes }, peakHeapBytes }) => ({ name, peakHeapBytes, memoryMegabytes }))
      .filter(({ peakHeapBytes }) => peakHeapBytes > 0);
  }

  /** Resolves when every invocation that is under way by now has ended. */
  async ended(): Promise<void> {
    await Promise.all([...this.hosts.values()].map((host) => host.ended()));
  }

  /** New instances of every function, which have read no secret yet. */
  async restart(): Promise<void> {
    await Promise.all([...this.hosts.values()].map((host) => host.stop()));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.hosts.values()].map((host) => host.stop()));
  }
}

/** What Lambda sets, and nothing of ours. */
const lambdaEnvironment = (
  { name, role }: { name: string; role: string },
  { services, s3 }: Endpoints,
): Record<string, string> => ({
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_ACCESS_KEY_ID: accessKeyOf(role),
  AWS_SECRET_ACCESS_KEY: localSecret,
  AWS_SESSION_TOKEN: localToken,
  AWS_ENDPOINT_URL: services,
  AWS_ENDPOINT_URL_S3: s3,
  TZ: ':UTC',
});
