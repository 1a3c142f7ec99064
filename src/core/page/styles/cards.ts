/** A verdict: a card with its rating’s colour at the edge, and its sign and words above all. */
export const CARDS = `
.card {
  background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--rating); border-radius: 3px;
  padding: .8rem 1.1rem .9rem; margin-block-end: 1.25rem; font-size: .9375rem; line-height: 1.5;
}
.card:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.card-top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; margin-block-end: .35rem; }
.number { font-size: .8125rem; font-weight: 600; line-height: 1.3; padding-inline: .4em; border: 1px solid var(--line); border-radius: 3px; text-decoration: none; }
.pattern { color: var(--faint); font-size: .8125rem; }
.card h3 { font: 700 1.0625rem/1.3 var(--sans); margin: 0; }
.badge { color: var(--rating); white-space: nowrap; }
.badge .dots { font-size: .75em; letter-spacing: .1em; vertical-align: .1em; }
.card blockquote { font: italic 1.0625rem/1.45 var(--serif); margin: 0 0 .5rem; }
.card blockquote::before { content: '“'; }
.card blockquote::after { content: '”'; }
.said-by { line-height: 1.35; margin-block-end: .5rem; }
.gist { margin-block-end: .55rem; }
.as-for { margin: 0; }
.findings { border-block-start: 1px solid var(--line); padding-block-start: .5rem; margin-block-start: .25rem; }
.findings > summary { margin-block-end: .25rem; }
.findings > table { margin-block: .5rem; }
.findings h4 { font: 600 .875rem/1.4 var(--sans); margin: .5rem 0 .25rem; }
.card table { font-size: .8125rem; }
.row-of-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0 1.5rem; align-items: start; }
.card.proposed { border-style: dashed; border-inline-start-width: 4px; }
.rating-key { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1.25rem; margin-block-start: .75rem; }
.rating-key dd { margin: 0; }
.not-rated h3 { font: 600 1rem/1.4 var(--sans); margin-block: 1rem .35rem; }
.not-rated q { font-family: var(--serif); font-style: italic; }
.not-rated li:target { outline: 3px solid var(--focus); outline-offset: 2px; }
.clocks { max-width: 46rem; }
.command { display: block; background: var(--card); border: 1px solid var(--line); padding: .6rem .8rem; white-space: pre-wrap; }
@media (min-width: 62rem) {
  .pattern { margin-inline-start: auto; }
  .notes .card blockquote { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (max-width: 34rem) {
  .rating-key { grid-template-columns: 1fr; gap: 0; }
  .rating-key dd { margin-block-end: .6rem; }
}
`;
