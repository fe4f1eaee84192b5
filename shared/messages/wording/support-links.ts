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

/** An https address by its host; any other scheme is no link for a customer. */
function webLink(address: string): SupportLink[] {
  if (!URL.canParse(address)) return [];
  const { protocol, host, href } = new URL(address);
  return protocol === 'https:' ? [{ label: host.replace(/^www\./, ''), href }] : [];
}
