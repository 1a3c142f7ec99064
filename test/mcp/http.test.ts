/** The same tools over HTTP, as the server mounts them: the official client, and each request on its own. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRegister } from '../../src/app/app.ts';
import type { CheckInput } from '../../src/core/check.ts';
import { check } from '../../src/core/check.ts';
import { answerMcp } from '../../src/mcp/http.ts';
import { LAW_HISTORY } from '../../src/mcp/law-history.ts';
import { LAW_STATUS } from '../../src/mcp/law-status.ts';
import type { ToolDesk } from '../../src/mcp/tool.ts';
import { ask, error } from './client.ts';

const { register } = await openRegister();
const DESK: ToolDesk = {
  register,
  version: '0',
  today: () => '2026-02-15',
  check: async (input: CheckInput, knownAt) => check(input, { register, knownAt, version: '0' }),
};
const URL_OF_TOOLS = new URL('http://localhost/mcp');

async function clientOf(desk: ToolDesk): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' });
  const fetch = (url: string | URL, init?: RequestInit) => answerMcp(new Request(url, init), desk);
  await client.connect(new StreamableHTTPClientTransport(URL_OF_TOOLS, { fetch }) as Parameters<Client['connect']>[0]);
  await client.listTools();
  return client;
}

describe('over HTTP', () => {
  test('the tools answer as they do elsewhere', async () => {
    const client = await clientOf(DESK);
    const { value } = await ask(client, 'law_status', { law: 'Section 907', on: '2025-09-01' });
    expect(value).toMatchObject({ status: { force: 'inForce', efficacy: 'doesNotApply', knownAt: '2026-02-15' } });
    const text = 'Section 907 has been repealed by Congress, he said.';
    expect((await ask(client, 'check_text', { text })).value).toMatchObject({ counts: { claims: 1 } });
    await client.close();
  });

  test('no session is kept: a request needs none that went before it', async () => {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'resolve_law', arguments: { name: 'Section 907' } },
    });
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const response = await answerMcp(new Request(URL_OF_TOOLS, { method: 'POST', headers, body }), DESK);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    expect(await response.json()).toMatchObject({ result: { structuredContent: { answer: 'found' } } });
  });

  test('what is no message is refused in words of the protocol', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const post = (body: string) => answerMcp(new Request(URL_OF_TOOLS, { method: 'POST', headers, body }), DESK);
    expect(await (await post('rubbish')).json()).toMatchObject({ error: { code: -32700 } });
    expect((await post('{"a":1}')).status).toBe(400);
    expect((await answerMcp(new Request(URL_OF_TOOLS, { headers }), DESK)).status).toBe(405);
  });

  test('no law has more to tell than goes into one answer', async () => {
    for (const { id } of register.laws)
      for (const tool of [LAW_HISTORY, LAW_STATUS])
        expect(JSON.stringify(await tool.answer({ law: id }, DESK)).length).toBeLessThan(50_000);
  });

  test('whatever is asked gets an answer that keeps the schema of its tool, or says what is wrong', async () => {
    const client = await clientOf(DESK);
    const value = fc.oneof(
      fc.constantFrom('Section 907', 'amendment', 'us/caesar-act', '2025', '2025-13', '', '__proto__', 'en'),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.jsonValue({ maxDepth: 3 }),
      fc.integer(),
    );
    const key = fc.constantFrom(
      'text',
      'law',
      'name',
      'on',
      'knownAt',
      'published',
      'skip',
      'language',
      '__proto__',
      'x',
    );
    const tool = fc.constantFrom('check_text', 'law_status', 'law_history', 'resolve_law');
    await fc.assert(
      fc.asyncProperty(tool, fc.dictionary(key, value, { maxKeys: 4 }), async (name, asked) => {
        const { isError, content } = await client.callTool({ name, arguments: asked });
        const [first] = content as readonly { readonly text: string }[];
        if (isError) expect(first?.text).not.toMatch(/bug in lawstate|Output validation/);
        else expect(JSON.parse(first?.text ?? '')).toHaveProperty('say');
      }),
      { numRuns: 400 },
    );
    await client.close();
  });

  test('a check that has to wait, or breaks, is no verdict', async () => {
    const busy = await clientOf({ ...DESK, check: async () => ({ kind: 'busy', retryAfter: 7 }) });
    expect(await error(busy, 'check_text', { text: 'x' })).toBe('Too many texts are waiting. Try again in 7 seconds.');
    const broken = await clientOf({ ...DESK, check: () => Promise.reject(new Error('odd')) });
    expect(await error(broken, 'check_text', { text: 'x' })).toMatch(/a bug in lawstate: odd\. No verdict follows/);
  });
});
