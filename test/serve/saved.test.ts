import { describe, expect, test } from 'vitest';
import { ask, REPEALED, sent, sentJson, serving } from './serving.fixture.ts';

const clock = { today: '2026-03-01' };
const { address } = await serving({ clock });
const api = `${address}/api`;

describe('checks that are kept', () => {
  test('the same check is kept once, and another is another', async () => {
    const first = await ask(`${api}/checks`, sentJson({ text: REPEALED, outlet: 'The Post' }));
    const again = await ask(`${api}/checks`, sentJson({ outlet: 'The Post', text: REPEALED, title: null }));
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.text).toBe(first.text);
    expect(first.headers.get('location')).toBe(`/api/checks/${first.json.id}`);
    const others = [
      { outlet: 'Another' },
      { outlet: 'The Post', knownAt: '2026-02' },
      { outlet: 'The Post', lang: 'en' },
    ];
    for (const other of others) {
      const { status, json } = await ask(`${api}/checks`, sentJson({ text: REPEALED, ...other }));
      expect(status).toBe(201);
      expect(json.id).not.toBe(first.json.id);
    }
  });

  test('what is kept is the text as it was given and the report that it got', async () => {
    const text = 'Naïve “quotes” 👍 &amp; <b>: Section 907 was repealed.';
    const { json, headers } = await ask(`${api}/checks`, sentJson({ text }));
    const kept = await ask(`${address}${headers.get('location')}`);
    expect(kept.json).toEqual(json);
    expect(kept.json.input.text).toBe(text);
    const report = await ask(`${api}/check`, sentJson({ text }));
    expect((await ask(`${api}/checks/${json.id}/report`)).text).toBe(report.text);
    expect((await ask(`${api}/checks/${json.id}/report?format=html`)).text).toContain('&lt;b&gt;');
    const [start, end] = json.report.claims[0].span;
    expect(text.slice(start, end)).toBe(json.report.claims[0].text);
  });

  test('lists come in pages, newest first, and their claims with them', async () => {
    const saved = await ask(`${api}/checks?limit=2`);
    expect(saved.json.checks).toHaveLength(2);
    const rest = await ask(`${api}/checks?limit=100&cursor=${saved.json.next}`);
    expect(rest.json.next).toBe(null);
    const { json } = await ask(`${api}/claims?law=us/section-907&rating=misleading&limit=100`);
    expect(json.claims.length).toBeGreaterThan(0);
    expect(json.claims[0].claim.verdict.rating).toBe('misleading');
    expect((await ask(`${api}/claims?rating=accurate&limit=100`)).json.claims).toEqual([]);
    const { check } = json.claims[0];
    expect((await ask(`${api}/checks/${check}/claims`)).json.claims).toHaveLength(1);
  });

  test('what is taken away is gone, and cannot be taken away twice', async () => {
    const { json } = await ask(`${api}/checks`, sentJson({ text: `${REPEALED} Once more.` }));
    const at = `${api}/checks/${json.id}`;
    expect((await ask(at, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(at, { method: 'DELETE' })).status).toBe(404);
    expect((await ask(at)).json.type).toBe('urn:lawstate:problem:unknown-check');
  });
});

describe('the header Idempotency-Key', () => {
  const key = (name: string) => ({ 'idempotency-key': name });

  test('answers the same request as the first time, even on another day', async () => {
    const body = { text: `${REPEALED} By night.` };
    const first = await ask(`${api}/checks`, sentJson(body, key('a')));
    clock.today = '2026-03-02';
    const again = await ask(`${api}/checks`, sentJson(body, key('a')));
    clock.today = '2026-03-01';
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('two at once are one', async () => {
    const send = () => ask(`${api}/checks`, sentJson({ text: `${REPEALED} Twice.` }, key('b')));
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  test('is not taken for another request, nor is a key that is none', async () => {
    await ask(`${api}/checks`, sentJson({ text: REPEALED }, key('c')));
    expect((await ask(`${api}/checks`, sentJson({ text: `${REPEALED}!` }, key('c')))).json.type).toMatch(/key-reused$/);
    expect((await ask(`${api}/checks`, sentJson({ text: REPEALED }, key('ä')))).json.type).toMatch(/bad-key$/);
  });

  test('what failed is tried anew', async () => {
    expect((await ask(`${api}/checks`, sentJson({ text: '' }, key('d')))).status).toBe(422);
    const again = await ask(`${api}/checks`, sentJson({ text: '' }, key('d')));
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([422, null]);
  });
});

describe('cases that are published', () => {
  test('a check is published once, again where it comes out otherwise, and never before what is known later', async () => {
    const body = { text: REPEALED, title: 'On Section 907', published: '2025-09-01' };
    const first = await ask(`${api}/cases`, sentJson({ ...body, knownAt: '2025-09-02' }));
    expect([first.status, first.json.case.version]).toEqual([201, 1]);
    const at = `${address}${first.headers.get('location')}`;
    const same = await ask(`${api}/cases`, sentJson({ ...body, knownAt: '2025-09-02' }));
    expect([same.status, same.text]).toEqual([200, first.text]);
    const other = await ask(`${api}/cases`, sentJson({ ...body, outlet: 'The Post' }));
    expect([other.status, other.json.case.version]).toEqual([201, 2]);
    const older = await ask(`${api}/cases`, sentJson({ ...body, knownAt: '2025-09-03' }));
    expect([older.status, older.json.type]).toEqual([409, 'urn:lawstate:problem:known-later']);
    expect((await ask(at)).json.case.version).toBe(2);
    expect((await ask(`${at}?version=1`)).text).toBe(first.text);
    expect((await ask(`${at}?version=3`)).status).toBe(404);
    expect((await ask(`${at}/versions`)).json.versions.map((file: { version: number }) => file.version)).toEqual([
      1, 2,
    ]);
    expect((await ask(`${api}/cases`)).json.cases).toMatchObject([{ versions: 2, title: 'On Section 907' }]);
    expect((await ask(at, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(at)).status).toBe(404);
  });

  test('what the record of today says otherwise is told, and added where that is wanted', async () => {
    const text = 'The waiver of Section 907 of the FREEDOM Support Act was lifted.';
    const published = { text, id: 'of-2025', published: '2025-08-01', knownAt: '2025-08-02' };
    expect((await ask(`${api}/cases`, sentJson(published))).headers.get('location')).toBe('/api/cases/of-2025');
    const told = await ask(`${api}/cases/of-2025/recheck`, { method: 'POST' });
    expect(told.json).toMatchObject({
      schema: 'lawstate/recheck@1',
      cases: [{ case: 'of-2025', version: 1, written: null }],
    });
    const { changed } = told.json.cases[0];
    const written = await ask(`${api}/cases/of-2025/recheck?write=true`, { method: 'POST' });
    expect(written.json.cases[0].written).toBe(changed ? 2 : null);
    expect((await ask(`${api}/corrections.atom`)).text.includes('urn:lawstate:case:of-2025')).toBe(changed);
    expect((await ask(`${api}/cases/none/recheck`, { method: 'POST' })).status).toBe(404);
  });

  test.each(['../etc', 'CON', 'a b', '-a', 'a'.repeat(81), 'con', 'é'])('%s is no id of a case', async (id) => {
    expect((await ask(`${api}/cases`, sentJson({ text: REPEALED, id }))).status).toBe(400);
    expect((await ask(`${api}/cases?${new URLSearchParams({ id })}`, sent(REPEALED, 'text/plain'))).status).toBe(400);
    expect((await ask(`${api}/cases/${encodeURIComponent(id)}`)).status).toBe(400);
  });
});
