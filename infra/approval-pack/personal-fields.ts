import type { CustomerEventName } from '../../shared/orders/customer-event.ts';
import type { orderData, shipmentData, stageData, visitData, delayData } from '../../shared/orders/event-data.ts';
import type { OrderFacts } from '../../shared/orders/order-facts.ts';

/** What a field tells of a person; nothing where it tells of the order alone. */
type Told<Name extends string> = Record<Name, string | undefined>;
const nothing = undefined;

/** Of what delivery systems say of an order. */
export const factFields = {
  orderType: nothing,
  number: nothing,
  customer: 'the customer: see below',
  contacts: 'others on the order, each as the customer, with a role',
  deliveryAddress: 'where somebody lives',
  items: 'what somebody bought',
  eta: nothing,
  total: 'what somebody paid',
  payment: 'whether and by which kind of means it was paid; never its number',
  notify: 'over which channels somebody wants to hear',
  consent: 'whether somebody agreed to offers or to WhatsApp, when, where, and in which words they were asked',
  attributes: "whatever the sender's system says; may be personal",
} satisfies Told<keyof OrderFacts>;

/** Of a customer or a contact. */
export const personFields = {
  id: "what the sender's systems call them",
  name: 'name',
  givenName: 'given name',
  email: 'e-mail address',
  phone: 'phone number',
  locale: 'language',
  timeZone: 'time zone',
  channels: 'channels that they prefer',
  hours: 'hours at which they want to be written to',
} satisfies Told<keyof NonNullable<OrderFacts['customer']>>;

type Shape<Schema extends { shape: object }> = keyof Schema['shape'] & string;

/** Of what happens to an order. */
export const eventFields = {
  reason: 'why, in words; may be personal',
  rawCode: nothing,
  unknown: nothing,
  newEta: nothing,
  nextSteps: 'what happens now, in words; may be personal',
  compensation: 'what is offered for a delay',
  note: 'a note of a driver or of the shop; may be personal',
  approval: 'what a customer is asked',
  shipmentId: nothing,
  carrier: nothing,
  trackingNumber: 'leads to where a parcel went',
  trackingUrl: 'leads to where a parcel went',
  method: nothing,
  eta: 'when somebody should be at home',
  items: 'what somebody bought',
  location: 'where a parcel is',
  visitId: nothing,
  kind: nothing,
  window: 'when somebody should be at home',
  routeId: nothing,
  stop: nothing,
  vehicleId: nothing,
  origin: nothing,
  slots: nothing,
  slotCutOff: nothing,
  photos: 'photos of a door, of goods, of an outcome; without the place and time that cameras write into them',
  recipientName: 'who took it in',
} satisfies Told<
  | Shape<typeof orderData>
  | Shape<typeof delayData>
  | Shape<typeof stageData>
  | Shape<typeof shipmentData>
  | Shape<typeof visitData>
>;

/** Of what customers answer on the page and on the telephone. */
export const answerFields = {
  call_requested: 'a phone number, and when and about what, in their words',
  called: 'how a call went, in a colleague’s words',
  slot_chosen: 'when somebody is at home',
  approved: 'a yes, with a comment',
  rejected: 'a no, with a comment',
  commented: 'a comment',
  cancelled: 'why, in their words',
  form_answered: "answers to the sender's own forms; what is secret, such as a door code, goes when the visit is over",
  remedy_chosen: 'what is to be done about a delay, with a comment',
  problem_reported: 'what is wrong with what was brought, in their words, with photos',
  rated: 'a rating, with a comment',
  preferred: 'channels, language and hours that they prefer',
  opted_out: 'that they want no more messages over a channel, in the words of the button',
  opted_in: 'that they want them again',
  consented: 'a yes or a no to offers, in the words of the button',
} satisfies Told<CustomerEventName>;
