import { expect, test } from 'vitest';
import { Markdown, titleOfDocument } from './markdown.tsx';
import type { Place } from './place.ts';

const places = new Map<string, Place>([['../GLOSSARY.md', { kind: 'glossary' }]]);

function html(text: string): string {
  return Markdown({ document: { text, places }, linkTo: ({ kind }) => `${kind}.html` }).toString();
}

test('what CommonMark and its tables say becomes elements', () => {
  expect(html('# A *b*\n\nOne **two** `three`.\n\n1. x\n2. y\n\n> z')).toBe(
    '<h1>A <em>b</em></h1><p>One <strong>two</strong> <code>three</code>.</p><ol><li>x</li><li>y</li></ol><blockquote><p>z</p></blockquote>',
  );
  expect(html('| a | b |\n|---|---|\n| 1 | `2` |')).toContain('<td>1</td><td><code>2</code></td>');
  expect(html('## The ratings')).toBe('<h2 id="ratings">The ratings</h2>');
  expect(titleOfDocument({ text: 'x\n\n# Title', places })).toBe('Title');
});

test('no HTML of a document is taken over, in blocks or in words', () => {
  expect(html('<script>alert(1)</script>\n\n<!-- note -->\n\nx')).toBe('<p>x</p>');
  expect(html('a <img src=x onerror=alert(1)> b')).toBe('<p>a &lt;img src=x onerror=alert(1)&gt; b</p>');
  expect(html('`<b>`')).toBe('<p><code>&lt;b&gt;</code></p>');
});

test('a link leads to a page of the site or to the web, or stays words', () => {
  expect(html('[g](../GLOSSARY.md)')).toBe('<p><a href="glossary.html">g</a></p>');
  expect(html('[w](https://example.org/a)')).toBe(
    '<p><a href="https://example.org/a" rel="external noopener">w</a></p>',
  );
  expect(html('[d](decisions/0001.md) [j](javascript:alert(1)) [x](data:text/html,x)')).toBe(
    '<p><span>d</span> <span>j</span> <span>x</span></p>',
  );
});
