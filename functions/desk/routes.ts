import type { ActStore } from '../../shared/acts/act-store.ts';
import type { PersonDependencies } from '../../shared/erasure/erase-person.ts';
import type { Channels } from '../../shared/channels/channel.ts';
import type { FeedbackStore } from '../../shared/feedback/feedback-store.ts';
import type { MessageStore } from '../../shared/messages/message-store.ts';
import type { DueStore } from '../../shared/orders/due-store.ts';
import type { CallStore } from '../../shared/calls/call-store.ts';
import type { EventStore } from '../../shared/orders/event-store.ts';
import type { RouteStore } from '../../shared/orders/route-store.ts';
import type { OrderStore } from '../../shared/orders/order-store.ts';
import type { SweepStore } from '../../shared/orders/sweep-store.ts';
import type { FileLinks } from '../../shared/photos/photo-files.ts';
import type { Sender } from '../../shared/senders/sender.ts';
import type { Sending } from '../../shared/senders/sending.ts';
import type { SmsSpendStore } from '../../shared/sms-spend/sms-spend-store.ts';
import type { TallyStore } from '../../shared/tallies/tally-store.ts';
import type { SenderStore } from '../../shared/senders/sender-store.ts';
import { actingRoutes } from './acts/acting-routes.ts';
import { listActs } from './acts/list-acts.ts';
import { listCalls } from './calls/list-calls.ts';
import { takingRoutes } from './calls/taking-routes.ts';
import { customerRoutes } from './customers/customer-routes.ts';
import type { ColleagueStore } from './colleagues/colleague-store.ts';
import { dryRun } from './dry-run/dry-run.ts';
import { readFeedback } from './feedback.ts';
import type { Answerer } from './handler.ts';
import { tellHealth } from './health/tell-health.ts';
import { preview } from './preview/preview.ts';
import { listPauses } from './pauses.ts';
import { listMessages, listTimeline } from './order-lists.ts';
import { readOrder } from './read-order.ts';
import type { DeskRoute } from './route-keys.ts';
import { settingsSchema } from './settings/json-schema.ts';
import { listSenders, readSettings } from './settings/read-settings.ts';
import { readSmsSpend } from './sms-spend.ts';
import { listSystems } from './systems.ts';
import { trySource } from './try-source/try-source.ts';
import { uploadPhoto } from './upload-photo.ts';

export interface DeskDependencies {
  senders: SenderStore;
  orders: Pick<OrderStore, 'find'>;
  events: Pick<EventStore, 'ofOrder' | 'append'>;
  calls: Pick<CallStore, 'ofSender' | 'find' | 'save' | 'end'>;
  feedback: FeedbackStore;
  photoLinks: Pick<FileLinks, 'toPut'>;
  messages: Pick<MessageStore, 'find' | 'ofOrder' | 'ofEvent' | 'cancel'>;
  routes: Pick<RouteStore, 'events' | 'stops'>;
  due: Pick<DueStore, 'next'>;
  sweeps: Pick<SweepStore, 'last'>;
  spend: SmsSpendStore;
  tallies: Pick<TallyStore, 'counts'>;
  acts: ActStore;
  /** What it takes to find all that is kept of a person. */
  customers: PersonDependencies;
  colleagues: ColleagueStore;
  channels: Pick<Channels, 'email' | 'sms'>;
  /** The senders as the account's file has them. */
  ofAccount: readonly Sender[];
  emailIdentities: readonly string[];
  sending: Sending;
  /** The numbers (E.164) that tests may go to. */
  testNumbers: readonly string[];
  statusPageUrl: string;
  /** What links are made of, addresses are kept as, and webhooks signed with. */
  linkSecret(): Promise<string>;
}

/** Who answers which of the desk's routes. */
export const deskRoutes = (dependencies: DeskDependencies): Record<DeskRoute, Answerer> => ({
  'GET /health': tellHealth(dependencies),
  'GET /schemas/sender.json': () => ({
    body: settingsSchema(),
    headers: { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=300' },
  }),
  'GET /senders': listSenders(dependencies),
  'GET /senders/{id}': readSettings(dependencies),
  'POST /senders/{id}/dry-run': dryRun(dependencies),
  'POST /senders/{id}/preview': preview(dependencies),
  'GET /senders/{id}/systems': listSystems(dependencies),
  'GET /senders/{id}/sms-spend': readSmsSpend(dependencies),
  'POST /senders/{id}/sources/{source}/try': trySource(dependencies),
  'GET /orders/{orderId}': readOrder(dependencies),
  'GET /orders/{orderId}/timeline': listTimeline(dependencies),
  'GET /orders/{orderId}/messages': listMessages(dependencies),
  'POST /orders/{orderId}/photos': uploadPhoto(dependencies),
  ...customerRoutes(dependencies),
  'GET /calls': listCalls(dependencies),
  ...takingRoutes(dependencies),
  'GET /feedback': readFeedback(dependencies),
  'GET /acts': listActs(dependencies),
  'GET /pauses': listPauses(dependencies),
  ...actingRoutes(dependencies),
});
