const encoder = new TextEncoder();
const customer = { givenName: 'Ann', email: 'ann@example.com', phone: '+46701740605' };

/** An order being placed, as a line for the shell, signed by Standard Webhooks: HMAC-SHA256 of `id.timestamp.body`. */
export async function signedRequest({ api, webhookSecret, now }, timestampSeconds) {
  const id = `console-${crypto.randomUUID()}`;
  const body = JSON.stringify({ id, type: 'order.placed', orderId: 'A-2', occurredAt: now, order: { customer } });
  const signature = await signatureOf(`${id}.${timestampSeconds}.${body}`, webhookSecret);
  return [
    `curl ${api}/events`,
    `-H 'content-type: application/json'`,
    `-H 'webhook-id: ${id}'`,
    `-H 'webhook-timestamp: ${timestampSeconds}'`,
    `-H 'webhook-signature: v1,${signature}'`,
    `-d '${body}'`,
  ].join(' \\\n  ');
}

async function signatureOf(content, webhookSecret) {
  const secret = Uint8Array.from(atob(webhookSecret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(content));
  return btoa(String.fromCharCode(...new Uint8Array(signature)));
}
