import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EngineName, javaIsHere } from '../../infra/local/dynamo-engine.ts';

/** A process in a group of its own, as a terminal starts it, that has started an engine. */
async function processWith(engine: EngineName): Promise<{ group: number; url: string }> {
  const script = `import { startEngine } from './infra/local/dynamo-engine.ts';
    console.log((await startEngine('${engine}')).url);
    setInterval(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '..', '..'),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { group: child.pid ?? 0, url };
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

const endings: [EngineName, NodeJS.Signals][] = [
  ['dynoxide', 'SIGKILL'],
  ['dynoxide', 'SIGINT'],
  ['dynoxide', 'SIGTERM'],
];
// Takes seconds to start: only for the signal that a shell's background child would not hear.
if (javaIsHere()) endings.push(['java', 'SIGINT']);

describe('an engine', () => {
  it.each(endings)(
    '(%s) ends when the process that started it ends by %s',
    async (engine, signal) => {
      const { group, url } = await processWith(engine);
      expect(await answers(url)).toBe(true);
      process.kill(-group, signal);
      await expect.poll(() => answers(url), { timeout: 10_000 }).toBe(false);
    },
    40_000,
  );
});
