/**
 * Lawstate as tools for assistants (Model Context Protocol). In: a desk. Out: a server that answers whatever transport it is
 * connected to. It holds no rules: tools parse what is asked, put it to the core, and give back what that says, cut to size.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import { CHECK_TEXT } from './check-text.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { LAW_HISTORY } from './law-history.ts';
import { LAW_STATUS } from './law-status.ts';
import { RESOLVE_LAW } from './resolve-law.ts';
import type { Declined, Tool, ToolDesk } from './tool.ts';

/** The longest message that is read: a text of a million signs, whatever their script, with its escapes. */
export const MOST_BYTES = 16 * 1024 * 1024;

export function mcpServer(desk: ToolDesk): McpServer {
  const server = new McpServer(
    { name: 'lawstate', title: 'Lawstate', version: desk.version },
    { instructions: INSTRUCTIONS, maxToolInputElements: 100 },
  );
  add(server, CHECK_TEXT, desk);
  add(server, LAW_STATUS, desk);
  add(server, LAW_HISTORY, desk);
  add(server, RESOLVE_LAW, desk);
  return server;
}

/** Nothing is changed by asking, and the same question has the same answer as long as day and record are the same. */
const READING = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

function add<Input extends z.ZodObject, Output extends z.ZodObject>(
  server: McpServer,
  tool: Tool<Input, Output>,
  desk: ToolDesk,
): void {
  const { name, title, description, input, output } = tool;
  const schemas: { readonly inputSchema: z.ZodObject; readonly outputSchema: z.ZodObject } = {
    inputSchema: input,
    outputSchema: output,
  };
  const config = { title, description, annotations: READING, ...schemas };
  server.registerTool(name, config, async (asked) => resultOf(() => tool.answer(input.parse(asked), desk)));
}

/** The answer twice: as a value, and as text for clients that know no values. */
async function resultOf(answer: () => Promise<object | Declined>): Promise<CallToolResult> {
  const given = await answer().catch(ourFault);
  if (isDeclined(given)) return { isError: true, content: [{ type: 'text', text: given.because }] };
  return { structuredContent: { ...given }, content: [{ type: 'text', text: JSON.stringify(given) }] };
}

function isDeclined(given: object): given is Declined {
  return 'kind' in given && given.kind === 'declined';
}

function ourFault(error: unknown): Declined {
  const what = error instanceof Error ? error.message : String(error);
  return { kind: 'declined', because: `This is a bug in lawstate: ${what}. No verdict follows from it.` };
}
