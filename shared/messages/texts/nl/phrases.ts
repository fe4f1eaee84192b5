import { oneOrSeveral } from '../several.ts';

/** What many of the messages are made of. */
export const en = oneOrSeveral('', 'en');
export const order = `{{#number}}bestelling${en} {{number}}{{/number}}{{^number}}je bestelling${en}{{/number}}`;
export const Order = `{{#number}}Bestelling${en} {{number}}{{/number}}{{^number}}Je bestelling${en}{{/number}}`;
export const ofOrder = `{{#number}} (bestelling${en} {{number}}){{/number}}`;
export const numbered = `{{#number}}Bestelling${en} {{number}}.{{/number}}`;
export const is = oneOrSeveral('is', 'zijn');

/** Of several parcels it says which one. */
export const parcel =
  '{{#parcelNumber}}pakket {{parcelNumber}} van {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}je pakket{{/parcelNumber}}';
export const Parcel =
  '{{#parcelNumber}}Pakket {{parcelNumber}} van {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}Je pakket{{/parcelNumber}}';
/** A parcel that is not all of its order, else the order. */
export const parcelOrOrder = `{{#ofPart}}${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${order}{{/ofPart}}`;
export const ParcelOrOrder = `{{#ofPart}}${Parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${Order}{{/ofPart}}`;
export const contentsOfPart = '{{#ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
export const parcelNumbered = '{{#trackingNumber}}Nr. {{trackingNumber}}.{{/trackingNumber}}';
export const theRest = '{{#moreToCome}}De rest van je bestelling komt apart.{{/moreToCome}}';

export const report = 'een probleem melden';
/** After a delivery: `report` leads there. */
export const lookOver = `Kijk alles even na. Ontbreekt er iets of is er iets beschadigd? Dan kun je op de pagina van je bestelling ${report}{{#contact}} of het ons laten weten ({{contact}}){{/contact}}, en lossen we het op.`;
export const lookOverShort = 'Kijk alles na. Klopt er iets niet? Laat het weten.';

export const reason = '{{#reason}}De reden: {{reason}}{{/reason}}';
export const noteFromDriver = '{{#note}}Een bericht van de bezorger: {{note}}{{/note}}';
export const noteFromVisit = '{{#note}}Een bericht van ons bezoek: {{note}}{{/note}}';
export const photoOfVisit = '{{#photos}}Op de pagina van je bestelling staat een foto van ons bezoek.{{/photos}}';
export const anotherTime = '{{#contact}}Komt dit niet uit? Laat het ons weten: {{contact}}{{/contact}}';
export const formerTime =
  '{{#when}}De nieuwe tijd komt in de plaats van de tijd die we eerder doorgaven.{{/when}}{{^when}}De tijd die we eerder doorgaven, geldt niet meer. We laten je de nieuwe weten zodra we die hebben.{{/when}}';
export const putRight =
  'Ontbreekt er iets of is er iets beschadigd? Laat het ons weten{{#contact}} ({{contact}}){{/contact}}, dan lossen we het op.';

/** After a visit that came to nothing there is always something to go by. */
export const whatNext =
  '{{#nextSteps}}Zo gaat het verder: {{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Neem contact met ons op voor een nieuwe afspraak: {{contact}}{{/contact}}{{^contact}}We nemen contact met je op voor een nieuwe afspraak.{{/contact}}{{/nextSteps}}';
export const whatNextShort =
  '{{#nextSteps}}{{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Voor een nieuwe afspraak: {{contact}}.{{/contact}}{{^contact}}We nemen contact op voor een nieuwe afspraak.{{/contact}}{{/nextSteps}}';
