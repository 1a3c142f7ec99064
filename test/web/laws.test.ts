/** Laws on a day of the reader's: found by any name, shown as they stood, and linked as they stand. */
import { afterAll, expect, test } from 'vitest';
import { get } from './asking.fixture.ts';
import { served } from './served.fixture.ts';

const server = await served();
const at = (path: string) => `${server.address}${path}`;
afterAll(() => server.close());

test('a law is found by a wrong name, which is said to be wrong, with its status on the day that is asked about', async () => {
  const { document } = await get(at('/laws?q=907th+amendment&on=2024-06-01'));
  expect(document.querySelector('#told')?.textContent).toBe('One law“907th Amendment” is not its name.');
  const [law] = document.querySelectorAll('.laws li');
  expect(law?.querySelector('.state')?.textContent).toBe('In force');
  expect(law?.querySelector('a')?.getAttribute('href')).toBe('/laws/us/section-907?on=2024-06-01');
  const today = await get(at('/laws?q=907th+amendment'));
  expect(today.document.querySelector('.laws .state')?.textContent).toContain('In force, waived');
});

test('words that no law has, and no words, are answered in words', async () => {
  expect((await get(at('/laws?q=zzzz'))).document.querySelector('#told')?.textContent).toContain(
    'No law of the register',
  );
  expect((await get(at('/laws?q=+'))).document.querySelectorAll('.laws li').length).toBeGreaterThan(80);
});

test('the page of a law shows the day that is asked about, in words and on its timeline', async () => {
  const then = (await get(at('/laws/us/section-907?on=2024-06-01'))).document;
  expect(then.querySelector('#status')?.textContent).toMatch(/^In forceIn force and applying/);
  expect(then.querySelector('.on-day input[type=date]')?.getAttribute('value')).toBe('2024-06-01');
  const now = (await get(at('/laws/us/section-907'))).document;
  expect(now.querySelector('#status')?.textContent).toMatch(/^In force, waived/);
  expect(then.querySelector('#picture svg')?.outerHTML).not.toBe(now.querySelector('#picture svg')?.outerHTML);
  expect(then.querySelector('.on-day a')?.getAttribute('href')).toBe('/laws/us/section-907');
});

test('a day that is none is told, and how to write one', async () => {
  for (const on of ['2025-02-30', 'x', '2025', '"><script>']) {
    const { status, document } = await get(at(`/laws/us/section-907?on=${encodeURIComponent(on)}`));
    expect(status).toBe(400);
    expect(document.querySelector('main .lede')?.textContent).toBe(`“${on}” is no day. Write it as 2025-08-08.`);
  }
});

test('a bill that is asked for as a law is shown where bills are', async () => {
  const { status, location } = await get(at('/laws/us/hr-6534-119?on=2025-01-01'));
  expect([status, location]).toEqual([301, '/measures/us/hr-6534-119?on=2025-01-01']);
  expect((await get(at('/laws/us/no-such-law'))).status).toBe(404);
  expect((await get(at('/jurisdictions/zz'))).status).toBe(404);
  expect((await get(at('/laws?page=99'))).status).toBe(404);
});

test('the badge tells the status of the day and may be shown elsewhere', async () => {
  const { headers, body } = await get(at('/laws/us/section-907.svg?on=2024-06-01'));
  expect(headers.get('content-type')).toBe('image/svg+xml');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(body).toContain('Section 907 of the FREEDOM Support Act: In force');
});

test('calendar and feed are what the command line makes, with the address they have here', async () => {
  const calendar = await get(at('/calendar.ics'));
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(calendar.body).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const feed = await get(at('/feed.atom'));
  expect(feed.body).toContain(`href="${at('/feed.atom')}"`);
});
