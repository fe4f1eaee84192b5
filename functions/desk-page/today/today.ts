import type { TallyStore } from '../../../shared/tallies/tally-store.ts';
import { wallTime } from '../../../shared/planning/wall-clock.ts';
import type { SmsSpendStore } from '../../../shared/sms-spend/sms-spend-store.ts';
import type { SenderStore } from '../../../shared/senders/sender-store.ts';
import type { Health } from '../../desk/health/health-of.ts';
import { type HealthDependencies, readHealth } from '../../desk/health/tell-health.ts';
import { smsSpendOf } from '../../desk/sms-spend.ts';
import { pausesSeenBy } from '../../desk/pauses.ts';
import { html, type Html } from '../page/html.ts';
import { noticeOf } from '../page/notice.ts';
import type { Look } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { pauseList, pauseNotices } from '../pauses/pause-list.ts';
import { callSummary } from '../calls/call-summary.ts';
import { openCalls, type OpenCallsDependencies } from '../calls/open-calls.ts';
import { smsCost } from './sms-cost.ts';
import { tallyCards, troubleList } from './went-out.ts';

export interface TodayDependencies extends HealthDependencies, OpenCallsDependencies {
  senders: Pick<SenderStore, 'pauses' | 'ids'>;
  tallies: Pick<TallyStore, 'find' | 'counts'>;
  spend: Pick<SmsSpendStore, 'find'>;
}

const mostTroubles = 20;

/** `GET /desk`: whether people are being told, who has to be phoned, what went out today, and what is paused. */
export const lookAtToday =
  (dependencies: TodayDependencies): Look =>
  async (request) => {
    const { colleague, sender, now } = request;
    const { senders, tallies } = dependencies;
    const { date } = wallTime(now, sender.timeZone);
    const [health, calls, tally, pauses, smsSpend] = await Promise.all([
      readHealth(dependencies, now),
      openCalls(request, dependencies),
      tallies.find({ senderId: sender.id, date }, mostTroubles),
      pausesSeenBy(colleague, senders),
      smsSpendOf(sender, now, dependencies),
    ]);
    return {
      title: 'Today',
      place: 'today',
      main: html`${noticeOf(request, pauseNotices)} ${light(health)}
        <div class="split">
          <div class="stack">
            <section class="card" aria-labelledby="went-out">
              <h2 id="went-out">What went out today</h2>
              ${tallyCards(tally.counts)} ${smsSpend && smsCost(smsSpend)}
            </section>
            <section class="card" aria-labelledby="troubles">
              <h2 id="troubles">What did not arrive</h2>
              ${troubleList(tally.troubles, mostTroubles, request)}
            </section>
          </div>
          <div class="stack">
            <section class="card" aria-labelledby="calls">
              <h2 id="calls">Next call</h2>
              ${callSummary(calls.next, calls.open.length, request)}
            </section>
            <section class="card" aria-labelledby="paused">
              <h2 id="paused">Paused</h2>
              ${pauseList(pauses, request)}
              <p class="more"><a href="${withQuery(paths.pauses, { sender: sender.id })}">Pause something</a></p>
            </section>
          </div>
        </div>`,
    };
  };

const lightWords = { green: '✓ Green', amber: '! Amber', red: '✕ Red' } as const;

const light = ({ status, sentence }: Health): Html =>
  html`<p class="light ${status}" role="status"><strong>${lightWords[status]}</strong> <span>${sentence}</span></p>`;
