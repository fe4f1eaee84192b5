import type { WhatsApp } from '../../../senders/whatsapp.ts';
import type { MessageName } from '../../message-names.ts';
import { tagFaults } from './check-tags.ts';
import type { Remark, Speaking } from './place.ts';

/** What is wrong with the tags that stand in approved templates: not closed, not known, or never there in this message. */
export const checkWhatsApp = (
  { templates }: Pick<WhatsApp, 'templates'>,
  rules: Parameters<typeof tagFaults>[1]['rules'],
  speaking: Speaking,
): Remark[] =>
  Object.entries(templates).flatMap(([name, translations]) =>
    Object.entries(translations ?? {}).flatMap(([language, template]) =>
      (template?.parameters ?? []).flatMap((text, index) => {
        const path = ['whatsApp', 'templates', name, language, 'parameters', index];
        const place = {
          path,
          name: name as MessageName,
          template: {},
          rules: rules.filter((one) => one.message === name),
        };
        return tagFaults(text, place, speaking).map((detail) => ({ path, detail }));
      }),
    ),
  );
