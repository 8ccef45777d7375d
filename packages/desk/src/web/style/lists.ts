/** Figures, facts, entries that open, quotations, tables. */
export const listStyle = `
.latest { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2.5rem; }
.latest h2 { margin: 1.1rem 0 0.35rem; padding: 0; border: 0; font-size: 1.02rem; }
.source { color: var(--soft); font-size: 0.9rem; quotes: "“" "”"; }
.latest .meta { display: block; font-size: 0.76rem; }
.figures { display: flex; flex-wrap: wrap; gap: 0; margin: 1rem 0 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
.figures > div { padding: 0.45rem 1.3rem 0.45rem 0.7rem; border-left: 3px solid var(--quad, transparent); }
.figures > div:first-child { padding-left: 0; border-left: 0; }
.figures dt { font-size: 0.76rem; color: var(--soft); }
.figures dd { margin: 0; font-size: 1.3rem; line-height: 1.2; }
.figures dd a { color: inherit; text-decoration-color: var(--rule); }
.figures dd small { font-size: 0.78rem; }
.chosen { display: flex; flex-wrap: wrap; gap: 0.3rem 0.7rem; align-items: center; background: var(--mark); padding: 0.4rem 0.7rem; font: 0.9rem var(--sans); }
:is(.chosen, .kinds, .periods-near) ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; margin: 0; padding: 0; }
:is(.kinds, .periods-near) { font: 0.84rem var(--sans); margin: 0.3rem 0 0.6rem; }
.periods-near ul { gap: 0 1.1rem; }
.periods-near :is(a, b) { display: inline-block; padding: 0.25rem 0; }
:is(.chosen, .kinds) li a { display: inline-block; border: 1px solid var(--soft); border-radius: 1rem; padding: 0.12rem 0.7rem; background: var(--raised); color: var(--ink); text-decoration: none; }
:is(.chosen, .kinds) li a:hover { border-color: var(--ink); text-decoration: underline; }
.kinds li a { border-color: var(--rule); }
.kinds li a[aria-current] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.kinds li a[aria-current] small { color: inherit; }
.lately { margin: 0.6rem 0 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 0.5rem 2rem; font-size: 0.92rem; }
.facts dt { font-size: 0.76rem; color: var(--soft); }
.facts dd { margin: 0; }
.facts dd small { display: block; }
.contents { list-style: none; padding: 0; font-size: 0.88rem; line-height: 1.3; }
.contents a { display: flex; justify-content: space-between; padding: 0.25rem 0; border-bottom: 1px solid var(--rule); text-decoration: none; }
.contents span { color: var(--soft); }
.contents.inline { display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
.contents.inline a { border: 0; }
.contents a:hover { text-decoration: underline; }
.timeline, .plain, .reports { list-style: none; padding: 0; }
.plain li { padding: 0.28rem 0; border-bottom: 1px solid var(--rule); }
.plain li.excerpt { border: 0; padding: 0 0 0.6rem; }
.plain .meta { white-space: normal; }
.two { columns: 2; column-gap: 3rem; }
.two li { break-inside: avoid; }
.reports > li { border-bottom: 1px solid var(--rule); padding: 0.3rem 0; }
.entry { border-bottom: 1px solid var(--rule); }
.entry > summary { display: grid; grid-template-columns: 10.4rem minmax(0, 1fr) auto; gap: 0 1rem; padding: 0.42rem 0.2rem; cursor: pointer; list-style: none; align-items: baseline; }
.deed > summary { grid-template-columns: 8.8rem 9.4rem minmax(0, 1fr) auto; }
.deed > summary .kind .tag { white-space: normal; margin: 0; }
.deed[open] > summary .source { display: none; }
.entry > summary::-webkit-details-marker { display: none; }
.entry > summary:hover { background: var(--wash); }
.entry > summary .when { color: var(--soft); font-size: 0.82rem; }
.entry > summary .more { font-size: 0.8rem; color: var(--link); white-space: nowrap; }
.entry > summary .more::after { content: " +"; }
.entry[open] > summary .more::after { content: " −"; }
.entry[open] > summary { background: var(--wash); }
.entry .inside { padding: 0.2rem 0.2rem 0.8rem 11.4rem; }
.deed .inside { padding-left: 20.2rem; }
.entry:target > summary { outline: 3px solid var(--focus); outline-offset: -2px; }
.tag { display: inline-block; font-size: 0.76rem; font-weight: 600; letter-spacing: 0.01em; line-height: 1.5; padding: 0 0.5em; border-radius: 2px; border-left: 4px solid var(--quad, var(--soft)); background: var(--raised); color: var(--ink); margin-right: 0.25rem; white-space: nowrap; }
.status { font-size: 0.8rem; color: var(--soft); }
.status-expected, .status-open { font-style: italic; }
.status-denied, .status-broken, .disputed { color: var(--mx); }
.status-overdue { color: var(--vx); font-weight: 600; }
.status-fulfilled { color: var(--mc); }
.reviewed { font-size: 0.76rem; border: 1px solid currentColor; border-radius: 2px; padding: 0 0.4em; white-space: nowrap; }
.reviewed-confirm { color: var(--mc); }
.reviewed-correct { color: var(--vc); }
.reviewed-reject { color: var(--mx); }
.who { font-weight: 600; }
.arrow { font-weight: 400; color: var(--soft); }
blockquote { margin: 0.4rem 0 0.3rem; padding-left: 0.8rem; border-left: 2px solid var(--rule); max-width: 44rem; }
blockquote p { margin: 0 0 0.15rem; }
.original { padding: 0 0.3em; }
mark { background: var(--mark); color: inherit; }
.contest { border-bottom: 1px solid var(--rule); padding-bottom: 0.5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.84rem; width: 100%; }
th, td { text-align: right; padding: 0.25rem 0.6rem; border-bottom: 1px solid var(--rule); vertical-align: baseline; }
th:first-child, td:first-child, .left :is(td, th):last-child { text-align: left; padding-left: 0; }
.left :is(td, th):last-child { padding-left: 0.6rem; min-width: 14rem; }
.words :is(th, td), [aria-labelledby="carriers"] :is(th, td):nth-child(2) { text-align: left; }
.figures-table :is(th, td) { text-align: left; }
.figures-table td:nth-last-child(2) { font-weight: 600; }
caption { text-align: left; font-weight: 600; padding: 1rem 0 0.2rem; }
th { font-weight: 600; color: var(--soft); }
tbody th { color: var(--ink); font-weight: 400; }
.file { margin: 0; }
.file a { display: inline-block; padding: 0.25rem 0; }
details:is(.data, .fold) { margin-top: 0.4rem; }
:is(.data, .fold) > summary { font: 0.82rem var(--sans); color: var(--link); cursor: pointer; padding: 0.2rem 0; }
.pager { display: flex; justify-content: space-between; font-size: 0.88rem; color: var(--soft); padding: 0.5rem 0; }
.book { display: grid; grid-template-columns: fit-content(12rem) minmax(0, 1fr); gap: 0.25rem 1.2rem; }
.book dt { font-weight: 600; }
.book dd { margin: 0; max-width: 46rem; }
.plain-figures { width: auto; }
.plain-figures th { font-weight: 400; color: var(--ink); }
.plain-figures td { font-weight: 600; vertical-align: bottom; }
.limits dt { font-weight: 600; }
.limits dd { margin: 0 0 0.6rem; max-width: 46rem; }
:is(h3, h4) .tag { margin-left: 0.4rem; }
@media screen and (max-width: 60rem) {
  .deed > summary { grid-template: auto 1fr / 9rem minmax(0, 1fr) auto; }
  .deed > summary .kind { grid-area: 2 / 1; }
  .deed > summary .what { grid-area: 1 / 2 / span 2; }
  .deed > summary .more { grid-area: 1 / 3; }
  .deed .inside { padding-left: 10.2rem; }
  .contents a { border: 0; gap: 0.3rem; }
}
@media screen and (max-width: 42rem) {
  .entry > summary { grid-template-columns: minmax(0, 1fr) auto; }
  .entry > summary .when { grid-column: 1 / -1; }
  .deed > summary { display: flex; flex-wrap: wrap; gap: 0.1rem 0.7rem; }
  .deed > summary .what { order: 1; flex-basis: 100%; }
  .deed > summary .more { margin-left: auto; }
  :is(.entry, .deed) .inside { padding-left: 0.2rem; }
  .two { columns: 1; }
  .latest { grid-template-columns: minmax(0, 1fr); }
  .book { grid-template-columns: minmax(0, 1fr); }
  .figures { display: grid; grid-template-columns: 1fr 1fr; }
  .figures > div, .figures > div:first-child { padding: 0.3rem 0.7rem; border-left: 3px solid var(--quad, var(--rule)); }
  .tag { white-space: normal; }
}
`;
