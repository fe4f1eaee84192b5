import * as z from 'zod/mini';
import { isMadeFrom } from '../../../shared/entity-tag.ts';
import { anyLink } from '../../../shared/links/link.ts';
import type { Answerer } from '../handler.ts';
import { changedMeanwhile, faulty, notFound } from '../problems.ts';
import type { DeskRequest } from '../request.ts';
import { checkSettings } from './check-settings.ts';
import { answerOf, findSettings, type SettingsDependencies } from './read-settings.ts';

/** `PUT /senders/{id}`: checks the document whole and makes it the current version. */
export function saveSettings(dependencies: SettingsDependencies): Answerer {
  return async (request) => {
    const id = seenId(request);
    return save(id, request.body(), request, dependencies);
  };
}

export const restoreBody = z.strictObject({ version: z.int().check(z.minimum(1)) });

/** `POST /senders/{id}/restore`: makes an earlier version the current one, as a new version. */
export function restoreSettings(dependencies: SettingsDependencies): Answerer {
  return async (request) => {
    const id = seenId(request);
    const { success, data } = restoreBody.safeParse(request.body());
    if (!success) {
      throw faulty('The version is missing', [{ path: '/version', detail: 'Say which version: {"version": 3}.' }]);
    }
    const former = await dependencies.senders.findVersion(id, data.version);
    if (!former) throw notFound('version');
    return save(id, former.document, request, dependencies);
  };
}

function seenId({ colleague, parameters: { id = '' } }: DeskRequest): string {
  if (!colleague.sees(id)) throw notFound('sender');
  return id;
}

async function save(id: string, document: unknown, request: DeskRequest, dependencies: SettingsDependencies) {
  const checked = checkSettings(id, document, { ...dependencies, link: anyLink(dependencies.statusPageUrl) });
  if ('faults' in checked) throw faulty('These settings can not be used', checked.faults);
  const version = (await findSettings(id, dependencies))?.version ?? 0;
  if (!isMadeFrom(`"${version}"`, request.ifMatch)) throw changedMeanwhile(version);
  const saved = {
    senderId: id,
    document: checked.document,
    version: version + 1,
    updatedAt: request.now,
    updatedBy: request.colleague.name,
  };
  if ((await dependencies.senders.save(saved)) === 'conflict') throw changedMeanwhile(version + 1);
  return answerOf(saved, { warnings: checked.warnings });
}
