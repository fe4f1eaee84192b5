import { html, type Html, type Value } from './html.ts';
import { versions } from './assets.ts';
import { form } from './form.ts';
import type { DeskPage, Framed, PageRequest } from './page.ts';
import { paths, withQuery } from './paths.ts';

/** The pages that the desk's head leads to. */
const places = {
  today: 'Today',
  calls: 'Calls',
  words: 'Words',
  pauses: 'Pauses',
  acts: 'What was done',
} as const;
export type Place = keyof typeof places;

const document = (title: string, body: Value, script?: Value): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>${title} · Waypost desk</title>
        <link rel="icon" href="${paths.mark}" />
        <link rel="stylesheet" href="${paths.styles}?${versions.styles}" />
        ${script}
      </head>
      <body>
        ${body}
      </body>
    </html> `;

/** A page for whoever comes by: nothing of anybody stands on it. */
export const openDocument = (title: string, main: Value): string =>
  document(
    title,
    html`<main class="alone">
      <p class="brand"><img src="${paths.mark}" alt="" width="28" height="28" /> Waypost desk</p>
      <h1>${title}</h1>
      ${main}
    </main>`,
  ).text;

/** A page of the desk with its head: where else to go, what to look for, and whose desk it is. */
export const deskDocument = ({ title, main, place, script }: DeskPage, request: PageRequest): string =>
  document(
    title,
    html`<a class="skip" href="#main">Skip to the page</a>
      <header class="top">
        <a class="brand" href="${withQuery(paths.today, { sender: request.sender.id })}"
          ><img src="${paths.mark}" alt="" width="24" height="24" /> Waypost <span>desk</span></a
        >
        <nav aria-label="Desk">
          <ul>
            ${Object.entries(places).map(
              ([name, words]) =>
                html`<li>
                  <a
                    href="${withQuery(paths[name as Place], { sender: request.sender.id })}"
                    ${name === place && html`aria-current="page"`}
                    >${words}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        ${finding(request)} ${whose(request)}
      </header>
      <main id="main" tabindex="-1">
        <h1>${title}</h1>
        ${main}
      </main>`,
    script !== undefined && html`<script type="module" src="${script}?${versions.script}"></script>`,
  ).text;

/** A part of a page, in a frame of it. */
export const framedDocument = ({ title, framed }: Framed): string =>
  document(
    title,
    html`<main class="framed">
      <h1 class="hidden">${title}</h1>
      ${framed}
    </main>`,
  ).text;

const finding = (request: PageRequest): Html =>
  html`<search class="find">
    ${form(
      paths.search,
      request,
      {},
      html`<label class="hidden" for="q">Order, tracking number, e-mail address or phone number</label>
        <input id="q" name="q" type="search" placeholder="Order, parcel, e-mail or phone" maxlength="254" required />
        <button class="quiet">Find</button>`,
    )}
  </search>`;

function whose(request: PageRequest): Html {
  const { colleague, senders, sender } = request;
  const others = senders.filter(({ id }) => id !== sender.id);
  return html`<details class="whose">
    <summary>${sender.name} <span>${colleague.name}</span></summary>
    <div>
      ${
        others.length > 0 &&
        html`<ul>
          ${others.map(
            ({ id, name }) => html`<li><a href="${withQuery(paths.today, { sender: id })}">${name}</a></li>`,
          )}
        </ul>`
      }
      ${form(paths.signOut, request, {}, html`<button class="quiet">Sign out</button>`)}
    </div>
  </details>`;
}
