/** The pages' one stylesheet, as a string: no build step, no request to anyone else. Light, dark, phone and print. */

export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1c1a; --soft: #57534b; --rule: #d9d4c7; --raised: #ffffff; --link: #1f4b7a; --mark: #fff1c2;
  --vc: #2f6f9f; --mc: #17684f; --vx: #a15c00; --mx: #9b2d2d; --focus: #1f4b7a;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #ece8df; --soft: #b3ac9d; --rule: #3b3832; --raised: #201e1b; --link: #9cc4ec; --mark: #4a3d12;
    --vc: #7db6e0; --mc: #6bc4a3; --vx: #e0a458; --mx: #e58a82; --focus: #9cc4ec;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif); font-variant-numeric: oldstyle-nums; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 2; }
.top { border-bottom: 1px solid var(--rule); }
.top nav, main, .foot { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
.top nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding-top: 0.75rem; padding-bottom: 0.75rem; font-family: var(--sans); font-size: 0.9rem; }
.top .name { font-family: var(--serif); font-size: 1.15rem; font-weight: 600; letter-spacing: 0.01em; color: var(--ink); text-decoration: none; margin-right: auto; }
.foot { border-top: 1px solid var(--rule); margin-top: 4rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.9rem; }
h1 { font-size: clamp(1.9rem, 1.4rem + 2.4vw, 3rem); line-height: 1.12; font-weight: 600; margin: 2.25rem 0 0.5rem; letter-spacing: -0.01em; text-wrap: balance; }
h2 { font-size: 1.4rem; font-weight: 600; margin: 3rem 0 0.75rem; padding-top: 0.6rem; border-top: 2px solid var(--ink); line-height: 1.25; }
h3 { font-size: 1.08rem; font-weight: 600; margin: 1.5rem 0 0.4rem; }
p, ul, ol { margin: 0 0 0.9rem; }
.lead { font-size: 1.18rem; line-height: 1.5; max-width: 46rem; margin-top: 0.75rem; }
.kicker, .meta, .tag, .status, th, figcaption, .when, form { font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.kicker { color: var(--soft); font-size: 0.82rem; letter-spacing: 0.06em; text-transform: uppercase; margin: 2.25rem 0 -1.75rem; }
.meta { color: var(--soft); font-size: 0.86rem; }
.contents { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-family: var(--sans); font-size: 0.9rem; }
figure { margin: 1.5rem 0 0; }
figcaption { color: var(--soft); font-size: 0.84rem; margin-top: 0.4rem; }
.series { width: 100%; height: auto; display: block; }
.series .grid { stroke: var(--rule); stroke-width: 1; }
.series .axis { stroke: var(--ink); stroke-width: 1.2; }
.series .tick { fill: var(--soft); font: 11px var(--sans); }
.quad-verbal-cooperation { fill: var(--vc); --quad: var(--vc); }
.quad-material-cooperation { fill: var(--mc); --quad: var(--mc); }
.quad-verbal-conflict { fill: var(--vx); --quad: var(--vx); }
.quad-material-conflict { fill: var(--mx); --quad: var(--mx); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; font: 0.86rem var(--sans); color: var(--soft); margin: 0.5rem 0; }
.legend li::before { content: ""; display: inline-block; width: 0.8em; height: 0.8em; background: var(--quad); margin-right: 0.45em; vertical-align: -0.05em; }
.timeline, .plain { list-style: none; padding: 0; }
.entry { border-bottom: 1px solid var(--rule); }
.entry > summary { display: grid; grid-template-columns: 8.5rem 1fr auto; gap: 0 1rem; padding: 0.7rem 0.2rem; cursor: pointer; list-style: none; align-items: baseline; }
.entry > summary::-webkit-details-marker { display: none; }
.entry > summary:hover { background: var(--raised); }
.entry > summary .when { color: var(--soft); font-size: 0.86rem; }
.entry > summary .more { font: 0.84rem var(--sans); color: var(--link); white-space: nowrap; }
.entry > summary .more::after { content: " +"; }
.entry[open] > summary .more::after { content: " −"; }
.entry .inside { padding: 0 0.2rem 1rem 9.5rem; }
.tag { display: inline-block; font-size: 0.78rem; font-weight: 600; letter-spacing: 0.01em; padding: 0.05em 0.55em; border-radius: 2px; border-left: 4px solid var(--quad, var(--soft)); background: var(--raised); color: var(--ink); margin-right: 0.4rem; }
.status { font-size: 0.84rem; color: var(--soft); }
.status-expected, .status-open { font-style: italic; }
.status-denied, .status-broken, .disputed { color: var(--mx); }
.status-fulfilled { color: var(--mc); }
blockquote { margin: 0.5rem 0 0.2rem; padding-left: 0.9rem; border-left: 2px solid var(--rule); max-width: 44rem; }
.who { font-weight: 600; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font: 0.88rem var(--sans); font-variant-numeric: lining-nums tabular-nums; width: 100%; }
th, td { text-align: right; padding: 0.25rem 0.6rem; border-bottom: 1px solid var(--rule); }
th:first-child, td:first-child { text-align: left; }
th { font-weight: 600; color: var(--soft); vertical-align: bottom; }
details.data { margin-top: 0.5rem; }
details.data > summary { font: 0.86rem var(--sans); color: var(--link); cursor: pointer; }
form { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; font-size: 0.9rem; margin: 1rem 0; }
label { display: grid; gap: 0.2rem; color: var(--soft); font-size: 0.84rem; }
input, button { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 3px; padding: 0.35rem 0.6rem; min-height: 2.3rem; }
button { cursor: pointer; background: var(--ink); color: var(--paper); border-color: var(--ink); }
.reading { display: grid; grid-template-columns: minmax(0, 40rem) minmax(15rem, 1fr); gap: 0 3rem; align-items: start; }
.text { font-size: 1.12rem; line-height: 1.65; }
.text p { white-space: pre-line; margin-bottom: 1.1rem; }
.text .m-said { background: linear-gradient(transparent 88%, var(--rule) 88%); }
.text .m-date { border-bottom: 2px dotted var(--soft); }
.text .m-place { border-bottom: 1px dashed var(--soft); }
.text .m-cue, .text .m-speaker { font-style: italic; }
.text .m-event { background: var(--mark); }
.text .m-trigger { font-weight: 700; color: var(--ink); }
.text a.m-link { color: inherit; text-decoration: none; border-bottom: 3px solid var(--quad, var(--soft)); }
.text :target, .notes li:target { outline: 3px solid var(--focus); outline-offset: 3px; scroll-margin-top: 4rem; }
.text .anchor:target { outline: none; }
.text .anchor:target + * { outline: 3px solid var(--focus); outline-offset: 2px; }
.notes { font-size: 0.92rem; line-height: 1.4; }
.notes h2 { font-size: 1.05rem; margin: 1.5rem 0 0.4rem; border-top-width: 1px; }
.notes ol { list-style: none; padding: 0; }
.notes li { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
.notes .because { color: var(--soft); font: 0.76rem var(--sans); overflow-wrap: anywhere; }
@media (max-width: 48rem) {
  .entry > summary { grid-template-columns: 1fr auto; }
  .entry > summary .when { grid-column: 1 / -1; }
  .entry .inside { padding-left: 0.2rem; }
  .columns, .reading { grid-template-columns: minmax(0, 1fr); }
  h2 { margin-top: 2.2rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #bbb; --raised: #fff; --link: #000; --mark: #eee; }
  body { font-size: 10.5pt; }
  .top, .foot, form, .skip, .more, .contents { display: none; }
  .entry, .notes li, figure { break-inside: avoid; }
  details.entry::details-content { content-visibility: visible; display: block; }
  a { text-decoration: none; }
  h2 { break-after: avoid; }
}
`;
