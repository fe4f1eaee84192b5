import { oneOrSeveral } from '../several.ts';

/** What many of the messages are made of. */
export const s = oneOrSeveral('', 's');
export const yourOrder = oneOrSeveral('su pedido', 'sus pedidos');
export const YourOrder = oneOrSeveral('Su pedido', 'Sus pedidos');
export const order = `${yourOrder}{{#number}} {{number}}{{/number}}`;
export const Order = `${YourOrder}{{#number}} {{number}}{{/number}}`;
export const ofOrder = `{{#number}} (pedido${s} {{number}}){{/number}}`;
export const numbered = `{{#number}}Pedido${s} {{number}}.{{/number}}`;
export const ha = oneOrSeveral('ha', 'han');
export const esta = oneOrSeveral('está', 'están');

/** Of several parcels it says which one. */
export const parcel =
  '{{#parcelNumber}}el paquete {{parcelNumber}} de {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}su paquete{{/parcelNumber}}';
export const Parcel =
  '{{#parcelNumber}}El paquete {{parcelNumber}} de {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}Su paquete{{/parcelNumber}}';
/** A parcel that is not all of its order, else the order. */
export const parcelOrOrder = `{{#ofPart}}${parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${order}{{/ofPart}}`;
export const ParcelOrOrder = `{{#ofPart}}${Parcel}${ofOrder}{{/ofPart}}{{^ofPart}}${Order}{{/ofPart}}`;
export const contentsOfPart = '{{#ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
export const parcelNumbered = '{{#trackingNumber}}Num. {{trackingNumber}}.{{/trackingNumber}}';
export const theRest = '{{#moreToCome}}El resto de su pedido llega por separado.{{/moreToCome}}';

export const report = 'comunicar un problema';
/** After a delivery: `report` leads there. */
export const lookOver = `Por favor, revíselo todo. Si falta algo o algo está dañado, puede ${report} en la página de su pedido{{#contact}} o decírnoslo ({{contact}}){{/contact}}, y lo solucionaremos.`;
export const lookOverShort = 'Revíselo todo. ¿Algo no va bien? Díganoslo.';

export const reason = '{{#reason}}El motivo: {{reason}}{{/reason}}';
export const noteFromDriver = '{{#note}}Una nota de nuestro equipo: {{note}}{{/note}}';
export const noteFromVisit = '{{#note}}Una nota de nuestra visita: {{note}}{{/note}}';
export const photoOfVisit = '{{#photos}}En la página de su pedido hay una foto de nuestra visita.{{/photos}}';
export const anotherTime = '{{#contact}}¿No le viene bien? Avísenos: {{contact}}{{/contact}}';
export const formerTime =
  '{{#when}}La nueva hora sustituye a la que le dimos antes.{{/when}}{{^when}}La hora que le dimos ya no es válida. Le diremos la nueva en cuanto la sepamos.{{/when}}';
export const putRight =
  'Si falta algo o algo está dañado, díganoslo{{#contact}} ({{contact}}){{/contact}} y lo solucionaremos.';

/** After a visit that came to nothing there is always something to go by. */
export const whatNext =
  '{{#nextSteps}}Qué pasa ahora: {{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Para acordar una nueva hora, póngase en contacto con nosotros: {{contact}}{{/contact}}{{^contact}}Nos pondremos en contacto con usted para acordar una nueva hora.{{/contact}}{{/nextSteps}}';
export const whatNextShort =
  '{{#nextSteps}}{{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Para una nueva hora: {{contact}}.{{/contact}}{{^contact}}Le avisaremos de una nueva hora.{{/contact}}{{/nextSteps}}';
