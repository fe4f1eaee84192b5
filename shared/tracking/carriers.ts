/** A carrier as callers name it: which of our formats its numbers have, and where they can be followed. */
export interface Carrier {
  /** As `fold` leaves them: lower case, letters and digits alone. The first is its own. */
  names: readonly [string, ...string[]];
  /** The couriers whose formats its numbers have. */
  couriers: readonly string[];
  /** Several companies go by the name, whose numbers look alike: what does not pass the check of one may be another's. */
  isSeveral?: true;
  /** Where a number can be followed whose format we don't know, with `%s` in its place. */
  link?: string;
  /** Of a post, the countries that its numbers end with. */
  countries?: readonly string[];
}

const of = (courier: string, ...names: [string, ...string[]]): Carrier => ({ names, couriers: [courier] });

/** A post's numbers may be those of the Universal Postal Union, from whatever country, beside formats of its own. */
const post = (countries: string[], names: [string, ...string[]], link?: string, courier?: string): Carrier => ({
  ...{ names, countries },
  couriers: courier ? ['s10', courier] : ['s10'],
  ...(link ? { link } : {}),
});

/**
 * The pages are those that the carriers publish for links. Left out are carriers whose page asks for more than the
 * number (PostNL, Budbee, Instabox): their links come with the event.
 */
export const carriers: readonly Carrier[] = [
  of('amazon', 'amazon', 'amazonlogistics', 'amazonshipping', 'amzl'),
  of('canpar', 'canpar', 'canparexpress'),
  of('fedex', 'fedex', 'federalexpress', 'fdx'),
  of('gofo', 'gofo', 'gofoexpress'),
  of('landmark', 'landmark', 'landmarkglobal'),
  of('lasership', 'lasership'),
  of('old_dominion', 'olddominion', 'odfl'),
  of('ontrac', 'ontrac'),
  of('purolator', 'purolator'),
  of('speedee', 'speedee', 'speedeedelivery'),
  of('ups', 'ups', 'unitedparcelservice'),
  of('yodel', 'yodel'),
  of('yunexpress', 'yunexpress'),
  of('dhl', 'dhlexpress', 'dhlww'),
  {
    names: ['dhl', 'dhlecommerce', 'dhlparcel', 'dhlglobalmail', 'dhlglobalforwarding'],
    couriers: ['dhl'],
    isSeveral: true,
    link: 'https://www.dhl.com/global-en/home/tracking.html?submit=1&tracking-id=%s',
  },
  {
    names: ['dhlfreight'],
    couriers: [],
    link: 'https://www.dhl.com/global-en/home/tracking/tracking-freight.html?submit=1&tracking-id=%s',
  },
  { ...of('dpd', 'dpd', 'dpdgroup', 'dpdde'), link: 'https://tracking.dpd.de/status/en_US/parcel/%s' },
  { names: ['gls', 'generallogisticssystems'], couriers: [], link: 'https://gls-group.com/track/%s' },
  { names: ['inpost', 'paczkomaty'], couriers: [], link: 'https://inpost.pl/sledzenie-przesylek?number=%s' },
  post(['SE', 'DK'], ['postnord', 'postdanmark'], 'https://tracking.postnord.com/en/?id=%s'),
  post(['NO'], ['bring', 'posten', 'postenbring', 'postennorge'], 'https://tracking.bring.com/tracking/%s'),
  post(
    ['DE'],
    ['dhlpaket', 'dhlde', 'dhlgermany', 'deutschepost', 'deutschepostdhl', 'dhlparcelde'],
    'https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=%s',
  ),
  post(['GB'], ['royalmail'], 'https://www.royalmail.com/track-your-item#/tracking-results/%s'),
  post(['FR'], ['laposte', 'colissimo'], 'https://www.laposte.fr/outils/suivre-vos-envois?code=%s'),
  post(['ES'], ['correos'], 'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=%s'),
  post(
    ['US'],
    ['usps', 'unitedstatespostalservice', 'uspostalservice'],
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=%s',
    'usps',
  ),
  post(
    ['CA'],
    ['canadapost', 'postescanada'],
    'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=%s',
    'canada_post',
  ),
  // Others whose names begin alike: nothing is known of their numbers.
  { names: ['correosexpress', 'correoschile', 'correosdemexico', 'correosargentina', 'correosecuador'], couriers: [] },
  { names: ['lapostesuisse', 'lapostetunisienne', 'lapostemonaco'], couriers: [] },
  { names: ['dpduk', 'dpdlocal', 'glsus', 'glscanada', 'glsspain', 'glsitaly'], couriers: [] },
  post(['NL'], ['postnl']),
  post(['FI'], ['posti']),
];

/**
 * The carrier that a caller names, in any case and spelling of its words: `UPS`, `dhl_express`, `La Poste`,
 * `PostNord Sverige AB`. The most of its words that are a name decide, so that DHL Express is not only DHL.
 */
export function carrierNamed(given: string): Carrier | undefined {
  const words = fold(given.slice(0, 100));
  for (let count = words.length; count > 0; count--) {
    const found = byName.get(words.slice(0, count).join(''));
    if (found) return found;
  }
  return undefined;
}

/** The post whose country a number of the Universal Postal Union ends with. */
export const postOf = (country: string): Carrier | undefined =>
  carriers.find(({ countries }) => countries?.includes(country));

/** Small letters without accents, word by word; a dot or an ampersand parts none, so that U.P.S. is UPS. */
const fold = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.&']/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const byName = new Map(carriers.flatMap((carrier) => carrier.names.map((name) => [name, carrier] as const)));
