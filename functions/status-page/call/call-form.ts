import * as z from 'zod/mini';
import type { Told } from '../../../shared/calls/after-call.ts';
import { plain } from '../../../shared/messages/wording/plain-text.ts';
import { answers, type CallAnswer } from './texts/texts.ts';

/** Characters that a note may have. */
export const mostNote = 500;
const mostBytes = 8 * 1024;

const form = z.object({
  answer: z.enum(answers),
  /** How often somebody had phoned when the page was made. */
  tries: z.string(),
  note: z._default(z.string(), ''),
});

/** What a form-encoded body says of a call; nothing where it is none of ours, and the note where that is too long. */
export function readCallForm(body: Uint8Array): { told: Told; tries: string } | { faultyNote: string } | undefined {
  if (body.byteLength > mostBytes) return { faultyNote: '' };
  const { success, data } = form.safeParse(Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body))));
  if (!success) return undefined;
  const { answer, tries, note } = data;
  if (Array.from(note).length > mostNote) return { faultyNote: note };
  return { told: { ...saidBy(answer), note: plain(note, mostNote) }, tries };
}

function saidBy(answer: CallAnswer): Told {
  if (answer === 'refused_everything') return { outcome: 'refused', refuses: 'everything' };
  return answer === 'refused' ? { outcome: answer, refuses: 'calls' } : { outcome: answer };
}
