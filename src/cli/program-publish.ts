/** The commands that publish checks and keep them true. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addPublish(program: Command, console: Console, end: End): void {
  withRegister(program.command('publish'))
    .description('check a text and add it to a folder of published checks, as a version that never changes')
    .argument('<file>', 'a file, the address of a page (https://...), or - for standard input')
    .option('--to <dir>', 'the folder of published checks; made where it does not exist')
    .option('--case <id>', 'the id of the case (default: made from the address, or the title and the text)')
    .option('--date <date>', 'the day the text was published')
    .option('--outlet <name>', 'who published it')
    .option('--lang <code>', 'its language, ISO 639-1 (default: recognised)')
    .option('--known-at <date>', 'believe the record up to this day (default: today)')
    .option('--allow-private', 'read addresses of intranets and of this machine too')
    .addHelpText('after', PUBLISH_HELP)
    .action(async (source, options) =>
      end(await (await import('./commands/publish.ts')).runPublish(source, options, console)),
    );
}

const PUBLISH_HELP = `
A case is a folder, and each version of it a folder in that:

  checks/corrections.atom        feed of all corrections
  checks/<case>/index.html       the page of the newest version
  checks/<case>/1/case.json      version, clocks, hash of the input, excerpt, the record behind it (lawstate/case@1)
  checks/<case>/1/report.json    the report (lawstate/report@1)
  checks/<case>/1/index.html     the page
  checks/<case>/1/claimreview.json   where lawstate.config.yaml says who publishes and where

Of the text only the sentences are kept that the check is about. Published again, a text makes a new version where its
check comes out otherwise, and none where it does not. It prints the folder of the version.

Examples:
  lawstate publish article.html --to checks
  lawstate publish article.txt --to checks --case 2025-907 --date 2025-08-26 --outlet "The Post"`;

export function addRecheck(program: Command, console: Console, end: End): void {
  withRegister(program.command('recheck'))
    .description('derive every published check again from the record as it is, and say what changed')
    .argument('<dir>', 'the folder that lawstate publish --to was given')
    .option('--write', 'add a version with a notice where something changed, and an entry to corrections.atom')
    .option('--format <format>', 'text or json (default: text)')
    .option('--known-at <date>', 'believe the record up to this day (default: today)')
    .option('--fail-on-change', 'end with 1 where something changed, or a case could not be derived again')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', RECHECK_HELP)
    .action(async (dir, options) =>
      end(await (await import('./commands/recheck.ts')).runRecheck(dir, options, console)),
    );
}

const RECHECK_HELP = `
The claims that were published are judged again by the register of today; the text is not read again. What changed is a
verdict, a reason, or only what has happened since the day of the claim. A record of the past that was put right makes a
correction; time that went on makes an update. A folder that is no case, or a damaged one, is told on standard error and
does not stop the rest. Exit codes: 0 done, 1 with --fail-on-change, 2 bad usage or input.

Examples:
  lawstate recheck checks
  lawstate recheck checks --write
  lawstate recheck checks --format json --fail-on-change`;
