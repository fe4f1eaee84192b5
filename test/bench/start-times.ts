import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { listen, readAll } from '../../infra/local/listen.ts';
import type { Candidate } from './candidates.ts';

/** How long each candidate's import and first AWS call take, in milliseconds: the medians of so many fresh processes. */
export async function startTimes(all: Candidate[], rounds: number): Promise<Map<string, number>> {
  const endpoint = await listen(0, async (request, response) => {
    await readAll(request);
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
  });
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  // Round by round, so that whatever else the machine does meanwhile slows all alike.
  for (let round = -1; round < rounds; round++) {
    for (const one of all) {
      const time = await startOf(one, endpoint.url);
      // The first round fills the disk's cache.
      if (round >= 0) times.get(one.name)?.push(time);
    }
  }
  await endpoint.close();
  return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}

function startOf({ bundle, event, environment, name }: Candidate, endpoint: string): Promise<number> {
  const env = {
    ...environment,
    AWS_ENDPOINT_URL: endpoint,
    ISSUER: endpoint,
    AWS_REGION: 'eu-north-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const script = join(import.meta.dirname, 'first-call.cjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify({ bundle, event })], {
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let [said, printed] = ['', ''];
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stdio[3]?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('close', (code) => {
      if (code === 0) resolve(Number(printed));
      else reject(new Error(`${name} made no call to AWS. ${said}`));
    });
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
