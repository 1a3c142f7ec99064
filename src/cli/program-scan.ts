/** The command that reads what many outlets wrote. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';
import { withStore } from './store-options.ts';

export function addScan(program: Command, console: Console, end: End): void {
  withStore(withRegister(program.command('scan')))
    .description('find the claims about laws in archives, JSON lines, folders of texts, feeds and sitemaps')
    .argument('<inputs...>', 'files, folders, patterns (news/*.warc.gz), addresses of feeds, or - for standard input')
    .option('--out <file>', 'write JSON lines to this file, or to standard output with -, instead of the store')
    .option('--resume', 'go on where the same scan was stopped, and skip what the file or the store has')
    .option('--share', 'share the work with others who run the same command on the same PostgreSQL (DATABASE_URL)')
    .option('--lease <seconds>', 'with --share: how long one may have a part before another does it (default: 600)')
    .option('--workers <n>', 'how many threads read and check (default: one for each processor)')
    .option('--most <n>', 'of feeds: how many articles are fetched, over all of them (default: 500)')
    .option('--since <date>', 'of feeds: pass over articles that they date before this day, month or year')
    .option('--delay <seconds>', 'of feeds: how long a host rests between two requests (default: 5)')
    .option('--contact <address>', 'of feeds: who asks, as servers are told: a page or an address of mail')
    .option('--offline', 'of feeds: fetch nothing, and say what would have to be fetched')
    .option('--allow-private', 'of feeds: read addresses of intranets and of this machine too')
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

Feeds: an address of RSS, Atom, JSON Feed, a sitemap (packed or not) or an index of sitemaps stands for the articles that
it lists, and so does such a feed saved as a file, which is known by its first words. The articles are fetched as by
lawstate check --help, in the order of the feed, --most of them: robots.txt is kept to (as “lawstate”), a host is asked
for one thing at a time and rests in between, as long as it asks for, and who answers 429 or 503 is left alone for a
while. An article that the store or the file has already is not fetched. Whoever reads the same outlets day after day
uses lawstate watch.

What is found goes to the store. With --out it goes to a file, which grows as FILE.part and is there as FILE when all is
read. Ctrl-C stops; the same command with --resume goes on, also after the process was killed; what was fetched is not
fetched again, and what feeds list is what they listed when the scan began.

With --share every process that runs the same command, on any host that sees the same files under the same names, takes
part until the scan is done; it may be killed at any moment. Give all of them the same --known-at.

Exit codes: 0 done, 2 where a file or feed that was named cannot be read (the others are), or nothing
of what feeds list, 130 stopped by Ctrl-C.

Examples:
  lawstate scan CC-NEWS-20260101000000-00001.warc.gz --out found.jsonl
  lawstate scan 'news/**.jsonl' articles/ --out found.jsonl --resume
  lawstate scan https://outlet.example/rss.xml https://other.example/sitemap.xml --since 2026-01 --out found.jsonl
  lawstate scan saved-feed.xml --offline
  zstd -dc dump.jsonl.zst | lawstate scan - --out - > found.jsonl
  DATABASE_URL=postgres://… lawstate scan '/news/**.warc.gz' --share --known-at 2026-11-25`;
