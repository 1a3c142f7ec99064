/** The command that counts what was said of laws over many articles. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addNarratives(program: Command, console: Console, end: End): void {
  withRegister(program.command('narratives'))
    .description(
      'tell what scanned articles say of laws over and over: who said it first, who repeated it, who set it right',
    )
    .option('--law <law>', 'only of this law: an id, a citation, or any name the register knows')
    .option('--since <date>', 'only articles published on this day or later')
    .option('--until <date>', 'only articles published up to this day')
    .option('--outlet <name>', 'only articles of this outlet')
    .option('--from <file>', 'the JSON lines that a scan wrote (.jsonl, .jsonl.gz) (default: the store)')
    .option('--store <dir>', 'where scanned articles are kept (default: DATABASE_URL, else ~/.local/share/lawstate)')
    .option('--format <format>', 'text, json, csv or html, a page that stands alone (default: text)')
    .option('--rows <rows>', 'with csv: a row for each of narratives, weeks or articles (default: narratives)')
    .option('--articles <number>', 'how many articles of a kind to show for each narrative, or all (default: 100)')
    .option('--known-at <date>', 'believe the record up to this day (default: today)')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', NARRATIVES_HELP)
    .action(async (options) => end(await (await import('./commands/narratives.ts')).runNarratives(options, console)));
}

const NARRATIVES_HELP = `
A narrative is what one fact check settles: the same law, the same event, the same direction. An article repeats it, sets
it right itself (corrected), or only says the opposite, and rightly (contradicted). A report that several outlets print is
counted once, and its reprints apart. An article of a month or a year has no week, and is counted as undated.

A narrative has faded four weeks after the last week that had a tenth of the articles of its strongest one, or more.
docs/narratives.md says how everything is counted.

Examples:
  lawstate narratives --law "Section 907" --since 2025-08
  lawstate narratives --from scan.jsonl --format html --out narratives.html
  lawstate narratives --format csv --rows weeks --out weeks.csv`;
