import { expect, test } from 'vitest';
import { openStore } from '../../src/app/app.ts';
import { emptyStore } from '../../src/storage/stores.fixture.ts';
import { ask, REPEALED, sentJson, serving } from './serving.fixture.ts';

test('a host whose store is gone is alive, checks, keeps nothing, and says that it is not ready', async () => {
  const store = await openStore({ folder: await emptyStore() });
  if ('severity' in store) throw new Error(store.message);
  const { address } = await serving({ store });
  expect((await ask(`${address}/readyz`)).status).toBe(200);
  await store.close();
  const ready = await ask(`${address}/readyz`);
  expect([ready.status, ready.json.type]).toEqual([503, 'urn:lawstate:problem:not-ready']);
  expect(Number(ready.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(`${address}/healthz`)).status).toBe(200);
  expect((await ask(`${address}/api/check`, sentJson({ text: REPEALED }))).status).toBe(200);
  const saved = await ask(`${address}/api/checks`, sentJson({ text: REPEALED }));
  expect([saved.status, saved.json.type]).toEqual([500, 'urn:lawstate:problem:bug']);
});
