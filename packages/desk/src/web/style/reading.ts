/** The reading pane: the article with its marks, and the margin. */
export const readingStyle = `
.reading { display: grid; grid-template-columns: minmax(0, 40rem) minmax(16rem, 1fr); gap: 0 3rem; align-items: start; }
.text { font-variant-numeric: oldstyle-nums; font-size: 1.1rem; line-height: 1.62; }
.headline { line-height: 1.36; }
.text p { white-space: pre-line; margin-bottom: 1.05rem; }
:is(.text, .headline) .m-said { background-image: linear-gradient(transparent 90%, var(--soft) 90%, var(--soft) 95%, transparent 95%); }
:is(.text, .headline) .m-date { border-bottom: 2px dotted var(--soft); }
:is(.text, .headline) .m-place { border-bottom: 1px dashed var(--soft); }
:is(.text, .headline) :is(.m-cue, .m-speaker) { font-style: italic; }
:is(.text, .headline) .m-prospect { text-decoration: underline double var(--vc); text-underline-offset: 0.22em; }
:is(.text, .headline) .m-event { background-color: var(--mark); }
:is(.text, .headline) .m-trigger { font-weight: 700; color: var(--ink); }
:is(.text, .headline) a.m-link { color: inherit; text-decoration: none; border-bottom: 3px solid var(--quad, var(--soft)); }
:is(.text, .headline) a.m-cue:not(.m-trigger) { border-bottom-width: 1px; }
:is(.text, .headline) a.m-link.on, :is(.text, .headline) a.m-link:hover { background-color: var(--mark-on); }
:is(.text, .headline) :target, .notes li:target { outline: 3px solid var(--focus); outline-offset: 3px; scroll-margin-top: 4rem; }
:is(.text, .headline) .anchor { scroll-margin-top: 30vh; }
:is(.text, .headline) .anchor:target { outline: none; }
:is(.text, .headline) .anchor:target + :not(.anchor), :is(.text, .headline) .anchor:target + .anchor + :not(.anchor) { outline: 3px solid var(--focus); outline-offset: 2px; }
.notes { font-size: 0.9rem; line-height: 1.4; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 0.4rem 2rem; }
.notes > details > summary { display: flex; gap: 0.6rem; align-items: baseline; cursor: pointer; border-top: 1px solid var(--ink); margin-top: 1rem; padding: 0.3rem 0; }
.notes > details > summary h2 { font-size: 1rem; margin: 0; padding: 0; border: 0; }
.notes > details > summary span { color: var(--soft); font: 0.84rem var(--sans); }
.notes ol { list-style: none; padding: 0; margin: 0; }
.notes li { padding: 0.45rem 0.4rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 4rem; }
.notes li.on { background: var(--mark); }
.notes li p { margin: 0.15rem 0; }
.notes li p .meta { white-space: nowrap; }
.coded { display: inline; font: 0.78rem var(--sans); }
.coded summary { display: inline-block; padding: 0.3rem 0; cursor: pointer; color: var(--link); }
.coded summary::before { content: "· "; color: var(--soft); }
.coded[open] .because { display: block; }
.notes .because { color: var(--soft); font-size: 0.74rem; overflow-wrap: anywhere; }
.notes .on .because { color: var(--ink); }
.notes .acts { font-size: 0.78rem; }
.notes .acts a { display: inline-block; padding: 0.25rem 0; }
.notes .on .status, .notes .on .acts { color: var(--ink); }
.struck { text-decoration: line-through; }
.shown { border: 0; padding: 0; margin: 0.4rem 0 1rem; display: flex; flex-wrap: wrap; gap: 0 1.2rem; font: 0.84rem var(--sans); color: var(--soft); }
.shown legend { padding: 0; float: left; margin-right: 1.2rem; line-height: 1.5rem; }
.shown label { display: flex; gap: 0.35rem; align-items: center; min-height: 1.5rem; font-size: inherit; }
.shown input { width: 1rem; height: 1rem; min-height: 0; margin: 0; }
.shown .k-event { background: var(--mark); color: var(--ink); }
.shown .k-said { border-bottom: 1px solid var(--soft); }
.shown .k-prospect { border-bottom: 3px double var(--vc); }
.shown .k-date { border-bottom: 2px dotted var(--soft); }
.shown .k-place { border-bottom: 1px dashed var(--soft); }
/* Layers that are not chosen: the text is there, their marks are not. */
main:has(#show-event:not(:checked)) .m-event { background-color: transparent; }
main:has(#show-event:not(:checked)) a.m-trigger { border-bottom: 0; font-weight: inherit; }
main:has(#show-said:not(:checked)) .m-said { background-image: none; }
main:has(#show-said:not(:checked)) :is(.m-cue, .m-speaker) { font-style: inherit; }
main:has(#show-said:not(:checked)) a.m-cue:not(.m-trigger) { border-bottom: 0; }
main:has(#show-prospect:not(:checked)) .m-prospect { text-decoration-line: none; }
main:has(#show-date:not(:checked)) :is(span, a.m-cue).m-date, main:has(#show-place:not(:checked)) :is(span, a.m-cue).m-place { border-bottom: 0; }
@media (forced-colors: active) {
  /* Backgrounds are taken away there. */
  main:has(#show-event:checked) .m-event, .shown .k-event { forced-color-adjust: none; background-color: Mark; color: MarkText; }
  main:has(#show-said:checked) .m-said { text-decoration-line: underline; }
}
@media screen and (max-width: 60rem) {
  .reading { grid-template-columns: minmax(0, 1fr); }
  .notes { position: static; max-height: none; padding: 0; }
}
`;
