import { namespace, type PartOf, series, type SeriesName } from './series.ts';

/** Adds a value to a series, in the series' unit. */
export type Measure = <Name extends SeriesName>(name: Name, value: number, part?: PartOf<Name>) => void;

/** So many values of one metric does a line of the embedded metric format take. */
const mostValues = 100;

/** Straight to the standard output: what goes through `console` is wrapped by Lambda's JSON format, and no metric any more. */
const toStandardOutput = (line: string): void => void process.stdout.write(`${line}\n`);

interface Measured {
  name: SeriesName;
  part: string | undefined;
  values: number[];
}

/**
 * Keeps what is measured while a function handles one call, and writes it at the call's end in CloudWatch's embedded
 * metric format: a line for each part, and no call to anybody. Counts are added up, all else is kept value by value.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function meter(write: (line: string) => void = toStandardOutput, clock: () => number = Date.now) {
  let measured = new Map<string, Measured>();

  const measure: Measure = (name, value, part?: string) => {
    const key = JSON.stringify([name, part]);
    const { values } = measured.get(key) ?? { values: [] };
    const isCount = series[name].unit === 'Count';
    measured.set(key, { name, part, values: isCount ? [(values[0] ?? 0) + value] : [...values, value] });
  };

  function writeDown(): void {
    const all = [...measured.values()];
    measured = new Map();
    for (const part of new Set(all.map((one) => one.part))) {
      const ofPart = all.filter((one) => one.part === part);
      const longest = Math.max(...ofPart.map(({ values }) => values.length));
      for (let from = 0; from < longest; from += mostValues) write(lineOf(ofPart, from, clock()));
    }
  }

  return {
    measure,
    /** A handler whose every call ends with what was measured written down. */
    around:
      <Arguments extends unknown[], Answer>(handler: (...given: Arguments) => Promise<Answer>) =>
      async (...given: Arguments): Promise<Answer> => {
        try {
          return await handler(...given);
        } finally {
          writeDown();
        }
      },
  };
}

function byOf(name: SeriesName): { name: string } | undefined {
  const one: (typeof series)[SeriesName] = series[name];
  return 'by' in one ? one.by : undefined;
}

/** One line: the values from a place on, of series that are told apart alike. */
function lineOf(all: readonly Measured[], from: number, timestamp: number): string {
  const here = all
    .map((one) => ({ ...one, values: one.values.slice(from, from + mostValues) }))
    .filter(({ values }) => values.length > 0);
  const directives = here.map(({ name }) => {
    const by = byOf(name);
    return {
      Namespace: namespace,
      Dimensions: [by ? [by.name] : []],
      Metrics: [{ Name: name, Unit: series[name].unit }],
    };
  });
  const parts = here.flatMap(({ name, part }) => {
    const by = byOf(name);
    return by ? [[by.name, part] as const] : [];
  });
  return JSON.stringify({
    _aws: { Timestamp: timestamp, CloudWatchMetrics: directives },
    ...Object.fromEntries(parts),
    ...Object.fromEntries(here.map(({ name, values }) => [name, values.length === 1 ? values[0] : values])),
  });
}
