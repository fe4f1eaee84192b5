import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inherited } from './run.ts';

const region = 'eu-north-1';
const secondsToStart = 30;

/** An AWS account's services on this machine. */
export interface MiniStack {
  url: string;
  /** Its own folder, gone when it is. */
  folder: string;
  /** What leads a command to it, … */
  environment: Record<string, string>;
  /** … and what leads an SDK client. */
  client: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
  /** What it and the functions in it have printed. */
  log(): string;
  stop(): Promise<void>;
}

/** Starts MiniStack on a free loopback port. */
export async function startMiniStack(python: string): Promise<MiniStack> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'waypost-deploy-'));
  const log = join(folder, 'log.txt');
  const url = `http://127.0.0.1:${port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const environment = {
    AWS_ENDPOINT_URL: url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const child = spawnWithParent(folder, log, [python, '-m', 'ministack'], {
    GATEWAY_PORT: String(port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_REGION: region,
    TMPDIR: folder,
  });
  const read = () => readFileSync(log, 'utf8');
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
  };
  try {
    await answering(`${url}/_localstack/health`, child);
  } catch (error) {
    const said = read();
    await stop();
    throw new Error(`MiniStack did not start:\n${said}`, { cause: error });
  }
  return { url, folder, environment, client: { endpoint: url, region, credentials }, log: read, stop };
}

/** It must not outlive us, however we end: a shell holds its life, and its folder's, by a pipe that closes with our process. */
function spawnWithParent(
  folder: string,
  log: string,
  command: string[],
  environment: Record<string, string>,
): ChildProcess {
  const script = 'folder=$1; shift; "$@" & pid=$!; read -r _; kill $pid; wait $pid; rm -rf "$folder"';
  const output = openSync(log, 'w');
  const child = spawn('/bin/sh', ['-c', script, 'ministack', folder, ...command], {
    env: { ...inherited, ...environment },
    stdio: ['pipe', output, output],
  });
  closeSync(output);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + secondsToStart * 1000;
  for (;;) {
    try {
      await fetch(url, { signal: AbortSignal.timeout(1000) });
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
