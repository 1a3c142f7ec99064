/** The command line: words and options here, what they do in commands/, each loaded only when it is run. */
import { Command } from 'commander';
import { type End, withConfig, withRegister } from './command-options.ts';
import type { Console } from './console.ts';
import { addBackup, addRestore } from './program-backup.ts';
import { addCalendar, addFeed } from './program-calendar.ts';
import { addMcp } from './program-mcp.ts';
import { addNarratives } from './program-narratives.ts';
import { addPublish, addRecheck } from './program-publish.ts';
import { addScan } from './program-scan.ts';
import { addServe, addToken } from './program-serve.ts';
import { addSite } from './program-site.ts';
import { addWatch } from './program-watch.ts';

export function programOf(version: string, console: Console, end: End): Command {
  const program = new Command('lawstate')
    .description('Checks what people say about a law against the law’s own sourced record.')
    .version(version)
    .addHelpText('after', EXAMPLES);
  addCheck(program, console, end);
  addLint(program, console, end);
  addStatus(program, console, end);
  addHistory(program, console, end);
  addLaws(program, console, end);
  addScan(program, console, end);
  addPublish(program, console, end);
  addRecheck(program, console, end);
  addNarratives(program, console, end);
  addCalendar(program, console, end);
  addFeed(program, console, end);
  addSite(program, console, end);
  addWatch(program, console, end);
  addMcp(program, console, end);
  addServe(program, console, end);
  addToken(program, console, end);
  addBackup(program, console, end);
  addRestore(program, console, end);
  addRegister(program, console, end);
  addConfig(program, console, end);
  return program;
}

const EXAMPLES = `
Examples:
  lawstate check article.txt                     who said what about which law, and what the record says
  lawstate check article.html --format markdown  the same for an editor
  lawstate check article.txt --format html --out report.html  the same as a page to read and show
  lawstate status "Section 907" --on 2024-06-01  a law's status on a day
  lawstate history "Caesar Act"                  its sourced timeline
  lawstate laws sanctions                        search the register
  lawstate publish article.html --to checks      a check as pages and data, in versions
  lawstate recheck checks                        what of them the record of today says otherwise
  lawstate narratives                            what scanned articles say over and over
  lawstate calendar                              what is coming to the laws of the register
  lawstate site --out public                     the register as a website
  lawstate serve                                 the web page and the HTTP API on this machine

Dates are 2025-08-26, 2025-08 or 2025. Exit codes: 0 done, 1 done and --fail-on matched, 2 bad usage or input.`;

function addCheck(program: Command, console: Console, end: End): void {
  withRegister(program.command('check'))
    .description('check a text: plain text, Markdown or HTML; a file, a page of the web, or - for standard input')
    .argument('<file>', 'a file, the address of a page (https://...), or - for standard input')
    .option('--format <format>', 'text, json, markdown, html (a page that stands alone) or claimreview (default: text)')
    .option('--jsonl', 'one JSON document a line in, one report a line out, in order')
    .option('--date <date>', 'the day the text was published')
    .option('--outlet <name>', 'who published it')
    .option('--lang <code>', 'its language, ISO 639-1 (default: recognised)')
    .option('--known-at <date>', 'believe the record up to this day (default: today)')
    .option('--fail-on <ratings>', 'end with 1 where a claim has one of these ratings or a worse one')
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--case <id>', 'with claimreview: the id of the published check, for {case} in the permalink')
    .option('--allow-private', 'read addresses of intranets and of this machine too')
    .option('--propose <url>', 'ask a model at this address where else the text makes a claim (default: none is asked)')
    .option('--propose-model <name>', 'with --propose: the model to ask for')
    .option('--propose-timeout <seconds>', 'with --propose: how long to wait for it (default: 10)')
    .addHelpText('after', CHECK_HELP)
    .action(async (source, options) =>
      end(await (await import('./commands/check.ts')).runCheck(source, options, console)),
    );
}

const CHECK_HELP = `
Ratings, best first: accurate, mostly-accurate, half-true, misleading, false; and unverifiable, which stands
outside the scale. --fail-on misleading includes false; --fail-on misleading,unverifiable names both.

The day of a text is --date, else what its metadata, its first lines or its dateline say. One without a day is judged for
--known-at, and days that it tells from its own, like “on Thursday”, are not checked.
Spans in the JSON count UTF-16 units of the file as given; for HTML, of the article's text as extracted.

--format claimreview gives schema.org ClaimReview as JSON-LD, an array with one object for each rated claim that others
made. Publisher and permalink come from lawstate.config.yaml; datePublished is --known-at. Google’s Fact Check Explorer
reads all of them; its search shows a fact check only for pages that have one.

--jsonl takes {"id", "text" or "html", "title", "url", "outlet", "published", "lang"} on each line. A line that
cannot be read gets a report with a problem and does not stop the rest.

A page is fetched from the public web only: http and https, ports 80, 443, 8080 and 8443, at most 8 MB, 8 redirects and
30 seconds. Each address that it or a redirect resolves to must be public; --allow-private lifts that, and the ports. The
request goes there directly: no proxy of the environment is used, no cookie or password is sent.

--propose sends the text to an endpoint of the OpenAI kind (URL/chat/completions), with the key in
LAWSTATE_PROPOSE_KEY where it needs one. What it points at counts only where its words stand in the text, is judged
by the same rules, is shown apart as proposed by a model, and changes neither the other claims nor the exit code.

Examples:
  lawstate check article.txt --date 2025-08-26 --fail-on misleading
  lawstate check https://example.org/news/article.html --format markdown
  pbpaste | lawstate check -
  lawstate check article.txt --format html --out report.html
  lawstate check --jsonl articles.jsonl --out reports.jsonl
  lawstate check article.html --format claimreview --case 2025-907 --out claimreview.json
  lawstate check article.txt --propose http://localhost:11434/v1 --propose-model some-model`;

function addLint(program: Command, console: Console, end: End): void {
  withRegister(program.command('lint'))
    .description('say what to mend in texts: claims about laws that are not right and that the text does not set right')
    .argument('<paths...>', 'files, folders (every .md, .txt and .html in them), or - for standard input')
    .option('--format <format>', 'text, json, github or sarif (default: text)')
    .option('--fail-on <ratings>', 'end with 1 where a finding is rated so or worse; none: never (default: half-true)')
    .option('--date <date>', 'the day the texts are published (default: what each says of itself, else today)')
    .option('--outlet <name>', 'who publishes them')
    .option('--lang <code>', 'their language, ISO 639-1 (default: recognised)')
    .option('--known-at <date>', 'believe the record up to this day (default: today)')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', LINT_HELP)
    .action(async (paths, options) => end(await (await import('./commands/lint.ts')).runLint(paths, options, console)));
}

const LINT_HELP = `
A finding is a claim rated half-true, misleading or false, in the article's own voice or a speaker's, that the same
text does not contradict. Ratings that --fail-on names are findings too. Each is a line:
  file:line:column rating: “words”: what is wrong; say instead: what is right

Lines and columns are those of the file as it is, from 1, in UTF-16 units. In HTML the words are looked for in the
file again; the JSON says placeBasis: inferred.

Exit codes: 0 nothing to mend, 1 something, 2 where a file cannot be read; the others are linted all the same.

Examples:
  lawstate lint draft.md
  lawstate lint content/ --format github           annotations in a workflow of GitHub Actions
  lawstate lint content/ --format sarif --out lawstate.sarif --fail-on none
  git diff --cached --name-only -z -- '*.md' | xargs -0 -r lawstate lint`;

function addStatus(program: Command, console: Console, end: End): void {
  withRegister(program.command('status'))
    .description('say what a law’s status was on a day')
    .argument('<law>', 'an id, a citation, or any name the register knows')
    .option('--on <date>', 'the day asked about (default: --known-at); of a month or year, its last day')
    .option('--known-at <date>', 'as the record knew it on this day (default: today)')
    .option('--format <format>', 'text or json (default: text)')
    .addHelpText('after', '\nExample:\n  lawstate status "Section 907" --on 2024-06-01')
    .action(async (law, options) => end(await (await import('./commands/status.ts')).runStatus(law, options, console)));
}

function addHistory(program: Command, console: Console, end: End): void {
  withRegister(program.command('history'))
    .description('print a law’s sourced timeline')
    .argument('<law>', 'an id, a citation, or any name the register knows')
    .option('--format <format>', 'text, json, markdown or svg, a picture (default: text)')
    .option('--known-at <date>', 'as the record knew it on this day (default: today)')
    .option('--on <date>', 'with svg: a day to point at, such as that of a claim')
    .option('--width <pixels>', 'with svg: how wide the picture is, 320 to 4000 (default: 800)')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', HISTORY_HELP)
    .action(async (law, options) =>
      end(await (await import('./commands/history.ts')).runHistory(law, options, console)),
    );
}

const HISTORY_HELP = `
Examples:
  lawstate history "Section 907" --format markdown
  lawstate history "Caesar Act" --format svg --on 2025-12-10 --out caesar-act.svg`;

function addLaws(program: Command, console: Console, end: End): void {
  withRegister(program.command('laws'))
    .description('list and search the register, with each law’s present status')
    .argument('[words...]', 'words of a name, of what it does, or of a jurisdiction')
    .option('--due', 'list what wants another look, soonest first')
    .option('--by <date>', 'with --due: only what is due by this day')
    .option('--stats', 'count laws, events, sources and languages')
    .addHelpText(
      'after',
      '\nExamples:\n  lawstate laws sanctions\n  lawstate laws --due --by 2027-01\n  lawstate laws iran --stats',
    )
    .action(async (words, options) => end(await (await import('./commands/laws.ts')).runLaws(words, options, console)));
}

function addRegister(program: Command, console: Console, end: End): void {
  const register = program.command('register').description('work on law files').helpCommand(false);
  register
    .command('check')
    .description('say what is wrong with law files, at which line and how to mend it')
    .argument('[dir]', 'a folder of law files (default: the register that ships)')
    .option('--quiet', 'leave warnings out')
    .option('--alone', 'check the folder without the register that ships beside it')
    .action(async (dir, options) =>
      end(await (await import('./commands/register-check.ts')).runRegisterCheck(dir, options, console)),
    );
  register
    .command('format')
    .description('bring law files into canonical form; comments stay')
    .argument('[dir]', 'a folder of law files (default: the register that ships)')
    .option('--check', 'change nothing; end with 1 where a file is not in canonical form')
    .action(async (dir, options) =>
      end(await (await import('./commands/register-format.ts')).runRegisterFormat(dir, options, console)),
    );
  register
    .command('new')
    .description('write a law file that explains itself, to be filled in')
    .argument('<id>', 'the id of the law, us/section-907, or the name that a check gave it')
    .argument('[dir]', 'the folder to put it in (default: print it)')
    .action(async (id, dir) =>
      end(await (await import('./commands/register-new.ts')).runRegisterNew(id, dir, console)),
    );
  register
    .command('schema')
    .description('print the JSON Schema of a law file')
    .action(async () => end(await (await import('./commands/register-schema.ts')).runRegisterSchema(console)));
  register
    .command('compile', { hidden: true })
    .description('write dist/register.json, and the sieve of its names for texts such as these')
    .argument('[texts...]', 'files of texts as they are scanned')
    .action(async (texts) =>
      end(await (await import('./commands/register-compile.ts')).runRegisterCompile(texts, console)),
    );
}

function addConfig(program: Command, console: Console, end: End): void {
  withConfig(program.command('config'))
    .description('show the config in effect and the file it comes from')
    .option('--explain', 'say what each key of lawstate.config.yaml is for, and show a whole file')
    .option('--schema', 'print its JSON Schema, for editors')
    .addHelpText('after', CONFIG_HELP)
    .action(async (options) => end(await (await import('./commands/config.ts')).runConfig(options, console)));
}

const CONFIG_HELP = `
lawstate.config.yaml says who publishes checks and where, which folders of law files to add, and which language to
assume. It is looked for in the working directory and then in each folder above it; the first one found is used.

Examples:
  lawstate config
  lawstate config --explain
  lawstate config --schema > lawstate.config.schema.json`;
