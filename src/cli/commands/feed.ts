import { changesIn } from '../../core/calendar/changes.ts';
import { changesFeed } from '../../core/calendar/changes-feed.ts';
import { feedAuthorOf } from '../../core/publish/publication.ts';
import { addMonths, type Day } from '../../core/time/day.ts';
import { firstDay } from '../../core/time/partial-date.ts';
import { packageVersion } from '../../package-root.ts';
import type { Console } from '../console.ts';
import { dateOf, dayOf, formatOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { findLaw } from './find-law.ts';

export interface FeedOptions extends RegisterOptions {
  readonly format?: string;
  readonly law?: string;
  readonly since?: string;
  readonly knownAt?: string;
  readonly out?: string;
  readonly self?: string;
}

/** `lawstate feed`: changes in the status of laws as an Atom feed. */
export async function runFeed(options: FeedOptions, console: Console): Promise<number> {
  formatOf(options.format ?? 'atom', ['atom']);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const config = await configOf(options);
  const register = await registerIn(foldersOf(config, options));
  const law = options.law === undefined ? null : findLaw(register, options.law);
  const since = options.since === undefined ? aYearBefore(knownAt) : firstDay(dateOf('--since', options.since));
  const changes = changesIn(register, { knownAt, since, law });
  const author = feedAuthorOf(config.publication);
  const made = { on: knownAt, version: packageVersion(), law, author, self: selfOf(options.self) };
  await writeAll(console.output(options.out), changesFeed(changes, made));
  return 0;
}

function selfOf(url: string | undefined): string | null {
  if (url === undefined || /^https?:\/\/[^\s/]+\/\S*$/i.test(url)) return url ?? null;
  throw new Refusal(`--self ${url} is no http(s) address of a feed. Write https://example.org/changes.atom.`);
}

/** A reader of feeds wants what is new; the whole history is asked for with --since. */
function aYearBefore(day: Day): Day {
  return addMonths(day, -12);
}
