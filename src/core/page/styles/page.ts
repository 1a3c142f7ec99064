/** The sheet itself: type, measure, headings, header and footer. */
export const PAGE = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
.masthead, main, .colophon { max-width: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
main { padding-block: 1.5rem 3rem; }
body > header { border-block-end: 1px solid var(--line); }
body > footer { border-block-start: 1px solid var(--line); }
.masthead { padding-block: 1rem; }
.colophon { padding-block: 1.5rem 3rem; color: var(--faint); font-size: .875rem; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0 0 .5em; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.75rem); letter-spacing: -.01em; }
h2 { font-size: 1.5rem; margin-block-start: 2.5rem; }
h3 { font-size: 1.2rem; }
p, ul, ol, dl { margin: 0 0 .75em; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
summary { cursor: pointer; color: var(--link); }
code { font: .92em/1.4 var(--mono); overflow-wrap: anywhere; }
.skip { position: absolute; inset-inline-start: -999rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: .5rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.faint { color: var(--faint); }
.small { font-size: .875rem; }
.eyebrow { color: var(--faint); font-size: .8125rem; letter-spacing: .02em; margin-block-end: .4rem; }
.plain { list-style: none; padding: 0; }
`;
