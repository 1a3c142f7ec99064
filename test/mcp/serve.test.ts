/** The tools where a Lawstate that listens has them: the official client, over the network of this machine. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, test } from 'vitest';
import { serving } from '../serve/serving.fixture.ts';
import { ask, error } from './client.ts';

const { address } = await serving();
const TOOLS = new URL('/mcp', address);

async function client(): Promise<Client> {
  const connected = new Client({ name: 'test', version: '0' });
  await connected.connect(new StreamableHTTPClientTransport(TOOLS) as Parameters<Client['connect']>[0]);
  await connected.listTools();
  return connected;
}

describe('lawstate serve has the tools under /mcp', () => {
  test('for several assistants at once, each with its own answers', async () => {
    const clients = await Promise.all([client(), client(), client()]);
    const days = ['1991-01-01', '2024-06-01', '2025-09-01'];
    const answers = await Promise.all(
      clients.map((one, at) => ask(one, 'law_status', { law: 'Section 907', on: days[at] })),
    );
    expect(answers.map(({ value }) => value.status)).toMatchObject([
      { asOf: '1991-01-01', force: 'notYetInForce' },
      { asOf: '2024-06-01', force: 'inForce' },
      { asOf: '2025-09-01', efficacy: 'doesNotApply' },
    ]);
    const text = '“The removal of the 907th Amendment is historic,” he said.';
    const { value } = await ask(clients[0] as Client, 'check_text', { text, published: '2025-08-26' });
    expect(value.counts).toMatchObject({ ratings: { misleading: 1 } });
    expect(await error(clients[1] as Client, 'law_status', { law: '' })).toMatch(/give the name of a law/);
    await Promise.all(clients.map((one) => one.close()));
  });

  test('and not for pages of others, nor for what is no message', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const message = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const post = (more: Record<string, string>, body: string) =>
      fetch(TOOLS, { method: 'POST', headers: { ...headers, ...more }, body });
    expect((await post({ origin: 'https://evil.example' }, JSON.stringify(message))).status).toBe(403);
    expect((await post({}, 'rubbish')).status).toBe(400);
    expect((await post({}, JSON.stringify(message))).status).toBe(200);
    expect((await fetch(TOOLS)).status).toBe(405);
    expect((await post({}, `{"x":"${'x'.repeat(5 * 1024 * 1024)}"}`)).status).toBe(413);
  });
});
