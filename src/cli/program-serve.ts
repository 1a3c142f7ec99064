/** The commands for a Lawstate that stays open. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';
import { withStore } from './store-options.ts';

const each = (one: string, others: readonly string[]) => [...others, one];

export function addServe(program: Command, console: Console, end: End): void {
  withStore(withRegister(program.command('serve')))
    .description('serve the web page and the HTTP API; prints its address once it can be asked')
    .option('--host <name>', 'the address to listen on; 0.0.0.0 for all', 'localhost')
    .option('--port <number>', 'the port to listen on; 0 for any that is free', '8907')
    .option('--allow-host <name>', 'a name that visitors call this host by; may be given again', each, [])
    .option('--trust-proxy', 'believe X-Forwarded-For and X-Forwarded-Proto of the nearest proxy')
    .option('--allow-private', 'read addresses of intranets and of this machine too')
    .option('--per-minute <number>', 'requests of one address a minute; 0: as many as it likes (default: 600)')
    .option('--threads <number>', 'threads that check texts, 2 at least (default: one for each processor)')
    .addHelpText('after', SERVE_HELP)
    .action(async (options) => end(await (await import('./commands/serve.ts')).runServe(options, console)));
}

const SERVE_HELP = `
Checks and cases are kept in the store; --store memory keeps them no longer than it runs.

Reading and checking is open to all who reach the port. Saving, publishing and deleting need a token of LAWSTATE_TOKENS
(\`lawstate token new\` makes one); where none is set, only this machine may. Behind a proxy set tokens, or give
--trust-proxy: the proxy is on this machine, and who comes through it is not. A check counts as five requests.

SIGTERM and SIGINT end it: what was taken is finished, nothing new is taken. The log goes to standard error, one JSON
object a line (LAWSTATE_LOG: debug, info, warn, error, silent). /healthz, /readyz and /metrics say how it is.

Examples:
  lawstate serve
  lawstate serve --port 80 --host 0.0.0.0 --allow-host lawstate.example.org
  LAWSTATE_TOKENS=save:9f86d0... lawstate serve --store /var/lib/lawstate --trust-proxy`;

export function addToken(program: Command, console: Console, end: End): void {
  program
    .command('token')
    .description('work on tokens of a Lawstate that is served')
    .helpCommand(false)
    .command('new')
    .description('print a new token, and its entry for LAWSTATE_TOKENS')
    .option('--scope <scope>', 'save, publish, delete or metrics; may be given again', each, [])
    .addHelpText('after', '\nExample:\n  lawstate token new --scope save --scope publish')
    .action(async (options) => end(await (await import('./commands/token-new.ts')).runTokenNew(options, console)));
}
