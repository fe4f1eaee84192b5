import type { Language } from '../../../senders/language.ts';
import type { Rule } from '../../../senders/rule.ts';
import type { Templates, Translations } from '../../../senders/templates.ts';
import type { WhatsApp } from '../../../senders/whatsapp.ts';
import type { MessageName } from '../../message.ts';
import { checkSms } from './check-sms.ts';
import { checkWhatsApp } from './check-whatsapp.ts';
import { checkTags } from './check-tags.ts';
import { nextStepFaults } from './next-step.ts';
import type { Place, Remarks, Speaking } from './place.ts';

interface Settings {
  templates: Templates;
  /** As they speak, the preset's among them. */
  rules: readonly Rule[];
  /** As they stand in the settings. */
  own: readonly { id: string }[];
  /** The sender on WhatsApp, whose approved templates are filled by the same tags. */
  whatsApp?: Pick<WhatsApp, 'templates'> | undefined;
}

/** Checks all of a sender's own words: those by message, and those of its rules. */
export function checkTemplates({ templates, rules, own, whatsApp }: Settings, speaking: Speaking): Remarks {
  const enabled = rules.filter((rule) => rule.enabled);
  const ofSender = entriesOf(templates).flatMap(([name, translations]) =>
    placesIn(translations, ['templates', name], name, (language) =>
      enabled.filter((rule) => says(rule, name) && !rule.templates?.[language]),
    ),
  );
  const ofRules = rules.flatMap((rule) => {
    const path = ['rules', own.findIndex(({ id }) => id === rule.id), 'templates'];
    return placesIn(rule.templates, path, rule.message, () => [rule]);
  });
  const remarks = [...ofSender, ...ofRules].map((place) => check(place, speaking));
  return {
    faults: [
      ...remarks.flatMap(({ faults }) => faults),
      ...(whatsApp ? checkWhatsApp(whatsApp, enabled, speaking) : []),
    ],
    warnings: remarks.flatMap(({ warnings }) => warnings),
  };
}

function check(place: Place, speaking: Speaking): Remarks {
  const faults = checkTags(place, speaking);
  if (faults.length > 0) return { faults, warnings: [] };
  const { faults: ofSms, warnings } = checkSms(place, speaking);
  return { faults: [...nextStepFaults(place), ...ofSms], warnings };
}

/** "Delivered" turns out to be of something left unattended now and then. */
const says = ({ message }: Rule, name: MessageName) =>
  message === name || (name === 'left-unattended' && message === 'delivered');

const placesIn = (
  translations: Translations | undefined,
  path: Place['path'],
  name: MessageName,
  rulesIn: (language: Language) => readonly Rule[],
): Place[] =>
  entriesOf(translations ?? {}).map(([language, template]) => ({
    path: [...path, language],
    name,
    template,
    rules: rulesIn(language),
  }));

const entriesOf = <Key extends string, Value>(record: Partial<Record<Key, Value | undefined>>): [Key, Value][] =>
  (Object.entries(record) as [Key, Value | undefined][]).flatMap(([key, value]) => (value ? [[key, value]] : []));
