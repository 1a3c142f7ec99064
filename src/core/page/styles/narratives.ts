/** A narrative over time: its milestones, its tables, its articles, and its place in a list. */
export const NARRATIVES = `
.milestones { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr)); gap: 0; border-block: 1px solid var(--line); margin-block: 1.25rem 0; overflow: hidden; }
.milestones div { padding: .8rem 1.25rem .9rem; border-inline-start: 1px solid var(--line); margin-inline-start: -1px; }
.milestones dt { color: var(--faint); font-size: .8125rem; margin-block-end: .15rem; }
.milestones dd { margin: 0; line-height: 1.35; }
.milestones b { font: 600 1.125rem/1.3 var(--serif); }
.milestones small, .counts-table small { display: block; color: var(--faint); font-size: .8125rem; font-weight: 400; }
.measure { max-width: 46rem; }
.record-said { font: 1.125rem/1.5 var(--serif); border-inline-start: 3px solid var(--bar); padding-inline-start: 1rem; }
.counts-table { font-size: .9375rem; font-variant-numeric: tabular-nums; margin-block-end: .75rem; }
.counts-table thead th { font-size: .8125rem; vertical-align: bottom; }
.counts-table th:first-child { width: 46%; }
.counts-table tbody th { font-weight: 400; }
.counts-table td, .counts-table th:not(:first-child) { text-align: end; }
.counts-table td:last-child { white-space: nowrap; }
.way .swatch { background-color: var(--card); }
.way.repeated .swatch { background: var(--bar); }
.way.corrected .swatch { background: repeating-linear-gradient(135deg, var(--bar) 0 2px, var(--card) 2px 4px); }
.way.contradicted .swatch { border-color: var(--hatch); background: repeating-linear-gradient(135deg, var(--hatch) 0 1px, transparent 1px 4px), repeating-linear-gradient(45deg, var(--hatch) 0 1px, var(--card) 1px 4px); }
.told-list .quoted { font-size: 1.0625rem; margin-block-end: .25rem; }
.told-list .small { margin-block-end: .2rem; }
.told-list li { padding-block: .8rem; }
.told-list + details { border-block-start: 1px solid var(--line); padding-block-start: .75rem; margin-block-end: .75rem; }
.narrative { border-block-start: 2px solid var(--ink); margin-block-start: 3.5rem; padding-block-start: 1.5rem; }
.narrative > h2 { font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.125rem); margin-block-start: 0; scroll-margin-top: 1rem; }
.narrative h3 { font-size: 1.25rem; margin-block-start: 2rem; }
.narrative-card { display: grid; grid-template-columns: minmax(0, 46rem) 15rem; gap: .25rem 3rem; justify-content: space-between; align-items: center; padding-block: .9rem; border-block-start: 1px solid var(--line); }
.narrative-card p { margin-block-end: .2rem; }
.narrative-said { font: 600 1.1875rem/1.35 var(--serif); text-wrap: balance; }
.spark svg { display: block; width: 100%; max-width: 15rem; height: auto; }
@media (max-width: 44rem) {
  .milestones { grid-template-columns: 1fr 1fr; }
  .milestones div { padding: .6rem .75rem .7rem 0; border: 0; }
  .narrative-card { grid-template-columns: 1fr; }
  .counts-table { font-size: .875rem; }
  .counts-table th:first-child { width: 40%; }
}
@media print {
  .narrative-card, .milestones, .told-list li, .counts-table tr { break-inside: avoid; }
}
`;
