/** What the pages of a site have beyond those of a check: the bar above, lists of laws, the page of a law. */
export const SITE_SHEET = `
.masthead, .colophon { max-width: none; padding-inline: max(clamp(1rem, 4vw, 3rem), calc((100% - 76rem) / 2 + clamp(1rem, 4vw, 3rem))); }
.sitebar { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 2rem; }
.wordmark { font: 600 1.25rem/1.2 var(--serif); color: var(--ink); text-decoration: none; letter-spacing: -.01em; }
.sitebar ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; margin: 0; padding: 0; font-size: .9375rem; }
.sitebar li a { color: var(--ink); text-decoration: none; padding-block: .25rem; display: inline-block; border-block-end: 2px solid transparent; }
.sitebar li a:hover, .wordmark:hover { text-decoration: underline; }
.sitebar [aria-current] { border-block-end-color: var(--bar); }
.lede { font: 1.1875rem/1.55 var(--serif); max-width: 42rem; margin-block-end: 1.25rem; }
.small p, p.small { line-height: 1.45; }

.state { white-space: nowrap; }
.swatch {
  display: inline-block; width: .85em; height: .85em; margin-inline-end: .5em; vertical-align: -.06em; border: 1.5px solid var(--bar); border-radius: 2px;
}
.state.full .swatch { background: var(--bar); }
.state.part .swatch { background: linear-gradient(135deg, var(--bar) 50%, transparent 50%); }
.state.open .swatch { background: radial-gradient(circle at center, var(--bar) 1px, transparent 1.4px) 0 0 / 4px 4px; }
.state.coming .swatch { border-style: dashed; }
.state.none .swatch { background: linear-gradient(45deg, transparent 45%, var(--bar) 45% 55%, transparent 55%); }

.finder { max-width: 42rem; margin-block: 1.5rem; }
.finder label { display: block; font-weight: 600; margin-block-end: .35rem; }
.finder input {
  width: 100%; margin-block-end: .5rem; font: 1.125rem/1.4 var(--sans); color: var(--ink); background: var(--card); border: 1.5px solid var(--faint); border-radius: 4px; padding: .6rem .8rem;
}
.finder output { display: block; font-size: .875rem; color: var(--faint); min-height: 1.5em; }
.found li { padding-block: .6rem; border-block-end: 1px solid var(--line); }
.found a { font-weight: 600; }
.found p { margin: .1rem 0 0; font-size: .875rem; color: var(--faint); }
.found .misnomer { color: var(--misleading); }

.hero { padding-block: 1.5rem .5rem; display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: 0 4rem; align-items: start; }
.hero h1 { max-width: 24ch; }
.standing { border-inline-start: 1px solid var(--line); padding-inline-start: 1.75rem; font-size: .9375rem; margin-block: .75rem 2rem; }
.standing h2 { font-size: 1.125rem; margin-block-start: 0; }
.standing li { display: flex; justify-content: space-between; gap: 1rem; padding-block: .2rem; }
.standing .state { white-space: normal; }
.standing b { font-variant-numeric: tabular-nums; }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; color: var(--faint); font-size: .9375rem; }
.counts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 4rem; }
.said-wrong { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 1.5rem 2.5rem; }
.said-wrong li { border-block-start: 2px solid var(--ink); padding-block-start: .75rem; }
.quoted { font: italic 1.1875rem/1.4 var(--serif); }
.dates .quoted { font-size: 1.0625rem; }
.said-wrong p { margin-block-end: .4rem; }

.dates li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; padding-block: .55rem; border-block-start: 1px solid var(--line); }
.dates p { margin: 0; }
.dates .when, .history .when { color: var(--faint); font-size: .875rem; font-variant-numeric: tabular-nums; padding-block-start: .1rem; }

.tallied { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.met { max-width: 46rem; }
.met h2 { font-size: 1.25rem; margin-block-start: 2rem; }
.laws li { display: grid; grid-template-columns: minmax(0, 1fr) 15rem 9rem; gap: 0 1.5rem; padding-block: .5rem; border-block-end: 1px solid var(--line); align-items: baseline; }
.laws li:not(:has(.where)) { grid-template-columns: minmax(0, 1fr) 19rem; }
.laws .state, .laws .where { font-size: .875rem; }
.laws .state { white-space: normal; padding-inline-start: 1.35em; text-indent: -1.35em; }
.laws .swatch { text-indent: 0; }
.places { columns: 18rem; column-gap: 3rem; }
.places li { break-inside: avoid; padding-block: .3rem; }
.letters ul, .pager ul { display: flex; flex-wrap: wrap; gap: .25rem .25rem; list-style: none; padding: 0; margin-block: 1.25rem; }
.letters a, .pager a, .pager b { display: inline-block; min-width: 2rem; padding: .25rem .6rem; text-align: center; border: 1px solid var(--line); border-radius: 3px; text-decoration: none; }
.letters a:hover, .pager a:hover { background: var(--card); text-decoration: underline; }

.law-page { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; grid-template-areas: 'opening facts' 'body facts'; column-gap: 4rem; align-items: start; grid-template-rows: auto 1fr; }
.law-page > .opening { grid-area: opening; }
.law-page > .body { grid-area: body; }
.law-page .body > section > :not(h2, .timeline, table) { max-width: 44rem; }
.facts-box { grid-area: facts; position: sticky; inset-block-start: 1.5rem; font-size: .875rem; border-inline-start: 1px solid var(--line); padding-inline-start: 1.5rem; margin-block-start: .25rem; }
.facts-box dt { color: var(--faint); font-size: .8125rem; }
.facts-box dd { margin: 0 0 .6rem; }
.facts-box nav { border-block-start: 1px solid var(--line); padding-block-start: .9rem; }
.facts-box nav li { padding-block: .12rem; }
.status-box { border-block: 1px solid var(--line); padding-block: .9rem; margin-block: 1.25rem 0; max-width: 44rem; }
.state-line { font-weight: 600; margin: 0 0 .3rem; font-size: 1.0625rem; }
.state-line .state { white-space: normal; }
.status-box .said { font: 1.125rem/1.5 var(--serif); margin: 0; }
.body > section > h2 { border-block-start: 1px solid var(--line); padding-block-start: 1.1rem; }
.body > section:first-child > h2 { border: 0; padding: 0; margin-block-start: 2rem; }
.pairs { margin: 0; }
.pairs dd, .names dd { margin: .1rem 0 0; }
.misstated div { margin-block-end: 1rem; }
.misstated dt { font: italic 1.0625rem/1.45 var(--serif); }
.misnomers div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 1.5rem; padding-block: .45rem; border-block-start: 1px solid var(--line); font-size: .9375rem; line-height: 1.45; }
.misnomers dt { font-style: italic; font-family: var(--serif); font-size: 1rem; }
.misnomers dd { margin: 0; color: var(--faint); }
.law-page .names dd { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); align-items: baseline; }
.law-page .names dd > span:only-child { grid-column: 1 / -1; }
.history { list-style: none; padding: 0; counter-reset: event; }
.history > li { display: grid; grid-template-columns: 2.2rem 8.5rem minmax(0, 1fr); gap: 0 .75rem; padding-block: .8rem; border-block-start: 1px solid var(--line); counter-increment: event; }
.history > li::before { content: counter(event); color: var(--faint); font-size: .875rem; font-variant-numeric: tabular-nums; text-align: end; padding-block-start: .1rem; }
.history > li:first-child { border: 0; padding-block-start: 0; }
.history > li:target { background: var(--card); outline: 2px solid var(--focus); outline-offset: 4px; }
.history p { margin: 0 0 .25rem; }
.language { color: var(--faint); font-size: .8125rem; }
.law-page .names dt { font-weight: 600; margin-block: .9rem .1rem; }
.bills li { margin-block-end: 1rem; }
.bills a { font-weight: 600; display: inline-block; padding-block: .2rem; }
.bills p { margin: .1rem 0; }
.powers th[scope='row'] { width: 24%; }
.powers p { margin: .25rem 0 0; }
.snippet { background: var(--card); border: 1px solid var(--line); border-radius: 3px; padding: .75rem 1rem; overflow-x: auto; max-width: 44rem; white-space: pre-wrap; }
.citation { font-family: var(--serif); overflow-wrap: anywhere; }
.body img { max-width: 100%; height: auto; vertical-align: middle; }
.document { max-width: 46rem; }
.wide-table { overflow-x: auto; margin-block: 1rem; }
.document td code, .document li code { overflow-wrap: break-word; }
@media (max-width: 62rem) {
  .hero { grid-template-columns: 1fr; }
  .standing { border: 0; padding: 0; margin-block: 1rem 0; max-width: 24rem; }
  .law-page { display: block; }
  .facts-box { position: static; border: 0; padding: 0; margin-block-start: 1rem; }
  .facts-box dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0 1.25rem; margin: 0; }
  .facts-box nav ul { columns: 2; }
  .facts-box nav a { display: inline-block; padding-block: .2rem; }
}
@media (max-width: 44rem) {
  .laws li, .laws li:not(:has(.where)) { grid-template-columns: 1fr; gap: 0; }
  .dates li { grid-template-columns: 1fr; }
  .history > li { grid-template-columns: 1.6rem minmax(0, 1fr); }
  .history > li::before { text-align: start; }
  .history > li > :nth-child(n) { grid-column: 2; }
  .sitebar ul { gap: 0 .8rem; font-size: .875rem; }
  .misnomers div { grid-template-columns: 1fr; }
  .powers thead { position: absolute; clip-path: inset(50%); }
  .powers tr { display: block; padding-block: .5rem; border-block-end: 1px solid var(--line); }
  .powers th[scope='row'], .powers td { display: block; width: auto; border: 0; padding: .1rem 0; }
}
@media print {
  .sitebar nav, .facts-box nav, .finder, .pager, .letters, #cite { display: none; }
  .law-page { display: block; }
  .facts-box { position: static; }
}
`;
