/**
 * What of an event's data, an answer or a step tells of the order and never of a person: names, times, codes and choices.
 * Whatever is not listed may be in somebody's words, and goes.
 */
const impersonal = new Set([
  ...['visitId', 'kind', 'window', 'eta', 'routeId', 'stop', 'vehicleId', 'origin', 'slots', 'slotCutOff', 'rawCode'],
  ...['shipmentId', 'carrier', 'trackingNumber', 'method', 'items', 'unknown', 'eventId', 'newEta'],
  ...['type', 'stage', 'form', 'choice', 'rating', 'marketing', 'wording', 'channel'],
  ...['callId', 'outcome', 'next', 'last', 'refuses', 'message', 'by', 'dueAt'],
  ...['amount', 'currency', 'code', 'percent', 'words'],
]);
/** Of these the same holds for what is in them. */
const nested = new Set(['approval', 'compensation', 'outcome']);
/** What their events may not do without. */
const emptied: Record<string, object> = {
  'customer.commented': { comment: '' },
  'customer.form_answered': { answers: {} },
  'desk.noted': { note: '–' },
};

/** The data of an event of this type without what may be personal; it is such data still. Pure. */
export const erasedData = (type: string, data: object): Record<string, unknown> => ({
  ...impersonalOf(data),
  ...emptied[type],
});

/** Of an object what is not personal. */
export function impersonalOf(data: object): Record<string, unknown> {
  const kept = Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
    if (!nested.has(name) || typeof value !== 'object' || value === null) {
      return impersonal.has(name) ? [[name, value] as const] : [];
    }
    const asked = 'question' in value ? { question: '' } : {};
    return [[name, { ...impersonalOf(value), ...asked }] as const];
  });
  return Object.fromEntries(kept);
}
