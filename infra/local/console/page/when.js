const timeZone = 'Europe/Stockholm';

const clockFormat = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
const shortDayFormat = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
const wallFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });

const minute = 60_000;

/** `09:00` */
export const clockOf = (instant) => clockFormat.format(new Date(instant));
/** `Tuesday 24 November` */
export const dayOf = (instant) => dayFormat.format(new Date(instant)).replace(',', '');
/** `Tue 24 Nov, 09:00` */
export const momentOf = (instant) =>
  `${shortDayFormat.format(new Date(instant)).replace(',', '')}, ${clockOf(instant)}`;
/** `Tue 09:00` */
export const weekdayTimeOf = (instant) => `${shortDayFormat.format(new Date(instant)).slice(0, 3)} ${clockOf(instant)}`;
/** `2026-11-24T09:00`, as a field of type datetime-local has it. */
export const wallTimeOf = (instant) => wallFormat.format(new Date(instant)).replace(' ', 'T').slice(0, 16);

/** The instant at which Stockholm's clocks show a wall time. */
export function instantAt(wallTime) {
  const asIfUtc = Date.parse(`${wallTime}:00Z`);
  const offsetAt = (time) => Date.parse(`${wallTimeOf(time)}:00Z`) - Math.floor(time / minute) * minute;
  const guess = asIfUtc - offsetAt(asIfUtc);
  return new Date(asIfUtc - offsetAt(guess)).toISOString();
}

/** The next 09:00 after now. */
export function nextNine(now) {
  const today = instantAt(`${wallTimeOf(now).slice(0, 10)}T09:00`);
  if (Date.parse(today) > Date.parse(now)) return today;
  const tomorrow = wallTimeOf(Date.parse(today) + 26 * 60 * minute).slice(0, 10);
  return instantAt(`${tomorrow}T09:00`);
}

/** `in 10 h 50 min`, from now until an instant. */
export function inWords(until, now) {
  const span = spanInWords(now, until);
  return span === '' ? 'in a moment' : `in ${span}`;
}

/** `10 h 50 min`, from one instant to a later one; nothing where that is no minute. */
export function spanInWords(from, to) {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / minute);
  if (minutes <= 0) return '';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours >= 48) return `${Math.floor(hours / 24)} days`;
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
}
