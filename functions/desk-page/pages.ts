import type { Answerer } from '../desk/handler.ts';
import { actingBy, type PageRoute } from './act.ts';
import { lookAtActs } from './acts/acts-page.ts';
import { releaseCall, takeCall, tellHowItWent } from './calls/act-on-calls.ts';
import { type CallsDependencies, lookAtCalls } from './calls/calls-page.ts';
import type { Pages } from './handler.ts';
import { type ActOnOrderDependencies, cancel, note, resend } from './order/act-on-order.ts';
import { lookAtOrder } from './order/order-page.ts';
import { paths } from './page/paths.ts';
import { changePause, confirmPause, lookAtPauses } from './pauses/pauses-page.ts';
import type { FindOrdersDependencies } from './search/find-orders.ts';
import { lookAtSearch, search } from './search/search-page.ts';
import { actOnWords, undo } from './words/act-on-words.ts';
import { lookAtPreview, tryWords } from './words/preview-frame.ts';
import { lookAtWords, type WordsDependencies } from './words/words-page.ts';
import type { SettingsDependencies } from '../desk/settings/read-settings.ts';
import { lookAtToday, type TodayDependencies } from './today/today.ts';

export interface PagesDependencies
  extends
    Omit<ActOnOrderDependencies, 'act'>,
    CallsDependencies,
    TodayDependencies,
    FindOrdersDependencies,
    WordsDependencies {
  senders: SettingsDependencies['senders'];
  acts: Parameters<typeof lookAtActs>[0]['acts'];
  messages: ActOnOrderDependencies['messages'];
  /** The desk's routes that act, as its API has them. */
  routes: Readonly<Record<PageRoute, Answerer>>;
}

/** Which page answers which path. */
export function pages({ routes, ...dependencies }: PagesDependencies): Pages {
  const acting = { ...dependencies, act: actingBy(routes) };
  return {
    GET: {
      [paths.today]: lookAtToday(dependencies),
      [paths.search]: lookAtSearch,
      [paths.order]: lookAtOrder(dependencies),
      [paths.calls]: lookAtCalls(dependencies),
      [paths.words]: lookAtWords(dependencies),
      [paths.preview]: lookAtPreview(dependencies),
      [paths.pauses]: lookAtPauses(dependencies),
      [paths.confirmPause]: confirmPause,
      [paths.acts]: lookAtActs(dependencies),
    },
    POST: {
      [paths.search]: search(dependencies),
      [paths.cancel]: cancel(acting),
      [paths.resend]: resend(acting),
      [paths.note]: note(acting),
      [paths.take]: takeCall(acting),
      [paths.release]: releaseCall(acting),
      [paths.outcome]: tellHowItWent(acting),
      [paths.words]: actOnWords(acting),
      [paths.preview]: tryWords(dependencies),
      [paths.undo]: undo(acting),
      [paths.pause]: changePause(acting, 'POST /pause'),
      [paths.resume]: changePause(acting, 'POST /resume'),
    },
  };
}
