/** Reviewing. */
export const reviewStyle = `
.review { list-style: none; padding: 0; }
.review .item { border-top: 1px solid var(--rule); padding: 0.7rem 0.8rem; border-left: 3px solid transparent; }
.review .item:is(:focus, :focus-within, :target) { border-left-color: var(--focus); background: var(--wash); outline: none; }
.review .meta { margin: 0; }
.review blockquote { margin: 0.4rem 0; border: 0; padding: 0; font-size: 1.06rem; }
.coded { margin: 0 0 0.4rem; }
.verdicts { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: start; }
.verdicts form { margin: 0; }
.verdicts label { display: flex; align-items: center; gap: 0.4rem; }
.edit { flex: 1 1 12rem; min-width: 0; }
.edit[open] { flex-basis: 100%; }
.edit form { padding: 0.5rem 0; }
.edit label { display: grid; grid-template-columns: minmax(0, 1fr); min-width: 0; }
.edit > summary, .history > summary { cursor: pointer; font: 0.88rem var(--sans); color: var(--link); padding: 0.45rem 0; }
.history { font: 0.84rem var(--sans); }
.history ol { margin: 0; }
.undo { background: var(--mark); padding: 0.4rem 0.8rem; align-items: center; }
.keys-help { color: inherit; background: var(--paper); border: 1px solid var(--rule); padding: 0 1.2rem 1rem; }
.keys-help dl > div { display: flex; gap: 0.8rem; }
.keys-help dt { min-width: 3.5rem; }
.keys-help dd { margin: 0; }
.keys { line-height: 1.9; }
button kbd { background: none; border-color: currentColor; color: inherit; opacity: 0.85; }
`;
