import { spawnSync } from 'node:child_process';
import { verdictOf } from './audit/verdict.ts';

// What is deployed, and what only builds and tests it: a fault there reaches no customer, but whoever builds.
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const { text, exitCode } = verdictOf(stdout);
console.log(text);
process.exitCode = exitCode;
