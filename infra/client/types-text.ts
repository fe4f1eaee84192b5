import openapiTS, { astToString } from 'openapi-typescript';
import { documentOf } from '../../functions/api-reference/document.ts';
import { operations } from '../../functions/api-reference/operations.ts';

const head = `// Made by \`npm run client\` of the API's own document (functions/api-reference); a test compares the two.\n\n`;

/** The API's types, as `openapi.ts` beside this has them. */
export async function typesText(): Promise<string> {
  const document = documentOf(operations) as unknown as Parameters<typeof openapiTS>[0];
  return head + astToString(await openapiTS(document, { silent: true }));
}
