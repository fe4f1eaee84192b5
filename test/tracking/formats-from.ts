import type { Checksum } from '../../shared/tracking/format.ts';
import { courierFiles, type TrackingNumber } from './courier-files.ts';

/** The text of `shared/tracking/formats.ts`, made from `couriers/`. */
export const formatsFrom = (): string =>
  [
    "import type { Format } from './format.ts';",
    '',
    '/** Made from `couriers/` by `test/tracking/formats.test.ts`; see the README beside it. */',
    'export const formats: readonly Format[] = [',
    ...courierFiles.flatMap(({ courier_code, tracking_numbers }) =>
      tracking_numbers.map((one) => `  ${formatFrom(courier_code, one)},`),
    ),
    '];',
    '',
  ].join('\n');

function formatFrom(courier: string, { name, regex, validation, additional, tracking_url }: TrackingNumber): string {
  const { checksum, serial_number_format, additional: wanted } = validation;
  const among = additional.find((one) => one.name === wanted?.exists[0]);
  const prepend = serial_number_format?.prepend_if;
  const fields = {
    courier: text(courier),
    name: text(name),
    pattern: `/^${withoutBlanks(regex)}$/`,
    checksum: checksum && JSON.stringify(checksumFrom(checksum)),
    // The data says when to prepend; "not like this" is what all of it says.
    prepend: prepend && `{ unless: /${unlessFrom(prepend.matches_regex)}/, content: ${text(prepend.content)} }`,
    among:
      among &&
      `{ group: ${text(among.regex_group_name)}, values: ${text(among.lookup.map(({ matches }) => matches).join(' '))} }`,
    link: tracking_url ? text(tracking_url.replace(/^http:/, 'https:')) : undefined,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `{ ${given.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Numbers are matched without their blanks. */
const withoutBlanks = (regex: string): string => regex.replaceAll('\\s*', '').replaceAll('/', '\\/');

function unlessFrom(regex: string): string {
  const [, inner] = /^\^\(\?!(.+)\)\.\+\$?$/.exec(withoutBlanks(regex)) ?? [];
  if (inner === undefined) throw new Error(`serial_number_format of a new kind: ${regex}`);
  return `^${inner}`;
}

function checksumFrom(checksum: NonNullable<TrackingNumber['validation']['checksum']>): Checksum {
  switch (checksum.name) {
    case 'mod10': {
      const { name, evens_multiplier: evens, odds_multiplier: odds, reverse } = checksum;
      return { name, evens, odds, reverse };
    }
    case 's10':
      return { name: checksum.name, weightings: checksum.weightings };
    case 'sum_product_with_weightings_and_modulo':
      return checksum;
    default:
      return { name: checksum.name };
  }
}
