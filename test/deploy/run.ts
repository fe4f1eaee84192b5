import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Runs a command to its end, within two minutes; one that fails is told with all that it said. */
export function run(command: string, args: string[], environment: Record<string, string> = {}): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { PATH, HOME, CI: 'true', ...environment }, timeout: 120_000 };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
