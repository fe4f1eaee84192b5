import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { window } from '../../../shared/orders/event-data.ts';
import { instant } from '../../../shared/orders/instant.ts';
import { tellTime, tellWindow } from '../page/when.ts';
import { asTitle } from './words.ts';

/** What an event carries, whatever its type: a name and a value each, as one line. */
export const tellData = (data: object, zone: string): string[] =>
  Object.entries(data).flatMap(([name, value]) => {
    const told = tellValue(value, zone);
    return told === undefined ? [] : [`${asTitle(name)}: ${told}`];
  });

function tellValue(value: unknown, zone: string): string | undefined {
  if (typeof value === 'string') {
    const at = instant.safeParse(value);
    return at.success ? tellTime(at.data, zone) : plain(value, 600);
  }
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.flatMap((one) => tellValue(one, zone) ?? []).join('; ') || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const span = window.safeParse(value);
  return span.success ? tellWindow(span.data, zone) : tellData(value, zone).join(', ') || undefined;
}
