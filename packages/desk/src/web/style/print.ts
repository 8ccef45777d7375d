/**
 * Print: black on white, nothing that is there only to be clicked, evidence open and close together. The classes differ in lightness too, so
 * that charts are legible without colour; articles have their addresses.
 */
export const printStyle = `
@page { size: auto; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #bbb; --raised: #fff; --wash: #fff; --link: #000; --mark: #eee; --land: #f4f4f4; --land-on: #e4e4e4; --on-fill: #fff; --vc: #2f6f9f; --mc: #17684f; --vx: #a15c00; --mx: #9b2d2d; }
  .quad-verbal-cooperation { fill: #8fbfe0; --quad: #8fbfe0; }
  .quad-material-cooperation { fill: #0e4a38; --quad: #0e4a38; }
  .quad-verbal-conflict { fill: #e3ab62; --quad: #e3ab62; }
  .quad-material-conflict { fill: #6f1414; --quad: #6f1414; }
  .tag, .m-event, .m-said, .figures > div { print-color-adjust: exact; }
  html { font-size: 75%; }
  body { line-height: 1.35; }
  :is(.top, .kinds, .periods-near, form, .skip, .more, .dossier .side, .acts, .memo, .pager, details.data, .coded, .shown, .file, a[href*=".csv"], a[href*=".svg"], .rest, .foot a) { display: none; }
  main { max-width: none; padding: 0; }
  h1 { margin: 0.6rem 0 0.2rem; }
  h2 { margin: 1.4rem 0 0.3rem; padding-top: 0.3rem; border-top-width: 1px; }
  h3 { margin: 0.8rem 0 0.2rem; }
  .kicker { margin: 0 0 -0.4rem; }
  :is(h2, h3, h4, caption, h2 + .meta) { break-after: avoid; }
  p { orphans: 3; widows: 3; margin-bottom: 0.3rem; }
  a { text-decoration: none; color: inherit; }
  .dossier, .reading { display: block; }
  .figures > div { padding: 0.25rem 0.4rem; }
  .figures dt { font-size: 0.7rem; }
  .latest { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .notes { position: static; max-height: none; }
  .entry, .notes li, .latest li, figure, .contest, tr { break-inside: avoid; }
  .fold::details-content, .entry::details-content { content-visibility: visible; display: block; }
  .entry > summary { grid-template-columns: 9.6rem minmax(0, 1fr); padding: 0.2rem 0 0.1rem; }
  .deed > summary { grid-template-columns: 8.4rem 8rem minmax(0, 1fr); }
  .entry .inside { padding: 0 0 0.25rem 10.6rem; }
  .deed .inside { padding-left: 18.4rem; }
  .deed .source { display: none; }
  .entry .inside h3 { font-size: 1em; margin: 0.15rem 0 0; }
  blockquote { margin: 0; padding: 0 0 0 0.6rem; max-width: none; border-left-width: 1px; }
  blockquote :is(p, .meta) { display: inline; }
  [aria-labelledby=records] .inside { display: none; }
  .original { display: none; }
  .plain .original { display: block; padding: 0; overflow-wrap: anywhere; font-size: 0; }
  .plain .original::after { content: attr(href); font: 0.8rem var(--sans); }
  .two { columns: 1; }
  .scroll { overflow: visible; }
  th, td { padding: 0.1rem 0.4rem; }
  thead { display: table-header-group; }
  figure { margin: 0.4rem 0; }
  figure svg { max-height: 7.5cm; }
  .figure-network .chart { min-width: 0; max-height: 9cm; }
  .foot { margin-top: 1.5rem; padding: 0.3rem 0; }
}
`;
