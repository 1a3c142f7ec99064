import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openConfig } from '../../src/app/app.ts';
import { lawstate, ROOT, room } from '../cli/lawstate.ts';
import { ask, REPEALED, sent, sentJson, serving, TODAY } from './serving.fixture.ts';

const { address } = await serving();
const check = `${address}/api/check`;

const CONFIG = join(room(), 'lawstate.config.yaml');
writeFileSync(
  CONFIG,
  'publisher: {name: The Desk, url: "https://desk.example/"}\npermalink: "https://desk.example/checks#{claim}"\n',
);

describe('a check over HTTP', () => {
  test.each([
    ['examples/caesar-act.txt', 'text/plain'],
    ['README.md', 'text/markdown'],
  ])('is to the byte what the command line prints: %s', async (file, type) => {
    const printed = lawstate(['check', file, '--format', 'json', '--known-at', TODAY]).out;
    expect((await ask(check, sent(readFileSync(`${ROOT}/${file}`), type))).text).toBe(printed);
  });

  test('takes what is said of the text beside it, in JSON and in the query', async () => {
    const given = { title: 'T', url: 'https://example.org/a', outlet: 'The Post', published: '2025-09-01T08:00:00Z' };
    const inJson = await ask(check, sentJson({ text: REPEALED, ...given, lang: 'EN', knownAt: '2025-12' }));
    const query = new URLSearchParams({ ...given, lang: 'en', knownAt: '2025-12' });
    const inQuery = await ask(`${check}?${query}`, sent(REPEALED, 'text/plain; charset=UTF-8'));
    expect(inJson.text).toBe(inQuery.text);
    expect(inJson.json.document).toMatchObject({
      title: 'T',
      outlet: 'The Post',
      published: '2025-09-01',
      language: 'en',
    });
    expect(inJson.json.register.knownAt).toBe('2025-12-31');
    expect(inJson.json.claims[0].asOf).toBe('2025-09-01');
  });

  test('takes a page in JSON or as the body', async () => {
    const html = `<html><head><title>A page</title></head><body><article><p>${REPEALED}</p></article></body></html>`;
    const inJson = await ask(check, sentJson({ html }));
    expect(inJson.json.claims[0].law.id).toBe('us/section-907');
    expect((await ask(check, sent(html, 'text/html'))).text).toBe(inJson.text);
  });

  test.each([
    ['json', 'application/json; charset=utf-8', /"schema": "lawstate\/report@1"/],
    ['text', 'text/plain; charset=utf-8', /Lawstate report/],
    ['markdown', 'text/markdown; charset=utf-8', /# Lawstate report/],
    ['html', 'text/html; charset=utf-8', /<!doctype html>/],
  ])('is answered as %s where the query or Accept asks for it', async (format, type, words) => {
    const asked = await ask(`${check}?format=${format}`, sentJson({ text: REPEALED }));
    expect(asked.headers.get('content-type')).toBe(type);
    expect(asked.text).toMatch(words);
    const accept = { accept: `${type.split(';')[0]}, */*;q=0.1` };
    expect((await ask(check, sentJson({ text: REPEALED }, accept))).text).toBe(asked.text);
  });

  test.each([
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'text/html'],
    ['text/*, text/plain;q=0.1, text/html;q=0', 'text/markdown'],
    ['*/*;q=0.1, application/json;q=0', 'text/plain'],
    ['text/html;charset=utf-8;q=0.4, TEXT/Markdown;q=0.5', 'text/markdown'],
    ['application/pdf, application/json;q=0.001', 'application/json'],
    ['', 'application/json'],
  ])('is answered to “Accept: %s” as %s', async (accept, type) => {
    const { status, headers } = await ask(check, sentJson({ text: REPEALED }, { accept }));
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  });

  test.each([
    'application/pdf',
    'image/*, application/json;q=0',
    '*/*;q=0',
    'application/xml',
  ])('is not answered to “Accept: %s”: the forms that there are are named', async (accept) => {
    const { status, headers, json } = await ask(check, sentJson({ text: REPEALED }, { accept }));
    expect([status, headers.get('content-type')]).toEqual([406, 'application/problem+json']);
    expect(headers.get('vary')?.toLowerCase()).toContain('accept');
    expect(json).toMatchObject({ type: 'urn:lawstate:problem:not-acceptable', status: 406 });
    for (const form of ['application/json', 'text/plain', 'text/markdown', 'text/html', 'application/ld+json'])
      expect(json.detail).toContain(form);
    // what the query says comes first
    expect((await ask(`${check}?format=text`, sentJson({ text: REPEALED }, { accept }))).status).toBe(200);
  });

  test('a page of a check may load its own style by its hash, and nothing else', async () => {
    const { headers, text } = await ask(`${check}?format=html`, sentJson({ text: REPEALED }));
    const policy = headers.get('content-security-policy') ?? '';
    const { createHash } = await import('node:crypto');
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('script-src');
  });

  test('ClaimReview is what the command line prints, where its publisher is set up', async () => {
    const { config } = await openConfig(CONFIG);
    const set = await serving({ publication: config.publication });
    const answer = await ask(
      `${set.address}/api/check`,
      sentJson({ text: REPEALED }, { accept: 'application/ld+json' }),
    );
    expect(answer.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const args = ['check', '-', '--format', 'claimreview', '--known-at', TODAY, '--config', CONFIG];
    expect(answer.text).toBe(lawstate(args, { input: REPEALED }).out);
    expect(answer.json).toMatchObject([{ '@type': 'ClaimReview', author: { name: 'The Desk' } }]);
  });

  test('ClaimReview is refused where nobody is set up as its publisher', async () => {
    const { status, json } = await ask(`${check}?format=claimreview`, sentJson({ text: REPEALED }));
    expect([status, json.type]).toEqual([409, 'urn:lawstate:problem:not-set-up']);
  });
});

const SAID = expect.stringMatching(/\w/);
const utf16 = Buffer.from('\ufeffThe Act was repealed.', 'utf16le');
const REFUSED: readonly (readonly [string, string, RequestInit, number, string])[] = [
  ['no body', '', { method: 'POST' }, 415, 'wrong-type'],
  ['a form', '', sent('text=a', 'application/x-www-form-urlencoded'), 415, 'wrong-type'],
  ['a PDF as what it is', '', sent('%PDF-1.7', 'application/pdf'), 415, 'wrong-type'],
  ['a PDF as text', '', sent('%PDF-1.7 and so on', 'text/plain'), 422, 'binary'],
  ['another encoding', '', sent('a', 'text/plain; charset=windows-1251'), 415, 'wrong-encoding'],
  ['broken UTF-8 as text', '', sent(new Uint8Array([0x61, 0xc3, 0x28]), 'text/plain'), 422, 'encoding'],
  [
    'broken UTF-8 in JSON',
    '',
    sent(Buffer.from('7b2274657874223a22c328227d', 'hex'), 'application/json'),
    400,
    'bad-json',
  ],
  ['broken JSON', '', sent('{"text": "a', 'application/json'), 400, 'bad-json'],
  ['JSON in UTF-16', '', sent(utf16, 'application/json'), 400, 'bad-json'],
  ['an empty body', '', sent('', 'application/json'), 400, 'bad-json'],
  ['an empty text', '', sent(' \n', 'text/plain'), 422, 'empty'],
  ['an empty text in JSON', '', sentJson({ text: '' }), 422, 'empty'],
  ['a list', '', sentJson([]), 400, 'bad-request'],
  ['null', '', sentJson(null), 400, 'bad-request'],
  ['nothing to check', '', sentJson({ title: 'T' }), 400, 'bad-request'],
  ['two texts', '', sentJson({ text: 'a', html: 'b' }), 400, 'bad-request'],
  ['a number as text', '', sentJson({ text: 907 }), 400, 'bad-request'],
  ['a name that is none', '', sentJson({ text: 'a', publised: '2025' }), 400, 'bad-request'],
  ['__proto__', '', sent('{"text":"a","__proto__":{"x":1}}', 'application/json'), 400, 'bad-request'],
  ['a day that is none', '', sentJson({ text: 'a', published: '2025-02-30' }), 400, 'bad-request'],
  ['a language that is none', '', sentJson({ text: 'a', lang: 'english' }), 400, 'bad-request'],
  ['a script as address', '', sentJson({ text: 'a', url: 'javascript:alert(1)' }), 400, 'bad-request'],
  ['a file as address', '', sentJson({ url: 'file:///etc/passwd' }), 400, 'bad-request'],
  ['an address of this machine', '', sentJson({ url: 'http://127.0.0.1/' }), 422, 'not-public'],
  ['an unknown format', '?format=pdf', sentJson({ text: 'a' }), 400, 'bad-request'],
  ['an unknown parameter', '?fromat=json', sentJson({ text: 'a' }), 400, 'bad-request'],
  ['a parameter twice', '?format=json&format=html', sentJson({ text: 'a' }), 400, 'bad-request'],
  ['a knownAt that is none', '?knownAt=soon', sentJson({ text: 'a' }), 400, 'bad-request'],
];

describe('what cannot be checked gets a problem that says what to do', () => {
  test.each(REFUSED)('%s', async (_, query, init, status, code) => {
    const answer = await ask(`${check}${query}`, init);
    expect([answer.status, answer.json?.type]).toEqual([status, `urn:lawstate:problem:${code}`]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ status, title: SAID, detail: SAID, hint: SAID });
    expect(answer.text).not.toMatch(/at \w+ \(|node_modules|\.ts:|\.js:/);
  });

  test('a body that is too large is refused, with its length told or not', async () => {
    const body = 'a'.repeat(4 * 1024 * 1024 + 1);
    expect((await ask(check, sent(body, 'text/plain'))).status).toBe(413);
    const pieces = new ReadableStream({
      start(stream) {
        for (let at = 0; at < 5; at++) stream.enqueue(new Uint8Array(1024 * 1024).fill(97));
        stream.close();
      },
    });
    const streamed = { ...sent(pieces, 'text/plain'), duplex: 'half' } as RequestInit;
    const answer = await ask(check, streamed).catch(() => null);
    expect(answer?.status ?? 413).toBe(413);
    expect((await ask(check, sentJson({ text: REPEALED }))).status).toBe(200);
  });
});
