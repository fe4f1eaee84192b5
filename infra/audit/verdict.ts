import * as z from 'zod';

const severities = ['critical', 'high', 'moderate', 'low', 'info'] as const;

const via = z.union([z.string(), z.object({ title: z.string(), url: z.string().optional() })]);
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(severities), range: z.string(), via: z.array(via) }),
  ),
});
const refusal = z.object({ message: z.string() });

/**
 * What `npm audit --json` says, in words: 0 where nothing is known against any package, 1 where something is, 3 where the
 * registry was not to be asked, so that nobody takes silence for a clean answer. Pure.
 */
export function verdictOf(answer: string): { text: string; exitCode: 0 | 1 | 3 } {
  const told = jsonIn(answer);
  const known = report.safeParse(told);
  if (!known.success) {
    const { data } = refusal.safeParse(told);
    const why = data ? `: ${data.message}` : '';
    const text = `Nothing was checked: this registry tells no advisories${why}. Ask one that does, such as: npm audit --registry=<its address>.`;
    return { text, exitCode: 3 };
  }
  const all = Object.entries(known.data.vulnerabilities);
  if (all.length === 0) return { text: 'Nothing is known against any package.', exitCode: 0 };
  const lines = all
    .sort(([, one], [, other]) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
    .map(
      ([name, { severity, range, via: because }]) =>
        `${severity}: ${name} ${range}, ${because.map(inWords).join('; ')}`,
    );
  return { text: lines.join('\n'), exitCode: 1 };
}

const inWords = (one: z.output<typeof via>): string =>
  typeof one === 'string' ? `by ${one}` : [one.title, one.url].filter(Boolean).join(' ');

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
