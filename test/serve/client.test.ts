/** A program that was never told of this API but by its OpenAPI document: generated types, compiled strictly, run against the server. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../cli/lawstate.ts';
import { ask, serving } from './serving.fixture.ts';

const { address } = await serving();
// where the packages are found that it imports
const folder = mkdtempSync(join(ROOT, 'node_modules', '.lawstate-client-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

type Rating = NonNullable<components['schemas']['Report']['claims'][number]['verdict']>['rating'];
const client = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl: process.argv[2] ?? '' });
const text = 'Section 907 of the FREEDOM Support Act was repealed in 2025.';

const { data: report } = await client.POST('/check', { params: { query: {} }, body: { text } });
const rating: Rating | undefined = report?.claims[0]?.verdict?.rating;
const path = { jurisdiction: 'us', name: 'section-907' };
const { data: status } = await client.GET('/laws/{jurisdiction}/{name}/status', { params: { path, query: { on: '2024-06-01' } } });
const { data: laws } = await client.GET('/laws', { params: { query: { q: 'sanctions', limit: 3 } } });
const { data: found } = await client.GET('/resolve', { params: { query: { name: '907th Amendment' } } });
const { data: saved, response } = await client.POST('/checks', {
  params: { query: {}, header: { 'idempotency-key': 'one' } },
  body: { text, outlet: 'The Post' },
});
const { data: kept } = await client.GET('/checks/{id}', { params: { path: { id: saved?.id ?? '' } } });
const { data: claims } = await client.GET('/claims', { params: { query: { rating: 'misleading' } } });
const { data: published } = await client.POST('/cases', { params: { query: {} }, body: { text, id: 'one' } });
const { error } = await client.GET('/laws/{jurisdiction}/{name}', { params: { path: { jurisdiction: 'us', name: 'none' } } });
const hint: string | undefined = error?.hint;
const gone = await client.DELETE('/checks/{id}', { params: { path: { id: saved?.id ?? '' } } });

// @ts-expect-error a format that is none
await client.POST('/check', { params: { query: { format: 'pdf' } }, body: { text } });
// @ts-expect-error a law without its jurisdiction
await client.GET('/laws/{jurisdiction}/{name}', { params: { path: { name: 'section-907' } } });
// @ts-expect-error no such field
report?.verdict;

console.log(JSON.stringify({
  rating,
  efficacy: status?.efficacy,
  laws: laws?.laws.length,
  found: found?.laws.map(({ id }) => id),
  saved: response.status,
  same: JSON.stringify(saved) === JSON.stringify(kept),
  claims: claims?.claims.length,
  version: published?.case.version,
  hint,
  gone: gone.response.status,
}));
`;

test('a client with types is made of the OpenAPI document, and does what they say', async () => {
  const { json } = await ask(`${address}/api/openapi.json`);
  writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(json)));
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2023',
    strict: true,
    // those of the language and of Node.js hold without us
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  try {
    run(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.');
  } catch (error) {
    expect((error as { stdout: string }).stdout).toBe('');
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['program.js', `${address}/api`], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({
    rating: 'misleading',
    efficacy: 'applies',
    laws: 3,
    found: ['us/section-907'],
    saved: 201,
    same: true,
    claims: 1,
    version: 1,
    hint: expect.stringContaining('/api/laws'),
    gone: 204,
  });
});

test('the document names each operation once, and every route that is served', async () => {
  const { json } = await ask(`${address}/api/openapi.json`);
  const operations = Object.entries(
    json.paths as Record<string, Record<string, { operationId: string; tags: string[] }>>,
  ).flatMap(([path, item]) => Object.entries(item).map(([method, one]) => ({ path, method, ...one })));
  expect(json.openapi).toBe('3.1.0');
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const page = (await ask(`${address}/api`)).text;
  for (const { path, operationId, tags } of operations) {
    expect(page).toContain(`id="${operationId}"`);
    expect(json.tags.map(({ name }: { name: string }) => name)).toContain(tags[0]);
    expect((await ask(`${address}/api${path.replaceAll(/[{}]/g, '')}`, { method: 'PATCH' })).status).toBe(405);
  }
});
