/** The command that writes the register as a website. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addSite(program: Command, console: Console, end: End): void {
  withRegister(program.command('site'))
    .description('write the register, and published checks, as a website that needs no server')
    .requiredOption('--out <dir>', 'the folder to write it into: new, empty, or a site of lawstate')
    .option('--cases <dir>', 'a folder of published checks to show (default: none)')
    .option('--narratives <file>', 'the JSON lines of a scan, or store: show the narratives in them (default: none)')
    .option(
      '--store <dir>',
      'with --narratives store: where it is (default: DATABASE_URL, else ~/.local/share/lawstate)',
    )
    .option('--url <url>', 'the address that the site will have, for its feed, badges and data (default: left out)')
    .option('--on <date>', 'the day whose status is shown (default: --known-at)')
    .option('--known-at <date>', 'as the record knew it on this day (default: today)')
    .addHelpText('after', SITE_HELP)
    .action(async (options) => end(await (await import('./commands/site.ts')).runSite(options, console)));
}

const SITE_HELP = `
The pages open from a disk (index.html) and from any static host under any path, and ask nobody for anything.
Building again replaces the site's own files, removes what is stale, and leaves alone what you put beside them.

Examples:
  lawstate site --out public
  lawstate site --out public --cases checks --register laws
  lawstate site --out public --narratives scan.jsonl`;
