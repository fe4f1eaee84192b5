import { ECDH } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { isPublic } from '../../../shared/public-address.ts';
import { deviceIdOf, type WebDevice } from '../../../shared/push/device.ts';
import type { Values } from '../actions/fields/read-fields.ts';

const mostLetters = 1000;
const secretBytes = 16;

/** A browser's subscription as the page sends it; nothing where it is none, or leads into no open net. */
export function subscriptionIn(given: Values, senderId: string): WebDevice | undefined {
  const { endpoint = '', p256dh = '', auth = '' } = given;
  if (!isPushService(endpoint) || !isPoint(p256dh) || Buffer.from(auth, 'base64url').length !== secretBytes) {
    return undefined;
  }
  return { id: deviceIdOf(endpoint), senderId, kind: 'web', endpoint, p256dh, auth };
}

/** https, on its own port, of a name or a public address. What the name leads to is looked at whenever it is asked. */
function isPushService(endpoint: string): boolean {
  if (endpoint.length > mostLetters || !URL.canParse(endpoint)) return false;
  const { protocol, port, username, password, hostname } = new URL(endpoint);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:' || port || username || password) return false;
  return ipaddr.isValid(host) ? isPublic(host) : host.includes('.');
}

/** Whether it is a point of P-256, whole. */
function isPoint(p256dh: string): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== 65 || point[0] !== 4) return false;
  try {
    ECDH.convertKey(point, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}
