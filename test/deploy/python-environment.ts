import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

const requirements = join(import.meta.dirname, 'requirements.txt');
const folder = join(root, '.local', 'ministack');
const python = join(folder, 'bin', 'python');
const installed = join(folder, 'installed.txt');

/** The Python of a virtual environment with all that `requirements.txt` lists; made anew when the list has changed. */
export async function pythonEnvironment(): Promise<string> {
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return python;
  const system = await systemPython();
  rmSync(folder, { recursive: true, force: true });
  await run(system, ['-m', 'venv', folder]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  writeFileSync(installed, wanted);
  return python;
}

async function systemPython(): Promise<string> {
  for (const name of ['python3', 'python']) {
    try {
      await run(name, ['-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 10)']);
      return name;
    } catch {
      // The next name, then.
    }
  }
  throw new Error(
    'npm run test:deploy needs Python 3.10 or later with its venv module, and found none. Install it and try again.',
  );
}
