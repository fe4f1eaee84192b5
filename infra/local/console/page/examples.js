import { copyButton } from './copy-button.js';
import { element, write } from './keyed.js';
import { signedRequest } from './signed-request.js';

const rows = document.getElementById('examples');
const command = exampleRow('npm run send');
const request = exampleRow('a signed request');
/** A signature is good for five minutes; what is copied here should be good for most of them. */
const secondsOfUse = 60;
let signed = { at: 0 };

write(command, 'npm run send -- order.placed --order A-1');

/** Two ways to send an event; the request is signed anew before it is too old, unless somebody is selecting it. */
export async function showExamples(info) {
  const at = Math.floor(Date.now() / 1000);
  if (isFresh(info, at) || request.contains(getSelection().anchorNode)) return;
  signed = { at, now: info.now, webhookSecret: info.webhookSecret };
  write(request, await signedRequest(info, at));
}

/** A reset turns the clock back, and what has happened must not lie ahead; a restart may change the secret. */
function isFresh({ now, webhookSecret }, at) {
  return at - signed.at < secondsOfUse && signed.webhookSecret === webhookSecret && signed.now <= now;
}

function exampleRow(label) {
  const [row, code] = [element('p'), element('code')];
  row.append(
    code,
    copyButton(() => code.textContent, label),
  );
  rows.append(row);
  return code;
}
