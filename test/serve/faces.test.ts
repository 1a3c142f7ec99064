import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/app/app.ts';
import { lawstate } from '../cli/lawstate.ts';
import { ask, REPEALED, serving, TODAY } from './serving.fixture.ts';

const store = await openStore('memory');
if ('severity' in store) throw new Error(store.message);
const { address } = await serving({ store });

describe('one host has all faces', () => {
  test('pages, the API, its description, tools of an assistant, and how it is', async () => {
    for (const [path, type] of [
      ['/', 'text/html'],
      ['/api', 'text/html'],
      ['/api/openapi.json', 'application/json'],
      ['/healthz', 'text/plain'],
      ['/readyz', 'text/plain'],
      ['/metrics', 'text/plain'],
    ] as const) {
      const { status, headers } = await ask(`${address}${path}`);
      expect([path, status, headers.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('what is not there is a problem for programs and a page for people', async () => {
    const missing = (accept: string) => ask(`${address}/no-such-page`, { headers: { accept } });
    expect((await missing('application/json')).headers.get('content-type')).toBe('application/problem+json');
    expect((await missing('text/html')).headers.get('content-type')).toMatch(/^text\/html/);
    expect((await missing('text/html')).status).toBe(404);
  });

  test('an assistant’s client reads tools over HTTP and asks one', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const transport = new StreamableHTTPClientTransport(new URL(`${address}/mcp`));
    await client.connect(transport as Parameters<Client['connect']>[0]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain('check_text');
    const answer = await client.callTool({ name: 'check_text', arguments: { text: REPEALED } });
    expect(JSON.stringify(answer)).toContain('misleading');
    await client.close();
  });
});

test('narratives over the articles of scans are what the command line prints of none', async () => {
  const { text, json } = await ask(`${address}/api/narratives?law=Section%20907&since=2025`);
  expect(json).toMatchObject({
    schema: 'lawstate/narratives@1',
    asked: { law: 'us/section-907', since: '2025-01-01' },
    articles: 0,
  });
  const { out } = lawstate([
    'narratives',
    '--law',
    'us/section-907',
    '--since',
    '2025',
    '--format',
    'json',
    '--known-at',
    TODAY,
    '--until',
    TODAY,
    '--from',
    '/dev/null',
  ]);
  expect(text.replace('"until": null', `"until": "${TODAY}"`)).toBe(out);
  expect((await ask(`${address}/api/narratives?format=csv`)).headers.get('content-type')).toBe(
    'text/csv; charset=utf-8',
  );
  expect((await ask(`${address}/api/narratives?rows=none`)).status).toBe(400);
});
