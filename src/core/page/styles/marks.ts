/** What each rating and each mark looks like. Lines differ as well as colours, and every mark bears its sign and number. */
export const MARKS = `
.accurate { --rating: var(--accurate); --tint: var(--accurate-tint); --stroke: solid; --thick: 1.5px; }
.mostly-accurate { --rating: var(--mostly-accurate); --tint: var(--mostly-accurate-tint); --stroke: solid; }
.half-true { --rating: var(--half-true); --tint: var(--half-true-tint); --stroke: dashed; }
.misleading { --rating: var(--misleading); --tint: var(--misleading-tint); --stroke: double; --thick: 1.5px; }
.false { --rating: var(--false); --tint: var(--false-tint); --stroke: solid; --thick: 3px; }
.unverifiable { --rating: var(--unverifiable); --tint: var(--unverifiable-tint); --stroke: dotted; }
.proposed { --rating: var(--proposed); --tint: var(--proposed-tint); --stroke: dotted; }
.unrated { --rating: var(--faint); --tint: transparent; --stroke: dotted; }
.mark {
  color: inherit; background: var(--tint); padding-block: .08em; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  text-decoration: underline var(--stroke) var(--rating); text-decoration-thickness: var(--thick, 2px); text-underline-offset: .22em; text-decoration-skip-ink: none;
}
.mark.unrated, .mark.proposed { text-decoration-thickness: 1px; }
.mark.proposed { background: none; }
.mark:hover { background: var(--tint); outline: 1px solid var(--rating); }
.mark.alone { text-decoration: none; background: none; }
.ref {
  font: 600 .6875em/1 var(--sans); color: var(--rating); padding-inline: .25em .1em; white-space: nowrap; vertical-align: .4em;
  unicode-bidi: isolate; display: inline-block; text-decoration: none;
}
.at { scroll-margin-top: 5rem; }
.at:target + .mark, .at:target + .at + .mark { outline: 3px solid var(--focus); outline-offset: 1px; }
`;
