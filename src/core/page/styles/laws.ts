/** A law’s record. The picture’s own inks are set to those of the page, so that it reads in the dark too. */
import { FAINT, INK, PAPER, SOLID, UNVERIFIED } from '../../report/timeline-ink.ts';

const INKS = [
  [INK, '--ink'],
  [FAINT, '--faint'],
  [SOLID, '--bar'],
  [PAPER, '--card'],
  [UNVERIFIED, '--hatch'],
] as const;

const inked = INKS.map(
  ([ink, name]) =>
    `:is(.timeline, .spark) [fill='${ink}'] { fill: var(${name}); }\n:is(.timeline, .spark) [stroke='${ink}'] { stroke: var(${name}); }`,
);

export const LAWS = `
:root { --bar: ${SOLID}; --hatch: #7d8790; }
@media (prefers-color-scheme: dark) { :root { --bar: #7fb0de; --hatch: #828c97; } }
.law { border-block-start: 1px solid var(--line); padding-block-start: 1.25rem; margin-block-end: 2.5rem; }
.law:target { outline: 3px solid var(--focus); outline-offset: 8px; }
.law > p { max-width: 46rem; }
.law details { margin-block-end: .5rem; }
.timeline { background: var(--card); border: 1px solid var(--line); border-radius: 3px; padding: 1rem; margin-block: 1rem .75rem; max-width: 56rem; }
.timeline svg { display: block; width: 100%; height: auto; }
.timeline .narrow { display: none; }
${inked.join('\n')}
.events { padding-inline-start: 2.2rem; max-width: 50rem; margin-block-start: .75rem; }
.events li { margin-block-end: .75rem; }
.days { margin-block-end: .75rem; }
.names { margin-block-start: .75rem; max-width: 50rem; }
@media (max-width: 44rem) {
  .timeline { padding: .75rem .5rem; margin-inline: -.5rem; }
  .timeline .wide { display: none; }
  .timeline .narrow { display: block; max-width: 27rem; }
}
`;
