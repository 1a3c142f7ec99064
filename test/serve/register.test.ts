import { expect, test } from 'vitest';
import { lawstate } from '../cli/lawstate.ts';
import { ask, serving, TODAY } from './serving.fixture.ts';

const clock = { today: TODAY };
const { address, desk } = await serving({ clock });
const api = `${address}/api`;

test.each([
  'on=2024-06',
  'on=2025-09-01&knownAt=2025-12-31',
  'knownAt=2024',
])('a status is to the byte what the command line prints: %s', async (query) => {
  const options = query.split('&').flatMap((one) => {
    const [name, value = ''] = one.split('=');
    return [name === 'on' ? '--on' : '--known-at', value];
  });
  const known = query.includes('knownAt') ? [] : ['--known-at', TODAY];
  const { out } = lawstate(['status', 'us/section-907', '--format', 'json', ...options, ...known]);
  expect((await ask(`${api}/laws/us/section-907/status?${query}`)).text).toBe(out);
});

test.each(['json', 'markdown', 'svg'])('a history is to the byte what the command line prints: %s', async (format) => {
  const { out } = lawstate(['history', 'us/section-907', '--format', format, '--known-at', TODAY]);
  expect((await ask(`${api}/laws/us/section-907/history?format=${format}`)).text).toBe(out);
});

test.each([
  ['/calendar.ics?law=Section%20907&by=2030', ['calendar', '--format', 'ics', '--law', 'Section 907', '--by', '2030']],
  ['/changes.atom?law=us/section-907&since=2019', ['feed', '--law', 'us/section-907', '--since', '2019']],
  ['/changes.atom', ['feed']],
])('%s is to the byte what the command line prints', async (path, args) => {
  expect((await ask(`${api}${path}`)).text).toBe(lawstate([...args, '--known-at', TODAY]).out);
});

test('a calendar of nothing is no calendar, and says so', async () => {
  const { status, json } = await ask(`${api}/calendar.ics?by=2000`);
  expect([status, json.type]).toEqual([404, 'urn:lawstate:problem:nothing-coming']);
});

test('a history is answered in the form that Accept asks for', async () => {
  const type = async (accept: string) =>
    (await ask(`${api}/laws/us/section-907/history`, { headers: { accept } })).headers.get('content-type');
  expect(await type('text/markdown')).toBe('text/markdown; charset=utf-8');
  expect(await type('image/svg+xml, image/*')).toBe('image/svg+xml; charset=utf-8');
  expect(await type('image/*;q=0.9, text/*;q=0.5')).toBe('image/svg+xml; charset=utf-8');
  expect(await type('image/png')).toBe('application/problem+json');
});

test('all laws come once, in order, however long the pages are', async () => {
  for (const limit of [7, 100]) {
    const ids: string[] = [];
    for (let cursor = ''; ; ) {
      const { json } = await ask(`${api}/laws?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      ids.push(...json.laws.map(({ id }: { id: string }) => id));
      if (json.next === null) break;
      cursor = json.next;
    }
    expect(ids).toEqual(desk.register.laws.filter(({ type }) => type !== 'measure').map(({ id }) => id));
  }
});

test('laws are found by words and by jurisdiction, each with its status on the day asked about', async () => {
  const { json } = await ask(`${api}/laws?q=freedom%20support&on=2024-06-01`);
  expect(json.laws.map(({ id }: { id: string }) => id)).toContain('us/section-907');
  expect(json.laws[0].status).toMatchObject({ asOf: '2024-06-01', knownAt: TODAY });
  const german = await ask(`${api}/laws?jurisdiction=de`);
  expect(german.json.laws.every(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === 'de')).toBe(true);
});

test('a name means one law, several or none', async () => {
  const resolve = async (name: string) => (await ask(`${api}/resolve?name=${encodeURIComponent(name)}`)).json;
  expect(await resolve('907th Amendment')).toMatchObject({ kind: 'one', laws: [{ id: 'us/section-907' }] });
  expect((await resolve('Section 402')).kind).not.toBe('one');
  expect(await resolve('An Act that is none whatsoever')).toMatchObject({ kind: 'none' });
});

test.each([
  '/laws',
  '/laws/us/section-907',
  '/laws/us/section-907/status',
  '/laws/us/section-907/history',
  '/resolve?name=x',
  '/changes.atom',
  '/calendar.ics',
  '/openapi.json',
])('who asks again for %s is told that nothing changed, until a day or the question is another', async (path) => {
  const first = await ask(`${api}${path}`);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  const again = await ask(`${api}${path}`, { headers: { 'if-none-match': `"x", W/${etag}` } });
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await ask(`${api}${path}`, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  if (path.startsWith('/laws')) {
    clock.today = '2026-03-02';
    const moved = await ask(`${api}${path}`, { headers: { 'if-none-match': etag } });
    clock.today = TODAY;
    expect(moved.status).toBe(200);
    const other = await ask(`${api}${path}?knownAt=2024`, { headers: { 'if-none-match': etag } });
    expect(other.status).toBe(200);
  }
});

test('pages of other sites may read the register, and nothing that is kept', async () => {
  for (const path of ['/laws', '/laws/us/section-907/status', '/openapi.json', '/changes.atom']) {
    const { headers } = await ask(`${api}${path}`);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await ask(`${api}${path}`, { method: 'OPTIONS' })).status).toBe(204);
  }
  for (const path of ['/checks', '/claims', '/cases', '/corrections.atom', '/check', '/lawsuits']) {
    const { headers } = await ask(`${api}${path}`);
    expect(headers.get('access-control-allow-origin')).toBe(null);
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect((await ask(`${api}${path}`, { method: 'OPTIONS' })).headers.get('access-control-allow-origin')).toBe(null);
  }
});

test.each([
  ['/laws/us/no-such-law', 404, 'unknown-law'],
  ['/laws/us/no-such-law/status', 404, 'unknown-law'],
  ['/laws/US/section-907', 400, 'bad-request'],
  ['/laws/us/section-907/status?on=2024-13', 400, 'bad-request'],
  ['/laws/us/section-907/status?on=', 400, 'bad-request'],
  ['/laws/us/section-907/history?width=1', 400, 'bad-request'],
  ['/laws/us/section-907/history?format=text', 400, 'bad-request'],
  ['/laws?limit=101', 400, 'bad-request'],
  ['/laws?limit=1e1', 400, 'bad-request'],
  ['/laws?cursor=%00', 400, 'bad-cursor'],
  ['/laws?cursor=dXMvc2VjdGlvbi05MDcx%3D', 400, 'bad-cursor'],
  ['/resolve', 400, 'bad-request'],
  [`/resolve?name=${'a'.repeat(501)}`, 400, 'bad-request'],
  ['/calendar.ics?law=no-such-law', 404, 'unknown-law'],
  ['/changes.atom?since=yesterday', 400, 'bad-request'],
  ['/laws/us/section-907/powers', 404, 'not-found'],
])('%s is no question', async (path, status, code) => {
  const answer = await ask(`${api}${path}`);
  expect([answer.status, answer.json?.type]).toEqual([status, `urn:lawstate:problem:${code}`]);
});
