import { html, type Html } from '../../desk-page/page/html.ts';
import type { DescribedOperation } from '../document.ts';
import type { JsonSchema } from '../schemas.ts';
import { shapeOf } from './shape.ts';

/** One operation: who may ask what, and what is answered. */
export function operationArticle(method: string, path: string, operation: DescribedOperation): Html {
  const { operationId, summary, description, parameters, requestBody, responses, security } = operation;
  const [json] = Object.values(requestBody?.content ?? {});
  return html`<article id="${operationId}">
    <h3><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h3>
    <p>${summary}</p>
    ${description !== undefined && html`<p class="soft">${description}</p>`}
    <dl>
      <dt>Access</dt>
      <dd>${accessOf(security)}</dd>
      ${parameters.map(
        ({ name, in: place, required, description: words, schema }) =>
          html`<dt><code>${name}</code></dt>
            <dd>
              ${words} <span class="soft">${place}, ${shapeOf(schema)}${required ? '' : ', may be left out'}</span>
            </dd>`,
      )}
      ${
        json &&
        html`<dt>Body</dt>
          <dd>
            ${schemaLink(json.schema)}
            ${requestBody?.required === false && html`<span class="soft">may be left out</span>`}
            ${requestBody?.description}
            ${json.example !== undefined && html`<pre>${JSON.stringify(json.example, null, 2)}</pre>`}
          </dd>`
      }
      ${Object.entries(responses).map(([status, answer]) => answerRow(status, answer))}
    </dl>
  </article>`;
}

function answerRow(status: string, { description, content = {} }: DescribedOperation['responses'][string]): Html {
  const [first] = Object.entries(content);
  const problems = content['application/problem+json']?.schema.properties as { code: { enum: string[] } } | undefined;
  return html`<dt>${status}</dt>
    <dd>
      ${
        problems
          ? problems.code.enum.map((code) => html`<a href="#problem-${code}"><code>${code}</code></a> `)
          : html`${description} ${first && schemaLink(first[1].schema)}`
      }
    </dd>`;
}

function schemaLink(schema: JsonSchema): Html {
  const name = shapeOf(schema);
  return html`<a href="#schema-${name}"><code>${name}</code></a>`;
}

const words: Record<string, string> = {
  token: 'whoever holds a token of the user pool and sees the sender',
  signature: "whoever signs by a source's secret",
};

const accessOf = ([needed]: DescribedOperation['security']): string =>
  words[Object.keys(needed ?? {})[0] ?? ''] ?? 'everybody';
