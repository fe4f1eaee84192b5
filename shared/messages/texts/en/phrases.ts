import { oneOrSeveral } from '../several.ts';

/** What many of the messages are made of. */
export const s = oneOrSeveral('', 's');
export const order = `{{#number}}order${s} {{number}}{{/number}}{{^number}}your order${s}{{/number}}`;
export const Order = `{{#number}}Order${s} {{number}}{{/number}}{{^number}}Your order${s}{{/number}}`;
export const rental = `{{#number}}order${s} {{number}}{{/number}}{{^number}}your rental${s}{{/number}}`;
export const Rental = `{{#number}}Order${s} {{number}}{{/number}}{{^number}}Your rental${s}{{/number}}`;
export const ofOrder = `{{#number}} (order${s} {{number}}){{/number}}`;
export const is = oneOrSeveral('is', 'are');
export const was = oneOrSeveral('was', 'were');
export const it = oneOrSeveral('it', 'them');

/** Of several parcels it says which one. */
export const parcel =
  '{{#parcelNumber}}parcel {{parcelNumber}} of {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}your parcel{{/parcelNumber}}';
export const Parcel =
  '{{#parcelNumber}}Parcel {{parcelNumber}} of {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}Your parcel{{/parcelNumber}}';
/** A parcel that is not all of its order, else the order. */
export const parcelOrOrder = `{{#ofPart}}${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${order}{{/ofPart}}`;
export const ParcelOrOrder = `{{#ofPart}}${Parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${Order}{{/ofPart}}`;
export const contentsOfPart = '{{#ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
export const numbered = '{{#trackingNumber}}No. {{trackingNumber}}.{{/trackingNumber}}';
export const theRest = '{{#moreToCome}}The rest of your order comes separately.{{/moreToCome}}';

export const reason = '{{#reason}}The reason: {{reason}}{{/reason}}';
export const noteFromDriver = '{{#note}}A note from the driver: {{note}}{{/note}}';
export const noteFromVisit = '{{#note}}A note from our visit: {{note}}{{/note}}';
export const photoOfVisit = '{{#photos}}There is a photo from our visit on the page of your order.{{/photos}}';
export const anotherTime = '{{#contact}}If the time does not suit you, let us know: {{contact}}{{/contact}}';
export const formerTime =
  '{{#when}}The new time replaces the one that we gave you before.{{/when}}{{^when}}The time that we gave you before no longer holds. We will tell you the new one as soon as we have it.{{/when}}';
export const putRight =
  'If anything is missing or damaged, tell us{{#contact}} ({{contact}}){{/contact}} and we will put it right.';

export const report = 'report a problem';
/** After a delivery: `report` leads there. */
export const lookOver = `Please look everything over. If anything is missing or damaged, please ${report} on the page of your order{{#contact}} or tell us ({{contact}}){{/contact}}, and we will put it right.`;
export const lookOverShort = 'Please check it. Something wrong? Tell us.';

/** After a visit that came to nothing there is always something to go by. */
export const whatNext =
  '{{#nextSteps}}What happens next: {{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}To find a new time, please get in touch with us: {{contact}}{{/contact}}{{^contact}}We will get in touch with you about a new time.{{/contact}}{{/nextSteps}}';
export const whatNextShort =
  '{{#nextSteps}}{{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}For a new time: {{contact}}.{{/contact}}{{^contact}}We will be in touch about a new time.{{/contact}}{{/nextSteps}}';
