import type { ApprovedTemplate } from '../senders/whatsapp.ts';
import type { RenderFacts } from './render-facts.ts';
import { tagsOf } from './spoken.ts';
import { fillSentences } from './own-words/sentences.ts';
import { pushRoom } from './push.ts';
import { plain } from './wording/plain-text.ts';
import { templateFor } from './whatsapp-template.ts';

export interface RenderedWhatsApp {
  template: Pick<ApprovedTemplate, 'name' | 'language'>;
  parameters: string[];
}

/** Meta takes no empty parameter. */
const unknown = '–';
/** … and none longer than this. */
const mostLetters = 1024;

/** The message as WhatsApp takes it: an approved template, and the values that stand in it, each in one line. */
export function renderWhatsApp(facts: RenderFacts): RenderedWhatsApp {
  const { topic, reader, valueOf } = tagsOf(facts, pushRoom);
  const template = templateFor(facts.sender, topic.name, reader);
  if (!template) throw new Error('There is no approved template for this message.');
  const { name, language, parameters } = template;
  const fill = (text: string) => plain(fillSentences(text, valueOf).flat().join(' '), mostLetters) ?? unknown;
  return { template: { name, language }, parameters: parameters.map(fill) };
}
