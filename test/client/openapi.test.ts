import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typesText } from '../../infra/client/types-text.ts';

it("the client's types are those of the API's document; if not, npm run client writes them anew", async () => {
  expect(readFileSync('infra/client/openapi.ts', 'utf8')).toBe(await typesText());
});
