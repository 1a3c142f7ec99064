/** The commands that tell what is coming to laws, and what has happened to them. */
import type { Command } from 'commander';
import { type End, withRegister } from './command-options.ts';
import type { Console } from './console.ts';

export function addCalendar(program: Command, console: Console, end: End): void {
  withRegister(program.command('calendar'))
    .description('list what is coming: ends that are set, acts that take effect later, records to be looked at again')
    .option('--format <format>', 'text, or ics for a calendar (default: text)')
    .option('--by <date>', 'only what comes by this day')
    .option('--law <law>', 'only of this law: an id, a citation, or any name the register knows')
    .option('--known-at <date>', 'as the record knew it on this day, and from it on (default: today)')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', CALENDAR_HELP)
    .action(async (options) => end(await (await import('./commands/calendar.ts')).runCalendar(options, console)));
}

const CALENDAR_HELP = `
An end that is set (a waiver’s, a sunset) stands on the first day on which it no longer holds; a day known only as a month
or year covers it. With ics each entry is an all-day event whose id stays when the record moves its day.

Examples:
  lawstate calendar --by 2027-06
  lawstate calendar --law "Section 907"
  lawstate calendar --format ics --out lawstate.ics`;

export function addFeed(program: Command, console: Console, end: End): void {
  withRegister(program.command('feed'))
    .description('print what changed in the status of laws, as an Atom feed')
    .option('--format <format>', 'atom (default: atom)')
    .option('--law <law>', 'only of this law: an id, a citation, or any name the register knows')
    .option('--self <url>', 'the address that the feed will have, for its own link to itself')
    .option('--since <date>', 'only what happened on this day or later (default: a year before --known-at)')
    .option('--known-at <date>', 'as the record knew it on this day (default: today)')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText('after', FEED_HELP)
    .action(async (options) => end(await (await import('./commands/feed.ts')).runFeed(options, console)));
}

const FEED_HELP = `
Its author is the publisher of lawstate.config.yaml, where one is set.

Examples:
  lawstate feed --out changes.atom --self https://example.org/changes.atom
  lawstate feed --law "Caesar Act" --since 2019`;
