/** Words beside a telephone and a mailbox. */
export const words = `
.choice { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem; margin-bottom: 1rem; }
.choice p { flex: 0 1 14rem; min-width: 0; }
.choice > button { margin-top: 0; }
.even { grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) { .even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.field { margin-top: .875rem; }
.doubt { margin-top: .25rem; font-size: .875rem; color: var(--wait); }
.end { align-items: end; }
.end .field { margin-top: .75rem; flex: 0 1 14rem; }
.tags { margin-top: 1rem; }
.tags summary { font-weight: 600; color: var(--accent); }
.tags dl { margin-top: .75rem; }
.standing-version { margin-top: 1rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.preview iframe { display: block; width: 100%; height: 64rem; border: 0; }
.framed { background: var(--card); max-width: none; min-height: 100vh; padding: .25rem; display: grid; gap: 1rem; align-content: start; grid-template-columns: minmax(0, 1fr); }
.framed h2 { margin-bottom: .5rem; color: var(--soft); font-size: .9375rem; font-weight: 500; }
.phone { max-width: 20rem; padding: .75rem .75rem 1.25rem; border: 1px solid var(--edge); border-radius: 1.5rem; background: var(--ground); }
.phone .bar { text-align: center; font-size: .8125rem; font-weight: 640; color: var(--soft); margin-bottom: .5rem; }
.bubble { padding: .625rem .875rem; border-radius: 1rem 1rem 1rem .25rem; background: light-dark(#e9ebea, #303337); white-space: pre-wrap; }
.sum { margin-top: .5rem; font-weight: 600; }
.sum.dear { color: var(--wait); }
.mail { border: 1px solid var(--edge); border-radius: .75rem; overflow: hidden; }
.envelope { padding: .625rem .875rem; border-bottom: 1px solid var(--line); display: grid; }
.envelope span { color: var(--soft); font-size: .875rem; }
.mail iframe { display: block; width: 100%; height: 34rem; border: 0; background: #f6f5f1; }
`;
