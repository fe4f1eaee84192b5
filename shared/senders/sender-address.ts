/** Whether mail may be sent from an address: one of the SES identities is the address, its domain, or a domain above it. */
export function isCovered(from: string, identities: readonly string[]): boolean {
  const domain = from.slice(from.indexOf('@') + 1);
  return identities.some((identity) => from === identity || `.${domain}`.endsWith(`.${identity}`));
}
