import { acknowledging } from './acknowledging.ts';
import { candidates } from './candidates.ts';
import { engineFloor } from './engine-floor.ts';
import { orderLife, type Step } from './order-life.ts';
import { planningSpeed } from './planning-speed.ts';
import { startTimes } from './start-times.ts';

const rounds = 15;

const all = await candidates();
const times = await startTimes(all, rounds);
const typical = times.get('typical') ?? Number.NaN;
const starts = all.map(({ name, bytes }) => ({ name, bytes, milliseconds: times.get(name) ?? Number.NaN }));
const life = await orderLife();
const acknowledged = await acknowledging(rounds);
const floor = await engineFloor(rounds);
const plannedASecond = planningSpeed();

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ starts, life, acknowledged, floor, plannedASecond }, undefined, 2));
else {
  console.log(`\nImport and first AWS call, median of ${rounds} fresh processes, Node ${process.versions.node}\n`);
  print([
    ['', 'bundle', 'start', 'of typical'],
    ...starts.map(({ name, bytes, milliseconds }) => [
      name,
      `${Math.round(bytes / 1000)} kB`,
      `${milliseconds.toFixed(1)} ms`,
      `${Math.round((100 * milliseconds) / typical)} %`,
    ]),
  ]);
  console.log('\nOne order, and what it asks of AWS; prices: infra/approval-pack/prices.ts\n');
  print([
    ['', 'to append', 'writes', 'reads', '$ a thousand', 'calls'],
    ...[...life, total(life)].map(({ name, appendUnits, writeUnits, readUnits, dollars, calls }) => [
      name,
      String(appendUnits),
      String(writeUnits),
      String(readUnits),
      dollars.toFixed(4),
      Object.entries(calls)
        .map(([operation, count]) => (count === 1 ? operation : `${count} ${operation}`))
        .join(', '),
    ]),
  ]);
  const { bare, one, hundred, ofBare } = acknowledged;
  console.log(`\nUntil the answer, through the local gateway, the fastest quarter of ${rounds}\n`);
  print([
    ['', 'answer', 'is', 'asked for'],
    ['a bare PutItem', `${bare.toFixed(1)} ms`, '', ''],
    ['POST /events, one', `${one.toFixed(1)} ms`, `${ofBare.toFixed(2)} times a bare one`, 'under 1.5'],
    ...Object.entries(hundred).map(([spread, { milliseconds, ofOne }], index) => [
      `POST /events, a hundred of ${spread}`,
      `${milliseconds.toFixed(1)} ms`,
      `${ofOne.toFixed(2)} times one`,
      index === 0 ? 'under 10' : '',
    ]),
    ...Object.entries(floor).map(([way, milliseconds]) => [
      `the engine alone, ${way}`,
      `${milliseconds.toFixed(1)} ms`,
      `${(milliseconds / one).toFixed(2)} times one`,
      '',
    ]),
  ]);
  console.log(`\nplan: ${plannedASecond} events/s on one core, with fifty rules`);
}

function total(steps: Step[]): Step {
  const sum = (kind: 'appendUnits' | 'writeUnits' | 'readUnits' | 'dollars') =>
    steps.reduce((all, step) => all + step[kind], 0);
  return {
    name: 'all of it',
    calls: {},
    appendUnits: sum('appendUnits'),
    writeUnits: sum('writeUnits'),
    readUnits: sum('readUnits'),
    dollars: sum('dollars'),
  };
}

/** Text to the left, numbers to the right. */
function print(rows: string[][]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const aligned = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
  };
  for (const row of rows) console.log(row.map(aligned).join('  ').trimEnd());
}
