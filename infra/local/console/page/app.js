import { showAddresses } from './addresses.js';
import { announce } from './announce.js';
import { showCalls } from './calls.js';
import { showClock } from './clock.js';
import { showDay } from './day.js';
import { showDesk } from './desk.js';
import { showExamples } from './examples.js';
import { showHealth } from './health.js';
import { showHeld } from './held.js';
import { write } from './keyed.js';
import { showMailbox } from './mailbox.js';
import { showPauses } from './pauses.js';
import { showPhone } from './phone.js';
import { onState, startPolling } from './poll.js';
import { showProviders } from './providers.js';
import { showReasons } from './reasons.js';
import './reset.js';

const connection = document.getElementById('connection');

onState((state) => {
  connection.classList.toggle('lost', !state);
  write(connection, state ? 'Running' : 'No answer. Is npm start still running?');
  if (!state) return;
  showClock(state.info);
  showHealth(state.health);
  showDay(state);
  announce(state.outbox);
  showPhone(state);
  showMailbox(state);
  showPauses(state.pauses);
  showHeld(state);
  showCalls(state);
  showReasons(state.messages);
  showProviders(state.providers);
  showAddresses(state.info);
  showDesk(state.info);
  void showExamples(state.info);
});

void startPolling();
