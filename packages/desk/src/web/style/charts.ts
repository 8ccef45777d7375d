/** Charts: the classes of charts/palette.ts, in the colours that the page has now. */
const quads = [
  ["verbal-cooperation", "vc"],
  ["material-cooperation", "mc"],
  ["verbal-conflict", "vx"],
  ["material-conflict", "mx"],
] as const;
const states = [
  ["open", "vc"],
  ["overdue", "vx"],
  ["fulfilled", "mc"],
  ["broken", "mx"],
  ["lapsed", "soft"],
] as const;

export const chartStyle = `
figure { margin: 0.8rem 0 1rem; }
figcaption { color: var(--soft); font-size: 0.8rem; margin-top: 0.3rem; max-width: 46rem; }
.chart { max-width: 100%; height: auto; display: block; }
.chart:is(.series, .strip, .map, .roles) { width: 100%; }
.chart.roles { max-width: 60rem; }
.chart a { text-decoration: none; }
.chart a:focus-visible { outline: 3px solid var(--focus); }
.chart .grid { stroke: var(--rule); }
.chart .axis { stroke: var(--ink); }
.chart .tick { fill: var(--soft); }
.chart .label { fill: var(--ink); }
.chart .halo { stroke: var(--paper); }
:is(.chart, .legend) .node { fill: var(--soft); stroke: var(--paper); }
:is(.chart, .legend) .node-ring { fill: var(--paper); stroke: var(--soft); }
.chart .role { fill: var(--soft); }
.chart :is(.interval, .mean), .chart .turn line { stroke: var(--soft); }
.chart .turn path { fill: var(--soft); }
.chart .edge { stroke: var(--ink); }
.chart .sea { fill: var(--paper); stroke: var(--rule); }
.chart .land { fill: var(--land); stroke: var(--rule); }
.chart .concerned { fill: var(--land-on); stroke: var(--soft); }
.chart .veil { fill: var(--paper); }
.chart .today { stroke: var(--ink); }
:is(.chart, .legend) .on-fill { fill: var(--on-fill); }
:is(.chart, .legend) .on-fill-line { stroke: var(--on-fill); }
:is(.chart, .legend) .on-pale { fill: var(--ink); }
:is(.chart, .legend) .on-pale-line { stroke: var(--ink); }
.chart .periods a:hover { fill: var(--ink); fill-opacity: 0.06; }
.chart .brush { fill: var(--focus); fill-opacity: 0.15; stroke: var(--focus); }
.chart:is(.series, .strip) { user-select: none; }
.chart.strip { height: 3.6rem; }
.figure-strip .meta { display: flex; justify-content: space-between; margin: 0 0 -0.4rem; }
.chart .brushed { fill: var(--ink); }
@media screen and (max-width: 42rem) {
  /* Legible before whole: what does not fit is scrolled to, and of what runs in time the newest is seen first. */
  .chart:is(.series, .map, .roles) { width: 40rem; max-width: none; }
  :is(.figure-series, .figure-roles) .scroll { direction: rtl; }
  :is(.figure-series, .figure-roles) .scroll > * { direction: ltr; }
}
.figure-network .chart { min-width: 34rem; width: 100%; }
${quads.map(([name, colour]) => `.quad-${name} { fill: var(--${colour}); --quad: var(--${colour}); } .quad-${name}-line { stroke: var(--${colour}); }`).join("\n")}
${states.map(([name, colour]) => `.state-${name} { fill: var(--${colour}); --quad: var(--${colour}); } .state-${name}-line { stroke: var(--${colour}); }`).join("\n")}
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; font-size: 0.8rem; color: var(--soft); margin: 0.3rem 0; }
.legend svg { margin-right: 0.4em; vertical-align: -0.1em; }
`;
