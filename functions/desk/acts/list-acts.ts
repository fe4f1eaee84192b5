import type { ActStore } from '../../../shared/acts/act-store.ts';
import type { Answerer } from '../handler.ts';
import { pageOf, wantedOf } from '../list-page.ts';
import { notFound } from '../problems.ts';

/** `GET /acts?sender=`: who did what at the desk, the latest first; without a sender that of the whole account. */
export function listActs({ acts }: { acts: Pick<ActStore, 'latest'> }): Answerer {
  return async (request) => {
    const { colleague, query } = request;
    const { sender } = query;
    if (sender === undefined ? !colleague.seesAll : !colleague.sees(sender)) throw notFound('sender');
    const list = `acts ${sender ?? ''}`;
    const wanted = wantedOf(request, list);
    const found = await acts.latest(sender, wanted.limit + 1, wanted.after);
    const { items, ...more } = pageOf(found, wanted, list, ({ at, id }) => `${at}#${id}`);
    return { body: { acts: items, ...more } };
  };
}
