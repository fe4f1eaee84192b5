import type { ApprovedTemplate } from '../senders/whatsapp.ts';

/** A message as WhatsApp takes it from a business: an approved template, and what stands in it. */
export interface OutgoingWhatsApp {
  channel: 'whatsapp';
  /** E.164. */
  to: string;
  /** AWS's id of the number that it comes from. */
  phoneNumberId: string;
  template: Pick<ApprovedTemplate, 'name' | 'language'>;
  parameters: readonly string[];
}
