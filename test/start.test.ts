import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A port that is free now, the one given or any; nothing where it is taken. */
const freePort = (wanted = 0): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(undefined));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The first of four free ports in a row, which is what it takes. */
async function freePorts(): Promise<number> {
  const first = (await freePort()) ?? 0;
  const others = await Promise.all([1, 2, 3].map((more) => freePort(first + more)));
  return first && others.every((port) => port !== undefined) ? first : freePorts();
}

it('npm start prints one line with every address, serves the console, and ends when it is told to', async () => {
  const port = await freePorts();
  const child = spawn('npm', ['start', '--silent'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, WAYPOST_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that whatever npm started ends with it.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let printed = '';
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.endsWith('\n')) resolve();
      });
      child.once('close', () => reject(new Error(`npm start ended: ${printed}`)));
    });
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(printed).toContain(`http://127.0.0.1:${port}`);
    const page = await fetch(`http://127.0.0.1:${port}`);
    expect(await page.text()).toContain('Waypost');
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
  }
  await ended;
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed');
});
