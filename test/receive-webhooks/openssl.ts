import { execFileSync } from 'node:child_process';

/** An HMAC as OpenSSL makes it, which knows nothing of our code. */
export const hmacByOpenssl = (algorithm: 'sha256' | 'sha512', key: Buffer, signed: string | Buffer): Buffer =>
  execFileSync(
    'openssl',
    ['dgst', `-${algorithm}`, '-mac', 'HMAC', '-macopt', `hexkey:${key.toString('hex')}`, '-binary'],
    { input: signed },
  );
