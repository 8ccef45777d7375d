/** Colours, type, the frame of the page, forms. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1c1a; --soft: #57534b; --rule: #d9d4c7; --raised: #ffffff; --wash: #f3f0e7; --link: #1f4b7a; --mark: #fff1c2; --mark-on: #ffdf7a;
  --vc: #2f6f9f; --mc: #17684f; --vx: #a15c00; --mx: #9b2d2d; --focus: #1f4b7a; --land: #f1ede2; --land-on: #e6dfcd; --on-fill: #ffffff;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", "P052", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #ece8df; --soft: #b3ac9d; --rule: #3b3832; --raised: #201e1b; --wash: #1d1b18; --link: #9cc4ec; --mark: #4a3d12; --mark-on: #6b5717;
    --vc: #7db6e0; --mc: #6bc4a3; --vx: #e0a458; --mx: #e58a82; --focus: #9cc4ec; --land: #24221e; --land-on: #37332b; --on-fill: #171614;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--serif); font-variant-numeric: lining-nums; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 0.06em; }
a.quiet { color: inherit; text-decoration-color: var(--rule); }
a.quiet:hover { text-decoration-color: currentColor; }
:is(a, summary, button, .scroll, main, li):focus-visible, :is(input, select, textarea):focus-within { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus-visible { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 0.5rem; background: var(--raised); padding: 0.5rem 1rem; z-index: 2; }
.top { border-bottom: 1px solid var(--rule); display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem; max-width: 82rem; margin: 0 auto; padding: 0.5rem 1.25rem; font-family: var(--sans); font-size: 0.9rem; }
.top nav { display: flex; flex-wrap: wrap; gap: 0 1.4rem; align-items: baseline; }
.top nav a { padding: 0.4rem 0; text-decoration: none; }
.top nav a:hover { text-decoration: underline; }
.top nav a[aria-current] { color: var(--ink); font-weight: 600; }
.top .name { font-family: var(--serif); font-size: 1.15rem; font-weight: 600; letter-spacing: 0.01em; color: var(--ink); margin-right: 0.4rem; }
.top .find { margin: 0; }
.top .find input { width: 13rem; min-height: 2rem; padding: 0.2rem 0.6rem; }
main { max-width: 82rem; margin: 0 auto; padding: 0 1.25rem; }
.foot { max-width: 82rem; margin: 4rem auto 0; border-top: 1px solid var(--rule); padding: 1rem 1.25rem 3rem; color: var(--soft); font-size: 0.9rem; }
h1 { font-size: clamp(1.7rem, 1.3rem + 1.7vw, 2.5rem); line-height: 1.14; font-weight: 600; margin: 1.75rem 0 0.4rem; letter-spacing: -0.01em; text-wrap: balance; }
h1 .tag { font-size: 0.9rem; vertical-align: 0.35em; }
h2 { font-size: 1.25rem; font-weight: 600; margin: 2.4rem 0 0.5rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); line-height: 1.25; }
h3 { font-size: 1.02rem; font-weight: 600; margin: 1.2rem 0 0.35rem; line-height: 1.35; }
h4 { font-size: 0.95rem; font-weight: 600; margin: 0.8rem 0 0.3rem; line-height: 1.35; }
p, ul, ol, dl { margin: 0 0 0.8rem; }
small { font-size: 0.84em; color: var(--soft); }
.lead { font-size: 1.12rem; line-height: 1.5; max-width: 46rem; margin-top: 0.4rem; }
:is(.kicker, .meta, .tag, .status, .reviewed, th, td, figcaption, .when, .more, form, .figures, .facts, .contents, .legend, .pager, .filters, .because, .acts, .names) { font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; }
.kicker { color: var(--soft); font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; margin: 1.75rem 0 -1.4rem; }
.kicker a { color: inherit; }
.meta { color: var(--soft); font-size: 0.84rem; }
.names { color: var(--soft); font-size: 0.88rem; max-width: 50rem; }
form { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; font-size: 0.9rem; margin: 0.8rem 0; }
label { display: grid; gap: 0.15rem; color: var(--soft); font-size: 0.8rem; }
input, select, textarea, button { font: inherit; font-size: 0.9rem; color: var(--ink); background: var(--raised); border: 1px solid var(--soft); border-radius: 3px; padding: 0.3rem 0.5rem; min-height: 2.1rem; max-width: 100%; }
button { cursor: pointer; background: var(--ink); color: var(--paper); border-color: var(--ink); padding-inline: 0.9rem; }
.button { display: inline-block; background: var(--ink); color: var(--paper); border-radius: 3px; padding: 0.3rem 0.9rem; text-decoration: none; }
.button:hover { text-decoration: underline; }
.title-row { display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; align-items: end; }
.memo { font-family: var(--sans); font-size: 0.9rem; display: flex; flex-wrap: wrap; gap: 0.6rem 0.9rem; align-items: center; }
.since { margin: 0.2rem 0 0.8rem; }
button.second { background: none; color: var(--ink); border-color: var(--soft); }
kbd { font: 0.78em var(--sans); border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 3px; padding: 0 0.35em; background: var(--raised); color: var(--ink); }
code { font-size: 0.9em; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
.halves { display: grid; grid-template-columns: 1fr 1fr; gap: 0 3rem; }
.halves > div, .columns > div { min-width: 0; }
.halves h2 { margin-top: 1.6rem; }
.dossier { display: grid; grid-template-columns: 14.5rem minmax(0, 1fr); gap: 0 3rem; align-items: start; }
.dossier .side { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.2rem 0.3rem 2rem 0; }
.dossier .body > section:first-of-type h2 { margin-top: 1.2rem; }
.filter { flex-direction: column; align-items: stretch; gap: 0.45rem; margin: 0.5rem 0; }
.filter label { grid-template-columns: minmax(0, 1fr); min-width: 0; }
.filter .pair { display: grid; grid-template-columns: 1fr; gap: 0.45rem; }
.filter .actions { display: flex; gap: 1rem; align-items: center; margin-top: 0.3rem; }
.filters > summary { cursor: pointer; font-size: 0.9rem; color: var(--link); padding: 0.3rem 0; }
.news { font-weight: 600; }
@media (forced-colors: active) {
  .button { border: 1px solid; }
}
@media screen and (max-width: 60rem) {
  .dossier { grid-template-columns: minmax(0, 1fr); }
  .contents { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  .dossier .side { position: static; max-height: none; padding: 0; border-bottom: 1px solid var(--rule); margin-bottom: 0.5rem; }
  .filter { flex-direction: row; align-items: end; }
  .halves { grid-template-columns: minmax(0, 1fr); }
}
@media screen and (max-width: 42rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .top nav { gap: 0 1rem; }
  .top .name { flex-basis: 100%; }
  .top .find { width: 100%; padding-bottom: 0.3rem; }
  .top .find input { width: 100%; }
  h2 { margin-top: 1.9rem; }
}
`;
