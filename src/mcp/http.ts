import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { MOST_BYTES, mcpServer } from './mcp-server.ts';
import type { ToolDesk } from './tool.ts';

/** Answers one request of the streamable HTTP transport, without a session: each request stands alone, and any host may answer it. */
export async function answerMcp(request: Request, desk: ToolDesk): Promise<Response> {
  // there is nothing to listen for and no session to end
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
  const server = mcpServer(desk);
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: MOST_BYTES,
  });
  await server.connect(transport);
  return transport.handleRequest(request);
}
