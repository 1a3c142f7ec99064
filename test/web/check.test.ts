/** A text handed in through the form: what comes back, as a page and in every format, and what is said where nothing can. */
import type { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { html as page, webServer } from '../../src/fetching/web-server.fixture.ts';
import { refused } from '../../src/importers/document.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { carriedIn, get, post } from './asking.fixture.ts';
import { served, TODAY } from './served.fixture.ts';

const server = await served();
const at = (path: string) => `${server.address}${path}`;
afterAll(() => server.close());

const TEXT = 'BAKU, August 26, 2025 – President Ilham Aliyev said the 907th Amendment had been repealed.';
const META = '<meta property="og:site_name" content="The Post"><meta property="og:title" content="Of the outlet">';
const OUTLET = await webServer({
  '/a': page(`<html lang="en"><head>${META}</head><body><p>${TEXT}</p></body></html>`),
});

function titleOf({ document }: { readonly document: ReturnType<typeof parseHTML>['document'] }) {
  return document.querySelector('h1')?.textContent;
}

describe('the form of the start page', () => {
  test('has a place for a text, a file and an address, and examples one click away', async () => {
    const { status, document } = await get(at('/'));
    expect(status).toBe(200);
    const form = document.querySelector('form.check-form');
    expect(form?.getAttribute('action')).toBe('/check');
    expect([...(form?.querySelectorAll('[name]') ?? [])].map((one) => one.getAttribute('name'))).toEqual([
      'text',
      'file',
      'url',
      'title',
      'outlet',
      'published',
      'language',
    ]);
    for (const link of document.querySelectorAll('.examples a')) {
      const example = await get(at(link.getAttribute('href') ?? ''));
      expect(example.status).toBe(200);
      expect(example.document.querySelectorAll('.card').length).toBeGreaterThan(2);
    }
  });

  test('gives a pasted text back with its claims marked, verdicts beside them, and the law with its timeline', async () => {
    const { status, document } = await post(at('/check'), { text: TEXT, outlet: 'The Post', published: '2025-08-26' });
    expect(status).toBe(200);
    expect(document.querySelector('.article a.mark.misleading')?.textContent).toContain(
      '907th Amendment had been repealed',
    );
    expect(document.querySelector('.card h3')?.textContent).toContain('Misleading');
    expect(document.querySelector('.facts')?.textContent).toContain('The Post');
    expect(document.querySelectorAll('.law .timeline svg').length).toBe(2);
    expect(document.querySelector('.law h3 a')?.getAttribute('href')).toBe('/laws/us/section-907');
    expect(document.querySelectorAll('.sources a[href^="https://"]').length).toBeGreaterThan(0);
  });

  test('reads a file by its name, and what the form says of it comes first', async () => {
    const html = `<html><head><title>Of the page</title></head><body><article><p>${TEXT}</p></article></body></html>`;
    const file = new File([html], 'page.html', { type: 'text/html' });
    expect(titleOf(await post(at('/check'), { text: '', file }))).toBe('Of the page');
    expect(titleOf(await post(at('/check'), { text: '', file, title: 'Of the form' }))).toBe('Of the form');
  });

  test('fetches an address, and takes what its page says of itself', async () => {
    const open = await served({ allowPrivate: true });
    const answer = await post(`${open.address}/check`, { text: '', url: `${OUTLET.origin}/a` });
    await open.close();
    expect([answer.status, titleOf(answer)]).toEqual([200, 'Of the outlet']);
    expect(answer.document.querySelector('.facts')?.textContent).toContain('The Post');
    expect(answer.document.querySelector('.facts a')?.getAttribute('href')).toBe(`${OUTLET.origin}/a`);
    expect(answer.document.querySelectorAll('.article a.mark.misleading').length).toBe(1);
  });

  test('takes an address that stands in the one of the page itself', async () => {
    const { document } = await get(at('/?url=https%3A%2F%2Fexample.org%2Fa'));
    expect(document.querySelector('#url')?.getAttribute('value')).toBe('https://example.org/a');
  });
});

describe('the bar of a check', () => {
  test('gives the same check in every format, to the byte what is made of it elsewhere', async () => {
    const carried = carriedIn(await post(at('/check'), { text: TEXT }));
    const input = { text: TEXT, title: null, url: null, outlet: null, published: null, language: null };
    const report = check(input, { register: SHIPPED, knownAt: TODAY, version: server.desk.version });
    const json = await post(at('/check'), { carried, format: 'json' });
    expect(json.body).toBe(jsonReport(report));
    expect(json.headers.get('content-disposition')).toBe('attachment; filename="lawstate.json"');
    const markdown = await post(at('/check'), { carried, format: 'markdown' });
    expect(markdown.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(markdown.body).toContain('# Lawstate report');
    const html = await post(at('/check'), { carried, format: 'html' });
    expect(html.body).toMatch(/^<!doctype html>[\s\S]*<style>/);
  });

  test('says what a ClaimReview lacks', async () => {
    const carried = carriedIn(await post(at('/check'), { text: TEXT }));
    const { status, document } = await post(at('/check'), { carried, format: 'claimreview' });
    expect(status).toBe(409);
    expect(document.querySelector('main .lede')?.textContent).toMatch(/^It is not known who publishes\. /);
  });
});

describe('what cannot be checked is told in a sentence, with what to do, and the form stays as it was filled in', () => {
  const file = (bytes: string | Uint8Array<ArrayBuffer>, name: string) => new File([bytes], name);
  test.each([
    ['no text', { text: ' \n' }, 422, /^There is no text to check\. Paste/],
    ['an empty file', { text: '', file: file('', 'a.txt') }, 422, /^a\.txt holds no text\. /],
    ['a PDF', { text: '', file: file('%PDF-1.7 …', 'a.pdf') }, 415, /^a\.pdf is a PDF, not text\. Save/],
    ['bytes that are no UTF-8', { text: '', file: file(new Uint8Array([0xe0, 0xe1, 0x20]), 'b.txt') }, 415, /b\.txt/],
    ['a date that is none', { text: TEXT, published: '2025-02-30' }, 422, /^“2025-02-30” is no date\. /],
    ['an address that is none', { text: '', url: 'javascript:alert(1)' }, 422, /is no address of a page/],
    ['an address of this machine', { text: '', url: 'http://127.0.0.1:1/' }, 422, /127\.0\.0\.1/],
  ] as const)('%s', async (_, fields, wanted, says) => {
    const answer = await post(at('/check'), { ...fields, outlet: 'The Post' });
    expect(answer.status).toBe(wanted);
    expect(answer.document.querySelector('main .lede')?.textContent).toMatch(says);
    expect(answer.document.querySelector('#outlet')?.getAttribute('value')).toBe('The Post');
    expect(answer.document.querySelector('#text')?.textContent).toBe(fields.text);
  });

  test('too much', async () => {
    const answer = await post(at('/check'), { text: 'a'.repeat(5 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(answer.document.querySelector('main .lede')?.textContent).toContain('Send the text in parts');
  });

  test('a check that is sent on and is none', async () => {
    for (const carried of ['{', '{}', '{"input":{"text":""},"knownAt":"2026-01-01"}', carriedTomorrow()]) {
      const answer = await post(at('/check'), { carried, format: 'json' });
      expect(answer.status).toBe(400);
      expect(titleOf(answer)).toBe('This text cannot be checked');
    }
  });

  test('a format that is none', async () => {
    expect((await post(at('/check'), { text: TEXT, format: '<b>' })).status).toBe(400);
  });
});

function carriedTomorrow(): string {
  const input = { text: TEXT, title: null, url: null, outlet: null, published: null, language: null };
  return JSON.stringify({ input, knownAt: '2026-11-26' });
}

describe('a desk that', () => {
  test('is busy says when to come back', async () => {
    const busy = await served({ desk: (desk) => ({ ...desk, check: async () => ({ kind: 'busy', retryAfter: 7 }) }) });
    const answer = await post(`${busy.address}/check`, { text: TEXT });
    await busy.close();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.document.querySelector('main .lede')?.textContent).toContain('Try again in 7 seconds.');
    expect(answer.document.querySelector('#text')?.textContent).toBe(TEXT);
  });

  test('refuses says why', async () => {
    const slow = () => refused('the text', 'takes-too-long', 'was not checked within 30 seconds', 'Check it in parts.');
    const refusing = await served({ desk: (desk) => ({ ...desk, check: async () => slow() }) });
    const answer = await post(`${refusing.address}/check`, { text: TEXT });
    await refusing.close();
    expect(answer.status).toBe(422);
    expect(answer.document.querySelector('main .lede')?.textContent).toBe(
      'the text was not checked within 30 seconds. Check it in parts.',
    );
  });

  test('stumbles gives a page that tells nothing of its inside', async () => {
    const broken = await served({
      desk: (desk) => ({ ...desk, check: () => Promise.reject(new Error('secret <b>')) }),
    });
    const answer = await post(`${broken.address}/check`, { text: TEXT });
    await broken.close();
    expect(answer.status).toBe(500);
    expect(answer.document.querySelector('h1')?.textContent).toBe('Lawstate stumbled');
    expect(answer.body).not.toContain('secret');
  });
});

test('a page that is nowhere is a page, and for programs a problem', async () => {
  const page = await get(at('/nowhere'));
  expect([page.status, titleOf(page)]).toEqual([404, 'Nothing is here']);
  const problem = await get(at('/nowhere'), { accept: '*/*' });
  expect(problem.headers.get('content-type')).toBe('application/problem+json');
});
