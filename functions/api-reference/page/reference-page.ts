import { eventFaultCodes } from '../../../shared/event-fault-codes.ts';
import { problemCodes } from '../../../shared/problem-codes.ts';
import { Html, html } from '../../desk-page/page/html.ts';
import type { OpenApiDocument } from '../document.ts';
import { operationArticle } from './operation-article.ts';
import { shapeOf } from './shape.ts';
import { styleSheet } from './style-sheet.ts';

/** The API's document for people: what can be asked, what is answered, and what each problem means. */
export function referencePage({ info, paths, components, tags }: OpenApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Waypost's API</title>
        <style>
          ${new Html(styleSheet)}
        </style>
      </head>
      <body>
        <main>
          <h1>Waypost's API</h1>
          <p>${info.description}</p>
          <p>For programs: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
          <nav aria-label="Operations">
            <ul>
              ${operations.map(
                ({ method, path, operation }) =>
                  html`<li><a href="#${operation.operationId}">${method.toUpperCase()} ${path}</a></li>`,
              )}
            </ul>
          </nav>
          ${tags.map(
            ({ name }) =>
              html`<section>
                <h2>${name}</h2>
                ${operations
                  .filter(({ operation }) => operation.tags.includes(name))
                  .map(({ method, path, operation }) => operationArticle(method, path, operation))}
              </section>`,
          )}
          <section>
            <h2>Problems</h2>
            <p>Errors are <code>application/problem+json</code> (RFC 9457). Their <code>code</code> stays the same.</p>
            <article>
              <dl>
                ${Object.entries(problemCodes).map(
                  ([code, { status, meaning, remedy }]) =>
                    html`<dt id="problem-${code}"><code>${code}</code> <span class="soft">${status}</span></dt>
                      <dd>${meaning} ${remedy}</dd>`,
                )}
              </dl>
            </article>
            <h3>What single events are rejected for</h3>
            <article>
              <dl>
                ${Object.entries(eventFaultCodes).map(
                  ([code, meaning]) =>
                    html`<dt><code>${code}</code></dt>
                      <dd>${meaning}</dd>`,
                )}
              </dl>
            </article>
          </section>
          <section>
            <h2>Schemas</h2>
            ${Object.entries(components.schemas).map(
              ([name, schema]) =>
                html`<article id="schema-${name}">
                  <h3>${name}</h3>
                  <pre tabindex="0">${shapeOf(schema)}</pre>
                </article>`,
            )}
          </section>
        </main>
      </body>
    </html> `.text;
}
