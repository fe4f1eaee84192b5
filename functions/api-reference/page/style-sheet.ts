import { base } from '../../desk-page/page/style/base.ts';
import { palette } from '../../desk-page/page/style/palette.ts';

const own = `
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem clamp(.75rem, 3vw, 2rem) 4rem; }
main > section { margin-top: 2rem; }
article { margin-top: .75rem; padding: 1rem 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
h3 code { font-size: .9375rem; color: inherit; }
h3 .method { display: inline-block; min-width: 3.25rem; font-weight: 700; color: var(--accent); }
nav ul { display: grid; gap: .125rem 1.25rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); }
article p, dl { margin-top: .5rem; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
.soft { color: var(--soft); }
pre { margin: .5rem 0 0; padding: .75rem; overflow-x: auto; background: var(--panel); border-radius: .5rem; font: .8125rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
summary { font-weight: 600; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .375rem; } }
`;

/** The desk's colours and letters, and what this page has besides. */
export const styleSheet = [palette, base, own].join('\n');
