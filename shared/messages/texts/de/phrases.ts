import { oneOrSeveral } from '../several.ts';

/** What many of the messages are made of. */
const Bestellung = oneOrSeveral('Bestellung', 'Bestellungen');
export const yourOrder = `Ihre ${Bestellung}`;
export const order = `{{#number}}${Bestellung} {{number}}{{/number}}{{^number}}${yourOrder}{{/number}}`;
export const dative = `{{#number}}${Bestellung} {{number}}{{/number}}{{^number}}${oneOrSeveral('Ihrer', 'Ihren')} ${Bestellung}{{/number}}`;
export const ofOrder = `{{#number}} (${Bestellung} {{number}}){{/number}}`;
export const numbered = `{{#number}}${Bestellung} {{number}}.{{/number}}`;
export const rental = `{{#number}}${Bestellung} {{number}}{{/number}}{{^number}}Ihre Mietartikel{{/number}}`;

/** Of several parcels it says which one. */
export const parcel =
  '{{#parcelNumber}}Paket {{parcelNumber}} von {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}Ihr Paket{{/parcelNumber}}';
/** A parcel that is not all of its order, else the order. */
export const parcelOrOrder = `{{#ofPart}}${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${order}{{/ofPart}}`;
export const contentsOfPart = '{{#ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
export const parcelNumbered = '{{#trackingNumber}}Nr. {{trackingNumber}}.{{/trackingNumber}}';
export const theRest = '{{#moreToCome}}Der Rest Ihrer Bestellung kommt getrennt.{{/moreToCome}}';

export const reason = '{{#reason}}Der Grund: {{reason}}{{/reason}}';
export const noteFromDriver = '{{#note}}Ein Hinweis von unterwegs: {{note}}{{/note}}';
export const noteFromVisit = '{{#note}}Ein Hinweis zum Termin: {{note}}{{/note}}';
export const photoOfVisit =
  '{{#photos}}Auf der Seite Ihrer Bestellung finden Sie ein Foto von unserem Besuch.{{/photos}}';
export const anotherTime = '{{#contact}}Passt Ihnen der Termin nicht? Sagen Sie uns Bescheid: {{contact}}{{/contact}}';
export const formerTime =
  '{{#when}}Der neue Termin ersetzt den bisherigen.{{/when}}{{^when}}Der bisherige Termin gilt nicht mehr. Den neuen nennen wir Ihnen, sobald er feststeht.{{/when}}';
export const putRight =
  'Wenn etwas fehlt oder beschädigt ist, melden Sie sich{{#contact}} ({{contact}}){{/contact}}, und wir bringen es in Ordnung.';

export const report = 'ein Problem melden';
/** After a delivery: `report` leads there. */
export const lookOver = `Bitte sehen Sie alles einmal durch. Wenn etwas fehlt oder beschädigt ist, können Sie auf der Seite Ihrer Bestellung ${report}{{#contact}} oder uns Bescheid sagen ({{contact}}){{/contact}}, und wir bringen es in Ordnung.`;
export const lookOverShort = 'Bitte prüfen. Stimmt etwas nicht? Melden Sie sich.';

/** After a visit that came to nothing there is always something to go by. */
export const whatNext =
  '{{#nextSteps}}Wie es weitergeht: {{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Bitte melden Sie sich bei uns, damit wir einen neuen Termin finden: {{contact}}{{/contact}}{{^contact}}Wir melden uns bei Ihnen wegen eines neuen Termins.{{/contact}}{{/nextSteps}}';
export const whatNextShort =
  '{{#nextSteps}}{{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Für einen neuen Termin: {{contact}}.{{/contact}}{{^contact}}Wir melden uns wegen eines neuen Termins.{{/contact}}{{/nextSteps}}';
