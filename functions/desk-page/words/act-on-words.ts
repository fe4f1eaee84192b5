import { ProblemError } from '../../../shared/problem.ts';
import { type Fault, faultsIn, notFound } from '../../desk/problems.ts';
import { findSettings } from '../../desk/settings/read-settings.ts';
import type { Act } from '../act.ts';
import type { Look, PageRequest } from '../page/page.ts';
import { paths, withQuery } from '../page/paths.ts';
import { choiceOf, typedIn, withWords } from './choice.ts';
import { showWords, type WordsDependencies, type WordsNotice } from './words-page.ts';

type ActOnWordsDependencies = WordsDependencies & { act: Act };

const backTo = ({ sender, form }: PageRequest, done: WordsNotice) => ({
  goTo: withQuery(paths.words, { sender: sender.id, ...choiceOf(form, sender), done }),
});

/** `POST /desk/words`: saves the words as a new version of the settings, or sends a test; what is wrong is said at its field. */
export const actOnWords =
  (dependencies: ActOnWordsDependencies): Look =>
  async (request) => {
    const { form } = request;
    const typed = typedIn(form);
    try {
      const done = form.get('act') === 'save' ? await save(request, dependencies) : await test(request, dependencies);
      return backTo(request, done);
    } catch (error) {
      const faults = faultsOf(error);
      if (!faults) throw error;
      return showWords(request, form, dependencies, { typed, faults });
    }
  };

/** What can be put right on the page, with what was typed still there. */
function faultsOf(error: unknown): readonly Fault[] | undefined {
  const faults = faultsIn(error);
  if (faults) return faults;
  if (!(error instanceof ProblemError)) return undefined;
  const { code, title, detail } = error.problem;
  if (code === 'changed_meanwhile') {
    return [{ path: '', detail: `${title}. What you typed stands here: save again to put it on top of their change.` }];
  }
  return code === 'not_sent' ? [{ path: '', detail: `${title}. ${detail}` }] : undefined;
}

async function save(request: PageRequest, { act, ...dependencies }: ActOnWordsDependencies): Promise<WordsNotice> {
  const { sender, form } = request;
  const parameters = { id: sender.id };
  const body = await tried(request, dependencies);
  await act('PUT /senders/{id}', request, { parameters, body, ifMatch: `"${form.get('version') ?? ''}"` });
  return 'saved';
}

async function test(request: PageRequest, { act, ...dependencies }: ActOnWordsDependencies): Promise<WordsNotice> {
  const { sender, form } = request;
  const isSms = form.get('act') === 'test-sms';
  const sent = isSms ? { channel: 'sms', to: form.get('to') ?? '' } : { channel: 'email' };
  const body = { ...choiceOf(form, sender), ...sent, settings: await tried(request, dependencies) };
  await act('POST /senders/{id}/test-send', request, { parameters: { id: sender.id }, body });
  return 'tested';
}

/** The settings with what was typed in them. */
export async function tried(
  { sender, form }: PageRequest,
  dependencies: WordsDependencies,
): Promise<Record<string, unknown>> {
  const settings = await findSettings(sender.id, dependencies);
  if (!settings) throw notFound('sender');
  return withWords(settings.document, choiceOf(form, sender), typedIn(form));
}

/** `POST /desk/words/undo`: the version before the one that the page showed stands again; before the first is the account's file. */
export const undo =
  ({ act, ofAccount }: ActOnWordsDependencies): Look =>
  async (request) => {
    const { sender, form } = request;
    const version = Number(form.get('version'));
    const asked = { parameters: { id: sender.id }, ifMatch: `"${version}"` };
    if (version > 1) {
      await act('POST /senders/{id}/restore', request, { ...asked, body: { version: version - 1 } });
      return backTo(request, 'undone');
    }
    const first = ofAccount.find(({ id }) => id === sender.id);
    if (!first) throw notFound('version');
    await act('PUT /senders/{id}', request, { ...asked, body: first });
    return backTo(request, 'undone');
  };
