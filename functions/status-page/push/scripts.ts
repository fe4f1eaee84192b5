/**
 * Shows the part of the page about notifications where the browser has any, and switches them on and off by the form's own
 * key. Nothing else of the page needs it. Each order has a worker of its own, and so a subscription of its own.
 */
const pageScript = `
const part = document.getElementById('push');
const form = part.querySelector('form');
const button = form.querySelector('button');
const told = part.querySelector('p');
const words = part.dataset;

if ('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window) {
  part.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void change();
  });
  void show();
}

async function standing() {
  const registration = await navigator.serviceWorker.getRegistration(words.worker);
  return registration && registration.pushManager.getSubscription();
}

async function show() {
  const subscription = await standing();
  told.textContent = subscription ? words.isOn : Notification.permission === 'denied' ? words.denied : words.text;
  button.textContent = subscription ? words.off : words.on;
  button.hidden = !subscription && Notification.permission === 'denied';
}

async function change() {
  button.disabled = true;
  try {
    const subscription = await standing();
    if (subscription) await switchOff(subscription);
    else await switchOn();
    await show();
  } catch {
    if (Notification.permission === 'denied') await show();
    else told.textContent = words.failed;
  } finally {
    button.disabled = false;
  }
}

async function switchOn() {
  if ((await Notification.requestPermission()) !== 'granted') return;
  const registration = await navigator.serviceWorker.register(words.worker);
  await active(registration);
  const options = { userVisibleOnly: true, applicationServerKey: words.key };
  const subscription = await registration.pushManager.subscribe(options);
  try {
    await send(subscription, 'on');
  } catch (fault) {
    await subscription.unsubscribe();
    throw fault;
  }
}

async function switchOff(subscription) {
  await send(subscription, 'off');
  await subscription.unsubscribe();
}

function active({ active, installing, waiting }) {
  const coming = installing || waiting;
  if (active || !coming) return undefined;
  return new Promise((resolve) => {
    coming.addEventListener('statechange', () => coming.state === 'activated' && resolve());
  });
}

async function send(subscription, wants) {
  const { endpoint, keys } = subscription.toJSON();
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries({ wants, endpoint, p256dh: keys.p256dh, auth: keys.auth })) {
    body.set(name, value);
  }
  const answer = await fetch(form.action, { method: 'POST', body });
  if (!answer.ok) throw new Error(answer.status);
}
`;

/** Shows what comes, in place of an older one of the same thing; a touch leads to the page. */
const workerScript = `
self.addEventListener('push', (event) => {
  const { title, body, url, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { url } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.url));
});

async function open(url) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const page = pages.find((one) => one.url.split(/[?#]/)[0] === url);
  return page ? page.focus() : self.clients.openWindow(url);
}
`;

/** By what they are called below a page. */
export const pushScripts = { script: pageScript, worker: workerScript } as const;

/** Each look at the page asks for them anew: what runs is never older than the page. */
export const scriptHeaders = {
  'content-type': 'text/javascript; charset=utf-8',
  'content-security-policy': "default-src 'none'",
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
