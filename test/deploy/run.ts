import { execFile } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Our environment, without what could lead to somebody's real account. */
export const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(AWS|CDK)_/.test(name)));

interface Circumstances {
  environment?: Record<string, string>;
  folder?: string;
}

/** Runs a command to its end, within two minutes; one that fails is told with all that it said. */
export function run(
  command: string,
  args: string[],
  { environment, folder = root }: Circumstances = {},
): Promise<string> {
  const options = { cwd: folder, env: { ...inherited, CI: 'true', ...environment }, timeout: 120_000 };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error.code }));
      else resolve(stdout);
    });
  });
}
