/** The official client, beside the built command line or over HTTP in this process. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll } from 'vitest';
import { CLI, ROOT } from '../cli/lawstate.ts';

export async function stdioClient(args: readonly string[] = []): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [CLI, 'mcp', ...args], cwd: ROOT });
  await client.connect(transport);
  // the client holds each answer against the schema that the tool declared
  await client.listTools();
  afterAll(() => client.close());
  return client;
}

export interface Answered {
  readonly value: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The answer of a tool; throws where it is an error. */
export async function ask(client: Client, name: string, asked: Readonly<Record<string, unknown>>): Promise<Answered> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: asked });
  const text = textIn(content);
  if (isError === true) throw new Error(text);
  return { value: structuredContent as Answered['value'], text };
}

/** The words of an answer that is an error. */
export async function error(client: Client, name: string, asked: Readonly<Record<string, unknown>>): Promise<string> {
  const { isError, content } = await client.callTool({ name, arguments: asked });
  if (isError !== true) throw new Error(`no error: ${textIn(content)}`);
  return textIn(content);
}

function textIn(content: unknown): string {
  return (content as readonly { readonly text: string }[]).map(({ text }) => text).join('\n');
}
