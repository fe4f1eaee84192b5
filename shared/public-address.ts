import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Whether an IP address is one of the open net: no private, link-local, loopback or metadata one, however it is written. */
export const isPublic = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

class NotPublic extends Error {
  override readonly name = 'NotPublic';
}

/** Asks the system for all addresses of a host. */
type Lookup = (
  host: string,
  options: { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves a host for a connection, which is then made to the very addresses that were looked at: a name can't lead
 * elsewhere the second time. Refuses a host of which any address is not public.
 */
export const publicLookup =
  (lookup: Lookup): LookupFunction =>
  (host, { all }, callback) => {
    lookup(host, { all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => isPublic(address))) return callback(new NotPublic(), '');
      return all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };

/** The same, by what the system's resolver answers. */
export const lookupPublic = publicLookup(lookup);
