/** Longer addresses than these carry something else than the way somewhere. */
const most = 1000;

/**
 * An address that comes from outside, if a customer may be led there, or their mailbox fetch from it: one of the open
 * net's by name, over https, with nobody's password in it, and nothing that a router or a machine at home would answer.
 */
export function openAddress(given: string | undefined): string | undefined {
  if (given === undefined || given.length > most || !URL.canParse(given)) return undefined;
  const { protocol, hostname, port, username, password, href } = new URL(given);
  const isByName =
    /\.[a-z][a-z0-9-]*\.?$/i.test(hostname) && !/\.(local|localhost|internal|home|lan)\.?$/i.test(hostname);
  return protocol === 'https:' && isByName && port === '' && username === '' && password === '' ? href : undefined;
}
