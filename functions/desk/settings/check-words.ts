import { jsonPointer } from '../../../shared/json-pointer.ts';
import { checkTemplates } from '../../../shared/messages/own-words/check/check-templates.ts';
import type { Remark, Speaking } from '../../../shared/messages/own-words/check/place.ts';
import { mergeRules } from '../../../shared/senders/rules-of.ts';
import { templates as templatesSchema } from '../../../shared/senders/templates.ts';
import { whatsApp as whatsAppSchema } from '../../../shared/senders/whatsapp.ts';
import { settingsDocument } from './document.ts';

type Rules = Parameters<typeof mergeRules>[0];

/** Checks a sender's own words, as far as that can be done whatever else is wrong with its settings. */
export function checkWords(document: Record<string, unknown>, given: Rules, link: string) {
  const { rules } = mergeRules(given);
  const templates = templatesSchema.safeParse(document.templates ?? {}).data ?? {};
  const whatsApp = whatsAppSchema.safeParse(document.whatsApp).data;
  const settings = { templates, rules, own: given.rules, whatsApp };
  const { faults, warnings } = checkTemplates(settings, speakingOf(document, link));
  return { faults: faults.map(pointed), warnings: warnings.map(pointed) };
}

const pointed = ({ path, detail }: Remark) => ({ path: jsonPointer(path), detail });

function speakingOf({ name, support, smsPlainLetters }: Record<string, unknown>, link: string): Speaking {
  return {
    name: typeof name === 'string' ? name : '',
    support: settingsDocument.shape.support.safeParse(support).data ?? {},
    smsPlainLetters: smsPlainLetters !== false,
    link,
  };
}
