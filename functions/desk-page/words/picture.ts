import type { Fault } from '../../desk/problems.ts';
import type { Shown } from '../../desk/preview/preview.ts';
import { html, type Html, type Value } from '../page/html.ts';
import { asTitle } from '../order/words.ts';

/** How much an SMS costs, in words, and which letters make it cost more. */
function sumOf({ sms }: Pick<Shown, 'sms'>): string {
  const { characters, segments, dear } = sms;
  const size = `${characters} characters, ${segments === 1 ? '1 SMS' : `${segments} SMS to be paid`}`;
  if (dear.length === 0) return `${size}.`;
  const letters = dear.map((letter) => `“${letter}”`).join(' ');
  return `${size}. ${letters} ${dear.length === 1 ? 'leaves' : 'leave'} room for 70 characters in place of 160.`;
}

/** A message on a telephone and in a mailbox, as it would come; before it what is wrong with it. */
export const picture = (shown: Shown | undefined, faults: readonly Fault[]): Html => html`
  ${faults.length > 0 && faultList(faults, shown === undefined)} ${shown && telephone(shown)} ${shown && mailbox(shown)}
`;

const telephone = ({ sender, sms }: Shown): Html =>
  html`<section aria-labelledby="sms-title">
    <h2 id="sms-title">SMS</h2>
    <div class="phone">
      <p class="bar" aria-hidden="true">${sender.smsName ?? sender.name}</p>
      <p class="bubble">${sms.text}</p>
    </div>
    <p class="sum ${sms.dear.length > 0 && 'dear'}" data-sum>${sumOf({ sms })}</p>
  </section>`;

const mailbox = ({ sender, email }: Shown): Html =>
  html`<section aria-labelledby="mail-title">
    <h2 id="mail-title">E-mail</h2>
    <div class="mail">
      <p class="envelope"><strong>${email.subject}</strong> <span>${sender.name}</span></p>
      <iframe title="The e-mail" sandbox="" srcdoc="${email.html}"></iframe>
    </div>
  </section>`;

const faultList = (faults: readonly Fault[], isAll: boolean): Html =>
  html`<ul class="notice bad">
    ${faults.map(({ path, detail }) => html`<li ${isAll && html`data-sum`}>${nameOf(path)}${detail}</li>`)}
  </ul>`;

const nameOf = (path: string): Value => {
  const field = path.split('/').at(-1);
  return field && html`<strong>${asTitle(field)}:</strong> `;
};
