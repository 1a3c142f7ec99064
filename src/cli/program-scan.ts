/** The command that reads what many outlets wrote. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addScan(program: Command, console: Console, end: End): void {
  withRegister(program.command('scan'))
    .description('find the claims about laws in archives, JSON lines and folders of texts')
    .argument('<inputs...>', 'files, folders, patterns (news/*.warc.gz), or - for standard input')
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--resume', 'with --out: go on where a scan into the file was stopped, and skip what the file has')
    .option('--workers <n>', 'how many threads read and check (default: one for each processor)')
    .option('--lang <code>', 'the language of texts that do not tell theirs, ISO 639-1')
    .option('--known-at <date>', 'believe the record up to this day (default: today)')
    .addHelpText('after', SCAN_HELP)
    .action(async (inputs, options) =>
      end(await (await import('./commands/scan.ts')).runScan(inputs, options, console)),
    );
}

const SCAN_HELP = `
Reads WARC (as of Common Crawl's CC-NEWS), JSON lines as check --jsonl takes them, HTML, Markdown and plain text; all of
them also packed, with .gz at the end of the name. What names no law of the register is dismissed at nearly the speed of
reading; the rest is checked. Each article with rated claims becomes a line of JSON, in the order of the inputs: the
same inputs give the same bytes, whatever the number of threads.

Records that are broken are counted, the first ones named, and passed over. A line of JSON that names no law is dismissed
by its bytes; of such a line only the first and the last are looked at.

With --out the result grows in FILE.part and is there as FILE when all is read. Ctrl-C stops; the same command with
--resume goes on, also after the process was killed.

Exit codes: 0 done, 2 where a file that was named cannot be read (the others are), 130 stopped by Ctrl-C.

Examples:
  lawstate scan CC-NEWS-20260101000000-00001.warc.gz --out found.jsonl
  lawstate scan 'news/**.jsonl' articles/ --out found.jsonl --resume
  zstd -dc dump.jsonl.zst | lawstate scan - > found.jsonl`;
