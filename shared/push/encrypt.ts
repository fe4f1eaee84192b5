import { createCipheriv, createECDH, type ECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser gave to be written to with (RFC 8291): a point of P-256 and a secret, base64url. */
export interface BrowserKeys {
  p256dh: string;
  auth: string;
}

/** What is new for every message: a key pair of P-256 and 16 bytes of salt. */
interface Fresh {
  key: ECDH;
  salt: Buffer;
}

const curve = 'prime256v1';
const recordSize = 4096;
/** The longest that fits into one record, with its mark and its tag. */
const mostBytes = recordSize - 17;

function freshKeys(): Fresh {
  const key = createECDH(curve);
  key.generateKeys();
  return { key, salt: randomBytes(16) };
}

/** A text that nobody but one browser can read: RFC 8291, which is `aes128gcm` (RFC 8188) with a key agreed on by ECDH. */
export function encryptFor({ p256dh, auth }: BrowserKeys, text: string, { key, salt } = freshKeys()): Buffer {
  const plaintext = Buffer.from(text);
  if (plaintext.length > mostBytes) throw new Error('A notification is too long for one record.');
  const theirs = Buffer.from(p256dh, 'base64url');
  const ours = key.getPublicKey();
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
  const secret = derive(key.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
  const contentKey = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
  const nonce = derive(secret, salt, 'Content-Encoding: nonce\0', 12);
  const cipher = createCipheriv('aes-128-gcm', contentKey, nonce);
  // The mark of the last record.
  const encrypted = [cipher.update(plaintext), cipher.update(Buffer.of(2)), cipher.final()];
  const size = Buffer.alloc(4);
  size.writeUInt32BE(recordSize);
  return Buffer.concat([salt, size, Buffer.of(ours.length), ours, ...encrypted, cipher.getAuthTag()]);
}

const derive = (key: Buffer, salt: Buffer, info: string | Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, bytes));
