import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { entityTag, isKnownAs } from '../../shared/entity-tag.ts';
import { documentOf } from './document.ts';
import type { Operations } from './operation.ts';
import { pageHeaders } from './page/headers.ts';
import { referencePage } from './page/reference-page.ts';

interface Page {
  body: string;
  etag: string;
  headers: Record<string, string>;
}

const shared = { 'cache-control': 'public, max-age=300', 'x-content-type-options': 'nosniff' };

/** `GET /openapi.json` and `GET /docs`: the same, for programs and for people. Each is made when it is first asked for. */
export function createHandler(operations: Operations) {
  const makers: Record<string, () => Omit<Page, 'etag'>> = {
    'GET /openapi.json': () => ({
      body: JSON.stringify(documentOf(operations)),
      headers: { ...shared, 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    }),
    'GET /docs': () => ({
      body: referencePage(documentOf(operations)),
      headers: { ...shared, ...pageHeaders },
    }),
  };
  const pages = new Map<string, Page>();

  function pageOf(routeKey: string): Page | undefined {
    const make = makers[routeKey];
    if (!make || pages.has(routeKey)) return pages.get(routeKey);
    const made = make();
    const page = { ...made, etag: entityTag(made.body) };
    pages.set(routeKey, page);
    return page;
  }

  return ({ routeKey, headers: asked }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const page = pageOf(routeKey);
    if (!page) return Promise.resolve({ statusCode: 404 });
    const { body, etag, headers } = page;
    const isKnown = isKnownAs(etag, asked['if-none-match']);
    return Promise.resolve({
      statusCode: isKnown ? 304 : 200,
      headers: { ...headers, etag },
      ...(isKnown ? {} : { body }),
    });
  };
}
