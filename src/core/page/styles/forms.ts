/** What only a server's pages have: the place for a text, the bar of a check, the day asked about. */
export const FORMS = `
button, input, select, textarea { font: inherit; color: inherit; }
input:not([type='checkbox'], [type='range'], [type='file']), select, textarea {
  width: 100%; background: var(--card); border: 1.5px solid var(--faint); border-radius: 4px; padding: .5rem .7rem;
}
input[type='date'] { width: auto; }
textarea { display: block; font: 1.0625rem/1.55 var(--serif); min-height: 9rem; resize: vertical; }
textarea::placeholder { color: var(--faint); opacity: 1; }
button { background: var(--card); border: 1.5px solid var(--faint); border-radius: 4px; padding: .5rem 1rem; cursor: pointer; }
button:hover { border-color: var(--ink); }
button.primary { background: var(--bar); border-color: var(--bar); color: var(--paper); font-weight: 600; }
button.primary:hover { background: var(--ink); border-color: var(--ink); }
button.link { background: none; border: 0; padding: .2rem 0; color: var(--link); text-decoration: underline; text-underline-offset: .15em; }
.field label { display: block; font-weight: 600; font-size: .9375rem; margin-block-end: .3rem; }
.field p { margin: .25rem 0 0; }

.entrance { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 0 4rem; align-items: start; grid-template-areas: 'welcome beside' 'form beside'; grid-template-rows: auto 1fr; padding-block: 1rem .5rem; }
.welcome { grid-area: welcome; }
.entrance > .check-form { grid-area: form; }
.beside { grid-area: beside; border-inline-start: 1px solid var(--line); padding-inline-start: 2rem; margin-block-start: .5rem; }
.beside h2 { font-size: 1.125rem; margin-block: 0 .6rem; }
.beside section + section { margin-block-start: 2rem; }
.examples li { padding-block: .5rem; border-block-end: 1px solid var(--line); }
.examples li:last-child { border: 0; }
.examples a { font: 600 1.0625rem/1.35 var(--serif); }
.examples p { margin: .1rem 0 0; }
.beside .counts { margin-block-start: 1rem; gap: .1rem 1.25rem; font-size: .875rem; }

.check-form { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 1.25rem 1.4rem 1.1rem; max-width: 52rem; }
.check-form .main-label { display: block; font: 600 1.1875rem/1.3 var(--serif); margin-block-end: .5rem; }
.check-form textarea { background: var(--paper); }
.check-form.over { outline: 3px dashed var(--focus); outline-offset: 3px; }
.instead, .details-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: .9rem 1.75rem; margin-block: 1rem; }
.instead input[type='file'] { max-width: 100%; padding-block: .45rem; font-size: .9375rem; }
.check-form details { margin-block-end: 1rem; }
.check-form details > p { margin-block: .5rem 0; }
.check-form .details-fields { margin-block-end: 0; }
.submit { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: 0; }
.submit .primary { font-size: 1.0625rem; padding: .6rem 1.5rem; }
.progress { font-size: .875rem; color: var(--faint); }
.busy { opacity: .75; }

.law-finder { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; max-width: 46rem; margin-block-end: .75rem; }
.law-finder .field:first-child { flex: 1 1 18rem; }
.law-finder input, .law-finder button, .on-day input[type='date'], .on-day button { height: 2.75rem; }
.beside .law-finder { gap: .6rem; }
.beside .law-finder .field:first-child { flex-basis: 100%; }
.beside .field label { font-weight: 400; font-size: .875rem; }
.told-of { display: block; font-size: .9375rem; color: var(--faint); min-height: 1.5em; margin-block-end: .75rem; }
.told-of span { display: block; }
.told-of .misnomer { color: var(--misleading); }
.beside .told-of { display: none; }

.on-day { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .9rem; margin-block: 1rem 0; max-width: 44rem; }
.on-day label { font-weight: 600; }
.on-day .through { flex: 1 1 100%; }
.on-day .through[hidden] { display: none; }
.on-day input[type='range'] { appearance: none; width: 100%; height: 1.5rem; margin: 0; background: linear-gradient(var(--faint), var(--faint)) center / 100% 2px no-repeat; cursor: pointer; }
.on-day input[type='range']::-webkit-slider-thumb { appearance: none; width: 1.1rem; height: 1.5rem; background: var(--bar); border: 2px solid var(--paper); border-radius: 4px; }
.on-day input[type='range']::-moz-range-thumb { width: .9rem; height: 1.3rem; background: var(--bar); border: 2px solid var(--paper); border-radius: 4px; }
.on-day + .status-box { margin-block-start: .75rem; }

.check-bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.75rem; font-size: .9375rem; border-block-end: 1px solid var(--line); padding-block: .7rem; margin-block-end: 2rem; }
nav:has(+ .check-bar) .tally, .tally-none:has(+ .check-bar) { margin-block-end: 0; }
.check-bar p { margin: 0; }
.formats { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; }
.formats > span { color: var(--faint); }
.formats a { padding-block: .2rem; }
.check-bar .primary { padding: .3rem .9rem; }
.check-bar details[open] { flex-basis: 100%; }
.check-bar details p { margin-block: .5rem; max-width: 34rem; }
.check-bar details .field { display: grid; gap: .25rem; }
.permalink a { overflow-wrap: anywhere; }
.acts { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.moves { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .75rem; margin-inline-start: auto; color: var(--faint); }
.moves button { padding: .2rem .7rem; color: var(--ink); }
.mark.lit { outline: 2px solid var(--rating); outline-offset: 1px; }
.card.lit { border-color: var(--rating); }
.problem { max-width: 48rem; padding-block: 1rem; }
.problem .check-form { margin-block-start: 1.5rem; }
@media (max-width: 62rem) {
  .entrance { grid-template-columns: minmax(0, 1fr); grid-template-areas: 'welcome' 'form' 'beside'; }
  .beside { border: 0; padding: 0; margin-block-start: 2rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 3rem; }
}
@media (max-width: 34rem) {
  .check-form { padding: 1rem; }
  .moves { margin-inline-start: 0; }
  .moves label { display: none; }
}
@media print {
  .check-form, .check-bar .formats, .check-bar .save, .acts, .moves, .on-day button, .on-day .through, .law-finder { display: none; }
}
`;
