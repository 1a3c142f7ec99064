/** The article on the left and the verdicts beside it; on a narrow screen each verdict right after its passage. */
export const ARTICLE = `
.brand { margin: 0; font: 600 .9375rem/1 var(--sans); letter-spacing: .04em; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; font-size: .875rem; margin-block-end: 1.25rem; }
.notice { border: 1px solid var(--false); border-inline-start-width: 6px; background: var(--false-tint); padding: .75rem 1rem; margin-block-end: 1.25rem; }
.notice > :last-child { margin-block-end: 0; }
.tally { display: flex; flex-wrap: wrap; gap: .35rem 1.75rem; border-block: 1px solid var(--line); padding-block: .7rem; margin-block-end: 2rem; font-size: .9375rem; }
.tally summary { line-height: 1.625rem; }
.tally .count { font-weight: 600; color: var(--rating); }
.tally .refs { font-size: .875rem; }
.tally .refs a { display: inline-block; min-width: 1.5rem; line-height: 1.625rem; text-align: center; }
.tally-none { border-block: 1px solid var(--line); padding-block: .7rem; }
.said, .on { font: 1.1875rem/1.65 var(--serif); }
.said p, .on p { margin-block-end: 1em; }
.said, .on, .notes { max-width: 42rem; }
.said h3, .on h3 { font-size: 1.3125rem; margin-block: 1.4em .5em; }
@media (min-width: 62rem) {
  .notes { max-width: none; }
  .passage { display: grid; grid-template-columns: minmax(0, 36rem) minmax(20rem, 1fr); grid-template-rows: auto 1fr; column-gap: 3.5rem; }
  .said { grid-area: 1 / 1; }
  .notes { grid-area: 1 / 2 / span 2; }
  .on { grid-area: 2 / 1; }
}
`;
