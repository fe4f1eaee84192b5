import { get } from './api.js';

const listeners = [];
let current;

/** Calls the listener with all that the console knows, each second while the page can be seen. */
export function onState(listener) {
  listeners.push(listener);
}

/** Asks now. A question on its way already is waited for, and asked once more, so that its answer is no older. */
export async function refresh() {
  await current;
  current = ask();
  await current;
}

async function ask() {
  let state;
  try {
    const names = ['info', 'outbox', 'schedules', 'messages', 'calls', 'providers', 'health', 'pauses'];
    const answers = await Promise.all(names.map((name) => get(`/api/${name}`)));
    const [info, { messages: outbox }, { schedules }, { messages }, { calls }, providers, health, { pauses }] = answers;
    state = { info, outbox, schedules, messages, calls, providers, health, pauses };
  } catch {
    state = undefined;
  }
  for (const listener of listeners) listener(state);
}

export function startPolling() {
  const tick = async () => {
    if (!document.hidden) await refresh();
    setTimeout(tick, 1000);
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void refresh();
  });
  return tick();
}
