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
.notice.wait { background: var(--wait-ground); color: var(--wait); }
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
.again summary { padding: .25rem 0; font-weight: 600; color: var(--accent); }
.again[open] { flex: 1 1 100%; padding: .25rem .875rem .875rem; border: 1px solid var(--line); border-radius: .5rem; }
.again form { max-width: 28rem; }
.actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; align-items: start; }
.actions form > button { margin-top: 0; }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-top: .25rem; }
.foot > p { margin-right: auto; }
.field + .field, .field + button, form > button { margin-top: .75rem; }
.narrow { max-width: 40rem; }
.more { margin-top: .75rem; }
.apart { margin: 1rem 0 .5rem; }
.grave { background: var(--bad); color: light-dark(#fff, #2b0f0c); }
.light { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin-bottom: 1rem; padding: .625rem .875rem; border-radius: .5rem; background: var(--good-ground); }
.light.green strong { color: var(--good); }
.light.amber { background: var(--wait-ground); }
.light.amber strong { color: var(--wait); }
.light.red { background: var(--bad-ground); }
.light.red strong { color: var(--bad); }
.tally { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
.tally li { padding: .75rem .875rem; border: 1px solid var(--line); border-radius: .5rem; }
.tally h3 { color: var(--soft); font-weight: 500; }
.tally strong { font-size: 1.625rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.tally .small { margin-top: .25rem; }
.call h3 { margin-top: 1rem; }
.dial { font-size: 1.125rem; padding: .625rem 1.25rem; margin: .25rem 0 .5rem; }
.script { margin-top: .25rem; }
.script li { padding: .25rem 0 .25rem .875rem; border-left: 3px solid var(--line); }
.standing-beside { margin-bottom: .75rem; }
`;
