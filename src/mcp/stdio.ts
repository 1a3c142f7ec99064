import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { MOST_BYTES, mcpServer } from './mcp-server.ts';
import type { ToolDesk } from './tool.ts';

/**
 * Serves over standard input and output until the input ends; what was asked by then is still answered. `warn` hears of lines that
 * are no messages. False where a message without an end broke the session off.
 */
export async function serveStdio(desk: ToolDesk, warn: (message: string) => void): Promise<boolean> {
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: MOST_BYTES });
  const { server } = mcpServer(desk);
  const ended = new Promise<boolean>((resolve) => {
    process.stdin.once('end', () => resolve(true));
    server.onclose = () => resolve(false);
  });
  server.onerror = () =>
    warn('something on standard input is no message of the Model Context Protocol; it was passed over.');
  await server.connect(transport);
  return ended;
}
