import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageHeaders } from '../../functions/status-page/page/headers.ts';
import type { Page } from '../../functions/status-page/page/status-page.ts';
import { styleSheet } from '../../functions/status-page/page/style-sheet.ts';

const readme = readFileSync(join(import.meta.dirname, '../../functions/status-page/page/README.md'), 'utf8');

/** The parts as the README beside them shows them, each under its heading. */
const parts = [...readme.matchAll(/^## (.+)$[^]*?^```html\n([^]*?)^```$/gm)].map(([, title = '', html = '']) => ({
  title,
  html,
}));

/** Every part on one page, in a sender's colour. */
export function specimen(brandColour: string): Page {
  const style = styleSheet(brandColour);
  const sections = parts.map(({ title, html }) => `<section class="card"><h2>${title}</h2>\n${html}</section>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parts</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main class="page"><h1>Parts</h1><div class="split"><div class="column">${sections.join('\n')}</div></div></main></body></html>`;
  return { status: 200, headers: pageHeaders(style, 'en'), html };
}

/** How many parts there are. */
export const partTitles = parts.map(({ title }) => title);
