import { oneOrSeveral } from '../several.ts';

/** What many of the messages are made of. */
export const yourOrder = oneOrSeveral('din beställning', 'dina beställningar');
export const YourOrder = oneOrSeveral('Din beställning', 'Dina beställningar');
export const order = `{{#number}}order {{number}}{{/number}}{{^number}}${yourOrder}{{/number}}`;
export const Order = `{{#number}}Order {{number}}{{/number}}{{^number}}${YourOrder}{{/number}}`;
export const rental = '{{#number}}order {{number}}{{/number}}{{^number}}det du har hyrt{{/number}}';
export const ofOrder = '{{#number}} (order {{number}}){{/number}}';

/** Of several parcels it says which one. */
export const parcel =
  '{{#parcelNumber}}paket {{parcelNumber}} av {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}ditt paket{{/parcelNumber}}';
export const Parcel =
  '{{#parcelNumber}}Paket {{parcelNumber}} av {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}Ditt paket{{/parcelNumber}}';
export const contentsOfPart = '{{#ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
export const numbered = '{{#trackingNumber}}Nr {{trackingNumber}}.{{/trackingNumber}}';
export const theRest = '{{#moreToCome}}Resten av din beställning kommer för sig.{{/moreToCome}}';

export const reason = '{{#reason}}Orsaken: {{reason}}{{/reason}}';
export const noteFromDriver = '{{#note}}Föraren hälsar: {{note}}{{/note}}';
export const noteFromVisit = '{{#note}}En hälsning från besöket: {{note}}{{/note}}';
export const photoOfVisit = '{{#photos}}På beställningens sida finns en bild från vårt besök.{{/photos}}';
export const anotherTime = '{{#contact}}Passar inte tiden? Hör av dig till oss: {{contact}}{{/contact}}';
export const formerTime =
  '{{#when}}Den nya tiden ersätter den du fick tidigare.{{/when}}{{^when}}Tiden som du fick tidigare gäller inte längre. Vi berättar den nya så fort vi har den.{{/when}}';
export const putRight =
  'Om något saknas eller är skadat, hör av dig till oss{{#contact}} ({{contact}}){{/contact}} så ordnar vi det.';

export const report = 'anmäla ett problem';
/** After a delivery: `report` leads there. */
export const lookOver = `Titta gärna igenom allt. Om något saknas eller är skadat kan du ${report} på beställningens sida{{#contact}} eller höra av dig till oss ({{contact}}){{/contact}}, så ordnar vi det.`;
export const lookOverShort = 'Titta igenom allt. Är något fel? Hör av dig.';

/** After a visit that came to nothing there is always something to go by. */
export const whatNext =
  '{{#nextSteps}}Det här händer nu: {{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Hör gärna av dig till oss, så hittar vi en ny tid: {{contact}}{{/contact}}{{^contact}}Vi hör av oss till dig om en ny tid.{{/contact}}{{/nextSteps}}';
export const whatNextShort =
  '{{#nextSteps}}{{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}För en ny tid: {{contact}}.{{/contact}}{{^contact}}Vi hör av oss om en ny tid.{{/contact}}{{/nextSteps}}';
