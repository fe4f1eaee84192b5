import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const checks = ['test', 'format:check', 'lint', 'types', 'unused', 'synth', ...process.argv.slice(2)];
/** Has nothing to say when all is well: whatever it prints is a warning. */
const silent = 'synth';
/** Where a check leaves the counts of its tests; all others count as one. */
const countsOf = (check: string) => `node_modules/.cache/waypost/${check.replace(':', '-')}.json`;

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Runs a check to its end and says how many of its tests passed and failed. */
function run(check: string) {
  console.log(`\n── ${check}`);
  rmSync(countsOf(check), { force: true });
  const stdio = check === silent ? 'pipe' : 'inherit';
  const { status, stdout, stderr } = spawnSync(scripts[check] ?? `npm run ${check}`, {
    shell: true,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
  });
  const said = `${stdout ?? ''}${stderr ?? ''}`.trim();
  if (said) console.log(said);
  const ok = status === 0 && said === '';
  const { passed, failed } = testsOf(check) ?? { passed: Number(ok), failed: Number(!ok) };
  return { check, passed, failed: ok ? failed : Math.max(failed, 1) };
}

function testsOf(check: string) {
  if (!existsSync(countsOf(check))) return undefined;
  const counts = JSON.parse(readFileSync(countsOf(check), 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: counts.numPassedTests, failed: counts.numFailedTests };
}

const results = checks.map(run);
const sum = (kind: 'passed' | 'failed') => results.reduce((total, result) => total + result[kind], 0);
console.log(`\n── ${checks.join(', ')}`);
for (const { check } of results.filter(({ failed }) => failed > 0)) console.log(`Failed: npm run ${check}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
