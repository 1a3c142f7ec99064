/** The command that watches outlets. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addWatch(program: Command, console: Console, end: End): void {
  withRegister(program.command('watch'))
    .description('poll outlets, check what is new, and tell of claims that the record does not bear out')
    .argument('<file>', 'a file of outlets, as shown below')
    .option('--to <dir>', 'the folder that keeps how far the watch has come and what it found; made where it is not')
    .option(
      '--store <folder>',
      'put articles into the store there instead (default: that of DATABASE_URL, where it is set)',
    )
    .option('--once', 'do what is due now, and end')
    .option('--share', 'share the watch with others who run the same command on the same PostgreSQL (DATABASE_URL)')
    .option('--lease <seconds>', 'with --share: how long a host stays with one who died (default: 60)')
    .option('--list-changed', 'with --share: put this list in the place of the one that was shared')
    .option('--allow-private', 'read addresses of intranets and of this machine too')
    .addHelpText('after', WATCH_HELP)
    .action(async (file, options) => end(await (await import('./commands/watch.ts')).runWatch(file, options, console)));
}

const WATCH_HELP = `
The file names outlets with their feeds (RSS, Atom, JSON Feed, sitemaps and indexes of sitemaps); all else may be left out:

  outlets:
    - name: The Post
      feeds:
        - https://post.example/rss.xml
        - https://post.example/news-sitemap.xml
      language: en                  # where its pages do not tell
      every: 15                     # minutes from one poll to the next
  laws: [us/section-907]            # ids of the laws to tell of; left out, all
  ratings: [misleading, false]      # the ratings to tell of
  webhook: https://desk.example/in  # where digests are posted (lawstate/digest@1)
  digest: 60                        # minutes from one digest to the next
  contact: https://desk.example/bot # who watches, as servers are told
  delay: 5                          # seconds between two requests to one host
  since: 7                          # how many days old a newly listed article may be

What is kept in the folder of --to:

  watch.jsonl      how far it has come: a restart goes on there, and asks nothing twice
  articles.jsonl   articles with rated claims, one a line; not where they go into a store
  claims.jsonl     claims that were told of; they are printed on standard output, too
  claims.atom      the newest of them as a feed

It keeps to robots.txt (as “lawstate”), asks a host for one thing at a time, sends back the ETag and Last-Modified that it was
given, and asks less often where it is refused. Pages are fetched as by \`lawstate check --help\`.

With --share every process that runs the same command, on any host, takes part; it may be killed at any moment. What the watch
knows, its articles and its claims are in the database; with --to a process writes claims.atom too, of what all have found. The
watch is called as its file (feeds): another list wants another name of its file, a changed one --list-changed, once. A host is
asked by one of all processes at a time. A digest that was sent twice has the same idempotency-key.

Examples:
  lawstate watch feeds.yaml --to watch
  lawstate watch feeds.yaml --to watch --once       for a scheduler of your own
  DATABASE_URL=postgres://… lawstate watch feeds.yaml --share`;
