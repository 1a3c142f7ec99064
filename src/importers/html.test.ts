import { describe, expect, test } from 'vitest';
import { htmlDocument } from './html.ts';

const PARAGRAPH =
  'The bill was passed by the Senate on Tuesday after a long debate, and the House is expected to vote on it next week, aides said. ';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Waived or repealed? | The Post</title>
<meta property="og:title" content="Waived or repealed?"><meta property="og:site_name" content="The Post">
<meta property="article:published_time" content="2025-08-26T23:30:00+04:00"><link rel="canonical" href="https://example.org/a">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-01-01", broken}</script><style>p {}</style></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Waived or repealed?</h1>
<p>“The removal of the 907th&nbsp;Amendment is<br>a <b>historic</b> event,” he said.</p><p>${PARAGRAPH.repeat(3)}</p>
<ul><li>First</li><li>Second</li></ul><script>alert('no text')</script><p>${PARAGRAPH.repeat(3)}</p></article>
<footer>Copyright, all rights reserved, subscribe now</footer></body></html>`;

const read = (html: string) => {
  const document = htmlDocument(html, 'page.html');
  if (document.kind === 'refused') throw new Error(document.problem.message);
  return document.input;
};

describe('an article on a page', () => {
  test('is its words, a line for each block, without the page around it', () => {
    const { text } = read(PAGE);
    expect(text).toContain('“The removal of the 907th Amendment is\na historic event,” he said.\nThe bill was passed');
    expect(text).toContain('First\nSecond');
    expect(text).not.toMatch(/Home|Copyright|alert|\u00a0|\n\n| {2}/);
  });

  test('comes with what the page says of itself', () => {
    const { text, ...known } = read(PAGE);
    expect(text.length).toBeGreaterThan(500);
    expect(known).toEqual({
      title: 'Waived or repealed?',
      outlet: 'The Post',
      url: 'https://example.org/a',
      published: '2025-08-26',
      language: 'en',
    });
  });

  test('has its day from linked data where nothing else names one', () => {
    expect(read(PAGE.replace(/<meta property="article[^>]*>/, '')).published).toBe('2024-01-01');
  });

  test('may be a mere fragment', () => {
    expect(read('<p>One law</p><p>was repealed.</p>').text).toBe('One law\nwas repealed.');
  });

  test('that has no words is refused', () => {
    expect(htmlDocument('<html><body><script>x()</script></body></html>', 'p.html')).toMatchObject({
      kind: 'refused',
      problem: { code: 'empty' },
    });
  });

  test('may be nested as deep as a page can be', () => {
    expect(read(`${'<div>'.repeat(3000)}Deep words${'</div>'.repeat(3000)}`).text).toBe('Deep words');
  });
});
