import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

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
  const { passed, failed, names } = testsOf(check) ?? { passed: Number(ok), failed: Number(!ok), names: [] };
  return { check, passed, failed: ok ? failed : Math.max(failed, 1), names };
}

interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** How many tests of a check passed and failed, and what those that failed are called. */
function testsOf(check: string) {
  if (!existsSync(countsOf(check))) return undefined;
  const report = JSON.parse(readFileSync(countsOf(check), 'utf8')) as TestReport;
  const names = report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const file = relative('.', name);
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length > 0 ? failed.map(({ fullName }) => `${file}: ${fullName}`) : [`${file} could not be played`];
    });
  return { passed: report.numPassedTests, failed: report.numFailedTests, names };
}

const results = checks.map(run);
const sum = (kind: 'passed' | 'failed') => results.reduce((total, result) => total + result[kind], 0);
console.log(`\n── ${checks.join(', ')}`);
for (const { check, names } of results.filter(({ failed }) => failed > 0)) {
  console.log([`Failed: npm run ${check}`, ...names.map((name) => `  ${name}`)].join('\n'));
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
