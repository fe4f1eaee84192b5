import { countName, type Counts, type Ending, type Trouble } from '../../../shared/tallies/ending.ts';
import { type ChannelName, channelNames } from '../../../shared/orders/order-facts.ts';
import { html, type Html } from '../page/html.ts';
import type { PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { timeElement } from '../page/when.ts';
import { asTitle, channelWords } from '../order/words.ts';

const names: Record<ChannelName, string> = {
  email: 'E-mail',
  sms: 'SMS',
  push: 'Notifications',
  whatsapp: 'WhatsApp',
  call: 'Calls',
  webhook: 'Systems',
};
const endingWords: Record<Ending, string> = {
  sent: 'sent',
  undelivered: 'never arrived',
  failed: 'failed',
  unknown: 'nobody knows',
  skipped: 'not sent, for a reason',
};
const tones: Record<Ending, string> = {
  sent: 'good',
  undelivered: 'bad',
  failed: 'bad',
  unknown: 'bad',
  skipped: 'open',
};

/** How many went out over each channel, and how the others ended. */
export function tallyCards(counts: Counts): Html {
  const used = channelNames.filter((channel) => Object.keys(counts).some((name) => name.startsWith(`${channel}_`)));
  if (used.length === 0) return html`<p class="soft">Nothing yet.</p>`;
  return html`<ul class="tally">
    ${used.map((channel) => {
      const others = (['undelivered', 'failed', 'unknown', 'skipped'] as const).flatMap((ending) => {
        const count = counts[countName({ channel }, ending)];
        return count ? [{ ending, count }] : [];
      });
      return html`<li>
        <h3>${names[channel]}</h3>
        <p><strong>${counts[countName({ channel }, 'sent')] ?? 0}</strong> sent</p>
        ${others.map(
          ({ ending, count }) =>
            html`<p class="small"><span class="badge ${tones[ending]}">${count}</span> ${endingWords[ending]}</p>`,
        )}
      </li>`;
    })}
  </ul>`;
}

/** The messages that somebody should look at, each with its order. */
export function troubleList(troubles: readonly Trouble[], most: number, { sender }: PageRequest): Html {
  if (troubles.length === 0) return html`<p class="soft">Nothing that is known of.</p>`;
  return html`<ol class="rows">
      ${troubles.map(
        ({ orderId, messageId, name, channel, ending, at, code }) =>
          html`<li>
            <div class="line">
              <span class="badge ${tones[ending]}">${asTitle(endingWords[ending])}</span>
              <a href="${withQuery(paths.order, { sender: sender.id, order: orderId })}#${messageId}"
                ><strong>${asTitle(name)}</strong> of order ${orderId}</a
              >
              <span class="soft">${channelWords[channel]}</span>
              ${timeElement(at, sender.timeZone)}
            </div>
            <p class="small"><code>${code}</code></p>
          </li>`,
      )}
    </ol>
    ${troubles.length === most && html`<p class="soft small">These are the latest ${most}.</p>`}`;
}
