import type { Sender } from '../../senders/sender.ts';
import { plain } from './plain-text.ts';

export interface SupportLink {
  label: string;
  href: string;
}

/** The ways to the sender's people, as links that can be tapped. */
export const supportLinks = (sender: Sender): SupportLink[] =>
  linksOf(sender, (address) => new URL(address).host.replace(/^www\./, ''));

/** The same as sentences name them: an address of the web whole. */
export const contactLinks = (sender: Sender): SupportLink[] =>
  linksOf(sender, (address) => plain(address, 80) ?? address);

function linksOf({ support }: Sender, webLabel: (address: string) => string): SupportLink[] {
  const email = plain(support.email, 120);
  const href = httpsAddress(support.url);
  return [
    ...phoneLink(support.phone),
    ...(email ? [{ label: email, href: `mailto:${encodeURI(email)}` }] : []),
    ...(support.url && href ? [{ label: webLabel(support.url), href }] : []),
  ];
}

/** A telephone number that can be tapped; nothing where there is none. */
export function phoneLink(given: string | null | undefined): SupportLink[] {
  const phone = plain(given, 40);
  const digits = phone?.replace(/[^\d+]/g, '');
  return phone && digits ? [{ label: phone, href: `tel:${digits}` }] : [];
}

/** A stranger's address if it may stand in a link or an image: of https, and no other scheme. */
export function httpsAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' ? href : undefined;
}
