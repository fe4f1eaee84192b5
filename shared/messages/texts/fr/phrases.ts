import { oneOrSeveral } from '../several.ts';

/** What many of the messages are made of. */
export const s = oneOrSeveral('', 's');
export const yourOrder = oneOrSeveral('votre commande', 'vos commandes');
export const YourOrder = oneOrSeveral('Votre commande', 'Vos commandes');
export const order = `${yourOrder}{{#number}} {{number}}{{/number}}`;
export const Order = `${YourOrder}{{#number}} {{number}}{{/number}}`;
/** Alone at the head of an SMS. */
export const OrderShort = `{{#number}}Commande${s} {{number}}{{/number}}{{^number}}${YourOrder}{{/number}}`;
export const ofOrder = `{{#number}} (commande${s} {{number}}){{/number}}`;
export const numbered = `{{#number}}Commande${s} {{number}}.{{/number}}`;
export const est = oneOrSeveral('est', 'sont');
export const aEte = oneOrSeveral('a été', 'ont été');
export const la = oneOrSeveral('la', 'les');

/** Of several parcels it says which one. */
export const parcel =
  '{{#parcelNumber}}le colis {{parcelNumber}} sur {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}votre colis{{/parcelNumber}}';
export const Parcel =
  '{{#parcelNumber}}Le colis {{parcelNumber}} sur {{parcelCount}}{{/parcelNumber}}{{^parcelNumber}}Votre colis{{/parcelNumber}}';
export const contentsOfPart = '{{#ofPart}}{{#items}}{{items}}.{{/items}}{{/ofPart}}';
export const parcelNumbered = '{{#trackingNumber}}No {{trackingNumber}}.{{/trackingNumber}}';
export const theRest = '{{#moreToCome}}Le reste de votre commande arrive séparément.{{/moreToCome}}';

export const reason = '{{#reason}}La raison : {{reason}}{{/reason}}';
export const noteFromDriver = '{{#note}}Un mot de notre équipe : {{note}}{{/note}}';
export const noteFromVisit = '{{#note}}Un mot sur notre visite : {{note}}{{/note}}';
export const photoOfVisit = '{{#photos}}Une photo de notre passage figure sur la page de votre commande.{{/photos}}';
export const anotherTime = '{{#contact}}Cet horaire ne vous convient pas ? Dites-le-nous : {{contact}}{{/contact}}';
export const formerTime =
  '{{#when}}Ce nouvel horaire remplace celui que nous vous avions donné.{{/when}}{{^when}}L’horaire que nous vous avions donné n’est plus valable. Nous vous communiquerons le nouveau dès que possible.{{/when}}';
export const putRight =
  'S’il manque quelque chose ou si un article est abîmé, dites-le-nous{{#contact}} ({{contact}}){{/contact}} et nous ferons le nécessaire.';

export const report = 'signaler un problème';
/** After a delivery: `report` leads there. */
export const lookOver = `Pensez à tout vérifier. S’il manque quelque chose ou si un article est abîmé, vous pouvez ${report} sur la page de votre commande{{#contact}} ou nous le dire ({{contact}}){{/contact}}, et nous ferons le nécessaire.`;
export const lookOverShort = 'Vérifiez tout. Un problème? Dites-le-nous.';

/** After a visit that came to nothing there is always something to go by. */
export const whatNext =
  '{{#nextSteps}}La suite : {{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Pour convenir d’un nouvel horaire, contactez-nous : {{contact}}{{/contact}}{{^contact}}Nous vous contacterons pour convenir d’un nouvel horaire.{{/contact}}{{/nextSteps}}';
export const whatNextShort =
  '{{#nextSteps}}{{nextSteps}}{{/nextSteps}}{{^nextSteps}}{{#contact}}Pour un nouvel horaire: {{contact}}.{{/contact}}{{^contact}}Nous vous contacterons pour un nouvel horaire.{{/contact}}{{/nextSteps}}';
