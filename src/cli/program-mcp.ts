/** The command for assistants. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addMcp(program: Command, console: Console, end: End): void {
  withRegister(program.command('mcp'))
    .description('serve the record to an assistant: tools of the Model Context Protocol on standard input and output')
    .addHelpText('after', MCP_HELP)
    .action(async (options) => end(await (await import('./commands/mcp.ts')).runMcp(options, console)));
}

const MCP_HELP = `
Tools: check_text, law_status, law_history, resolve_law. They only read, ask nobody on the network, and keep nothing. An
assistant starts the command by itself; its settings name it, in most of them like this:

  {"mcpServers": {"lawstate": {"command": "lawstate", "args": ["mcp"]}}}

Example:
  lawstate mcp --register laws`;
