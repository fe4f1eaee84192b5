import { createECDH, randomBytes } from 'node:crypto';
import ece from 'http_ece';
import { describe, expect, it } from 'vitest';
import { encryptFor } from '../../shared/push/encrypt.ts';

function aBrowser() {
  const privateKey = createECDH('prime256v1');
  privateKey.generateKeys();
  const auth = randomBytes(16).toString('base64url');
  return { privateKey, keys: { p256dh: privateKey.getPublicKey('base64url'), auth } };
}

describe('a notification', () => {
  it.each(['Your delivery is on its way', '', 'Tür öffnen 🚪 på Ängsvägen', 'x'.repeat(4079)])(
    'can be read by the browser it is for, with an independent implementation: %.30s',
    (text) => {
      const { privateKey, keys } = aBrowser();
      const body = encryptFor(keys, text);
      const read = ece.decrypt(body, { version: 'aes128gcm', privateKey, authSecret: keys.auth });
      expect(read.toString()).toBe(text);
    },
  );

  it('can be read by no other browser', () => {
    const body = encryptFor(aBrowser().keys, 'secret');
    const { privateKey, keys } = aBrowser();
    expect(() => ece.decrypt(body, { version: 'aes128gcm', privateKey, authSecret: keys.auth })).toThrow(
      /unable to auth/i,
    );
  });

  it('is never the same twice, and says nothing of its text', () => {
    const { keys } = aBrowser();
    const [one, other] = [encryptFor(keys, 'secret'), encryptFor(keys, 'secret')];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('secret')).toBe(false);
  });

  it('is, of the same keys and salt, byte by byte what the example of RFC 8291, 5 says', () => {
    const key = createECDH('prime256v1');
    key.setPrivateKey('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw', 'base64url');
    const browser = {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    };
    const salt = Buffer.from('DGv6ra1nlYgDCS1FRnbzlw', 'base64url');
    const body = encryptFor(browser, 'When I grow up, I want to be a watermelon', { key, salt });
    expect(body.toString('base64url')).toBe(
      'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
    );
  });

  it.each([
    [
      'a point that is on no curve',
      { p256dh: Buffer.alloc(65, 4).toString('base64url'), auth: 'BTBZMqHH6r4Tts7J_aSIgg' },
    ],
    ['no point', { p256dh: 'AA', auth: 'BTBZMqHH6r4Tts7J_aSIgg' }],
  ])('is made for nobody whose key is %s', (_, keys) => {
    expect(() => encryptFor(keys, 'x')).toThrow(/public key|ECDH/i);
  });

  it('does not grow beyond one record', () => {
    expect(() => encryptFor(aBrowser().keys, 'x'.repeat(4080))).toThrow('too long');
  });
});
