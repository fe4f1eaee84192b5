import { html, type Html } from './html.ts';
import type { PageRequest } from './page.ts';

/** What was done a moment ago, as the page's address has it: one of the sentences that the page knows. */
export function noticeOf(
  { query }: Pick<PageRequest, 'query'>,
  notices: Readonly<Record<string, string>>,
): Html | undefined {
  const done = query.get('done') ?? '';
  const sentence = Object.hasOwn(notices, done) ? notices[done] : undefined;
  return sentence === undefined ? undefined : html`<p class="notice" role="status">${sentence}</p>`;
}
