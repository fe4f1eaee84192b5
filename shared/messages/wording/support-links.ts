import type { Sender } from '../../senders/sender.ts';
import { plain } from './plain-text.ts';

export interface SupportLink {
  label: string;
  href: string;
}

/** The ways to the sender's people, as links that can be tapped. */
export function supportLinks({ support }: Sender): SupportLink[] {
  const phone = plain(support.phone, 40);
  const digits = phone?.replace(/[^\d+]/g, '');
  const email = plain(support.email, 120);
  return [
    ...(phone && digits ? [{ label: phone, href: `tel:${digits}` }] : []),
    ...(email ? [{ label: email, href: `mailto:${encodeURI(email)}` }] : []),
    ...(support.url ? webLink(support.url) : []),
  ];
}

function webLink(address: string): SupportLink[] {
  const href = httpsAddress(address);
  return href ? [{ label: new URL(href).host.replace(/^www\./, ''), href }] : [];
}

/** A stranger's address if it may stand in a link or an image: of https, and no other scheme. */
export function httpsAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' ? href : undefined;
}
