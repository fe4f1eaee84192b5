import { html, type Html } from './html.ts';
import type { PageRequest } from './page.ts';

type Asking = Pick<PageRequest, 'formToken' | 'sender'>;

/** A form of the desk's own: it carries the session's token and the sender, and what else it is about. */
export const form = (
  path: string,
  { formToken, sender }: Asking,
  hidden: Record<string, string>,
  content: Html,
): Html => html`
  <form method="post" action="${path}">
    ${Object.entries({ token: formToken, sender: sender.id, ...hidden }).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${content}
  </form>
`;
