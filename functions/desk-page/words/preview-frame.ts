import { tryOut } from '../../desk/preview/preview.ts';
import type { Framed, Look, PageRequest } from '../page/page.ts';
import { choiceOf } from './choice.ts';
import { picture } from './picture.ts';
import { tried } from './act-on-words.ts';
import type { WordsDependencies } from './words-page.ts';

/** `GET /desk/words/preview`: how the words that stand read, in the frame beside them. */
export const lookAtPreview =
  (dependencies: WordsDependencies): Look =>
  (request) =>
    framed(request, request.query, undefined, dependencies);

/** `POST /desk/words/preview`: how the words that are typed would read. Nothing is written. */
export const tryWords =
  (dependencies: WordsDependencies): Look =>
  async (request) =>
    framed(request, request.form, await tried(request, dependencies), dependencies);

async function framed(
  { colleague, sender, now }: PageRequest,
  fields: URLSearchParams,
  settings: Record<string, unknown> | undefined,
  dependencies: WordsDependencies,
): Promise<Framed> {
  const asked = { colleague, parameters: { id: sender.id }, now };
  const wanted = { ...choiceOf(fields, sender), ...(settings ? { settings } : {}) };
  const { faults, shown } = await tryOut(asked, wanted, dependencies);
  return { title: 'How it reads', framed: picture(shown, faults) };
}
