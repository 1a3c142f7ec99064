/** Tables, and lists that name what they hold. */
export const TABLES = `
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; }
caption { text-align: start; color: var(--faint); padding-block-end: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-block-end: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--faint); font-weight: 400; }
tr > :last-child { padding-inline-end: 0; }
.facets { table-layout: fixed; margin-block-end: .5rem; }
.facets .question { width: 22%; }
.facets .outcome { width: 22%; }
.outcome b { font-weight: 600; }
@media (max-width: 30rem) {
  .facets, .facets tbody { display: block; }
  .facets thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .facets tr { display: grid; grid-template-columns: 1fr 1fr; gap: .15rem .75rem; padding-block: .45rem; border-block-end: 1px solid var(--line); }
  .facets th, .facets td { display: block; padding: 0; border: 0; }
  .facets .question, .facets .outcome { width: auto; }
  .facets .outcome { grid-area: 1 / 2; }
  .facets td[data-head]::before { content: attr(data-head); display: block; color: var(--faint); }
}
.told { margin: 0; }
.told dt { color: var(--faint); font-size: .8125rem; }
.told dd { margin: 0 0 .6rem; }
.sources { padding-inline-start: 1.1rem; margin: 0 0 .5rem; }
.sources li { margin-block-end: .35rem; }
.sources .about { color: var(--faint); }
`;
