/** A zone in which it is now this hour of the day. (In the names of these zones the sign is turned round.) */
export function zoneWhereItIs(hour: number, now: Date): string {
  const ahead = (hour - now.getUTCHours() + 24) % 24;
  return ahead <= 14 ? `Etc/GMT-${ahead}` : `Etc/GMT+${24 - ahead}`;
}
