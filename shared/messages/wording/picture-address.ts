import { httpsAddress } from './support-links.ts';

/** Longer addresses than these carry something else than the way to a picture. */
const most = 1000;

/**
 * The address of an item's picture if a mail may show it: mailboxes fetch it from wherever the reader is, so it must
 * be one of the open net's by name, over https, and nothing that a router or a machine at home would answer.
 */
export function pictureAddress(given: string | undefined): string | undefined {
  const address = given !== undefined && given.length <= most ? httpsAddress(given) : undefined;
  if (address === undefined) return undefined;
  const { hostname, port, username, password } = new URL(address);
  const isByName =
    /\.[a-z][a-z0-9-]*\.?$/i.test(hostname) && !/\.(local|localhost|internal|home|lan)\.?$/i.test(hostname);
  return isByName && port === '' && username === '' && password === '' ? address : undefined;
}
