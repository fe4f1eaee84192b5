/** What pages are put together from. */
export const parts = `
.card { padding: 1rem 1.125rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
.card > h2 { margin-bottom: .625rem; }
.stack { display: grid; gap: 1rem; align-content: start; grid-template-columns: minmax(0, 1fr); }
.split { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 60rem) { .split { grid-template-columns: minmax(0, 1fr) 22rem; } }
.soft { color: var(--soft); }
.small { font-size: .8125rem; }
.notice { margin-bottom: 1rem; padding: .625rem .875rem; border-radius: .5rem; background: var(--good-ground); color: var(--good); font-weight: 600; }
.notice.bad { background: var(--bad-ground); color: var(--bad); }
.fault { color: var(--bad); font-weight: 600; font-size: .875rem; margin-top: .25rem; }
.badge { display: inline-block; padding: .0625rem .5rem; border-radius: 1rem; font-size: .8125rem; font-weight: 640; background: var(--panel); color: var(--ink); white-space: nowrap; }
.badge.good { background: var(--good-ground); color: var(--good); }
.badge.wait { background: var(--wait-ground); color: var(--wait); }
.badge.bad { background: var(--bad-ground); color: var(--bad); }
.badge.open { background: var(--open-ground); color: var(--open); }
.rows > li { padding: .75rem 0; border-top: 1px solid var(--line); }
.rows > li:first-child { border-top: 0; padding-top: 0; }
.rows > li:last-child { padding-bottom: 0; }
.line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .625rem; }
.line > time, .line > .end { margin-left: auto; color: var(--soft); font-size: .875rem; font-variant-numeric: tabular-nums; }
.facts { display: grid; gap: .5rem; }
.facts dt { font-size: .8125rem; color: var(--soft); }
.one { display: block; }
.standing { margin: -.5rem 0 1rem; }
.again summary { padding: .4375rem 0; font-weight: 600; color: var(--accent); }
.again[open] { flex: 1 1 100%; padding: .25rem .875rem .875rem; border: 1px solid var(--line); border-radius: .5rem; }
.again form { max-width: 28rem; }
.actions:empty { display: none; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; align-items: start; }
.field + .field, .field + button, form > button { margin-top: .75rem; }
`;
