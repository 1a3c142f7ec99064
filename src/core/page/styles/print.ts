/** On paper: one column, black on white, what verdicts rest on unfolded, addresses in words. A law’s events print where a reader unfolds them. */
export const PRINT = `
@media print {
  @page { margin: 18mm 16mm; }
  :root {
    --paper: #fff; --card: #fff; --ink: #000; --faint: #444; --line: #bbb; --link: #000; --bar: #23476b; --hatch: #7d8790;
    --accurate: #1b6b40; --mostly-accurate: #52691a; --half-true: #7a5a00; --misleading: #a04300; --false: #a3242c;
    --unverifiable: #4f5964; --proposed: #5b4a8a; color-scheme: light;
  }
  html { font-size: 9pt; }
  main, .masthead, .colophon { max-width: none; padding-inline: 0; }
  .skip { display: none; }
  .said, .on { font-size: 11pt; line-height: 1.5; }
  .passage { display: block; }
  .card { margin-inline-start: 8mm; }
  .card-top, .said-by, .gist { break-after: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .events li, .sources li, .timeline, tr, dd, .card-top { break-inside: avoid; }
  .mark { background: none; }
  .findings::details-content { content-visibility: visible; block-size: auto; }
  .findings > summary { list-style: none; color: inherit; font-weight: 600; }
  .sources a[href]::after { content: ' <' attr(href) '>'; font-size: 8pt; overflow-wrap: anywhere; }
  .timeline .wide { display: block; }
  .timeline .narrow { display: none; }
}
`;
