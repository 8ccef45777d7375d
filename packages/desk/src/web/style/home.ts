/** The first page: relations with their small series, the week. */
export const homeStyle = `
.morning { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 0 2.5rem; align-items: start; }
.morning h2 { margin-top: 1.4rem; }
.open { margin: 0 0 0.8rem; }
.open input { width: 12.5rem; }
.lead small { font-size: 0.76em; font-family: var(--sans); }
.orders { font: 0.84rem var(--sans); color: var(--soft); }
.orders :is(a, b) { display: inline-block; padding: 0.25rem 0; }
.orders b { color: var(--ink); }
.relations td { padding-block: 0.5rem; white-space: nowrap; }
.relations :is(th, td):nth-child(n+2):nth-child(-n+4) { text-align: left; }
.relations th[scope=row] { font-size: 0.95rem; padding-block: 0.5rem; }
.relations :is(td, td a) { vertical-align: top; }
.relations .pair { font-weight: 600; font-size: 1rem; }
.relations .count { font-size: 1.15rem; }
.relations .change { font-weight: 600; }
.relations td small { display: block; }
.relations .latest-of { display: block; font: 0.88rem/1.4 var(--serif); color: var(--soft); }
.relations .latest-of .who { font-weight: 400; }
.relations .latest-of a { color: var(--ink); }
.relations .year { min-width: 9rem; }
.relations .spark { width: 7.8rem; height: 2.1rem; }
.fresh, .is-new { font: 600 0.74rem var(--sans); color: var(--paper); background: var(--link); border-radius: 2px; padding: 0.1em 0.5em; text-decoration: none; white-space: nowrap; }
.week { margin: 0.6rem 0; }
.week > div { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: 0 0.8rem; border-bottom: 1px solid var(--rule); padding: 0.28rem 0; }
.week dt { font: 600 0.84rem/1.4 var(--sans); }
.week dt small { display: block; font-weight: 400; }
.week dd { margin: 0; font-size: 0.95rem; line-height: 1.4; }
.week .source { font-size: 0.88rem; }
.week ul { list-style: none; margin: 0; padding: 0; }
.week li + li { margin-top: 0.35rem; }
.week .none { color: var(--soft); font: 0.84rem var(--sans); }
.week .overdue dt a { color: var(--vx); }
@media screen and (max-width: 72rem) {
  .morning { grid-template-columns: minmax(0, 1fr); }
}
@media screen and (max-width: 48rem) {
  .relations thead { position: absolute; left: -999rem; }
  .relations, .relations tbody { display: block; }
  .relations td { white-space: normal; }
  .relations tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, max-content); gap: 0 1rem; border-bottom: 1px solid var(--rule); padding: 0.6rem 0; align-items: end; }
  .relations :is(th, td) { border: 0; padding: 0.1rem 0; }
  .relations th[scope=row] { grid-column: 1 / -1; padding: 0; }
  .relations .year { text-align: left; }
  .relations td:nth-of-type(n+3) { display: none; }
}
@media print {
  .morning { grid-template-columns: minmax(0, 1fr); }
  .relations tr, .week > div { break-inside: avoid; }
}
`;
