/** The part of a scan that reads addresses: what was asked for, what feeds list, and how long that will take. */
import {
  type FeedListed,
  type Live,
  type LiveOrder,
  type ScanInputs,
  type ScanPlan,
  scanningLive,
} from '../../app/app.ts';
import { counted, withThousands } from '../../core/narrative/count-words.ts';
import type { Day } from '../../core/time/day.ts';
import { firstDay } from '../../core/time/partial-date.ts';
import { processClock } from '../clock.ts';
import type { Console } from '../console.ts';
import { dateOf } from '../options.ts';
import { Refusal, sentence } from '../refusal.ts';
import type { ScanProgress } from '../scan-progress.ts';

export interface LiveOptions {
  readonly most?: string;
  readonly since?: string;
  readonly delay?: string;
  readonly contact?: string;
  readonly offline?: true;
  readonly allowPrivate?: true;
  readonly resume?: true;
  readonly share?: true;
}

const MOST = 500;
const DELAY = 5;
const ONLY_LIVE = ['most', 'since', 'delay', 'contact', 'offline', 'allowPrivate'] as const;
const WRITTEN: Readonly<Partial<Record<(typeof ONLY_LIVE)[number], string>>> = { allowPrivate: 'allow-private' };

/** Of the articles that feeds list, those that are wanted. */
export function wantedOf({ most, since }: LiveOptions): { readonly most: number; readonly since: Day | null } {
  const number = most === undefined ? MOST : /^\d{1,6}$/.test(most) ? Number(most) : 0;
  if (number < 1) throw new Refusal(`--most ${most} is no number of articles. Write a number from 1 to 999999.`);
  return { most: number, since: since === undefined ? null : firstDay(dateOf('--since', since)) };
}

export function refuseOddLive(options: LiveOptions, inputs: ScanInputs | null): void {
  const live = (inputs?.feeds.length ?? 0) > 0;
  const idle = ONLY_LIVE.find((name) => options[name] !== undefined);
  // what cannot be read is told of
  if (!live && idle !== undefined && (inputs?.problems.length ?? 0) === 0)
    throw new Refusal(`--${WRITTEN[idle] ?? idle} is for feeds, and there is none among the inputs. Leave it out.`);
  if (live && options.share)
    throw new Refusal('--share is for files: hosts are asked for one thing at a time anyway. Leave out the feeds.');
  if (options.offline && options.resume)
    throw new Refusal('--offline would pass over all that --resume has still to fetch. Leave out one of them.');
}

function delayOf(text: string | undefined): number {
  const delay = text === undefined ? DELAY : /^\d{1,4}(?:\.\d{1,3})?$/.test(text) ? Number(text) : -1;
  if (delay >= 0 && delay <= 3600) return delay;
  throw new Refusal(`--delay ${text} is no time to rest. Write seconds, from 0 to 3600.`);
}

function contactOf(text: string | undefined): string | null {
  if (text === undefined || /^[\x21-\x7e]{3,200}$/.test(text)) return text ?? null;
  throw new Refusal(`--contact is no address of a page or of mail. Write https://example.org/bot.`);
}

/** How the web is to be asked. */
export type Asking = Omit<LiveOrder, 'tell'>;

export function askingOf(options: LiveOptions): Asking {
  return {
    delay: delayOf(options.delay),
    contact: contactOf(options.contact),
    offline: options.offline === true,
    allowPrivate: options.allowPrivate === true,
    clock: processClock,
    chance: Math.random,
  };
}

/** Tells how far one has come with an index of sitemaps. */
export function sitemapsRead(progress: ScanProgress): LiveOrder['tell'] {
  return (index, read, of) => progress.note(`${withThousands(read)} of ${counted(of, 'sitemap')} of ${index} read`);
}

/** What the feeds among the inputs list, told in words. */
export async function listedIn(plan: Omit<ScanPlan, 'live'>, order: LiveOrder, console: Console): Promise<Live> {
  const { liveFor } = await scanningLive();
  const live = await liveFor(plan, order);
  const { state } = plan.destination;
  for (const feed of live.listing) console.warn(feed.problem === null ? inWords(feed, plan) : sentence(feed.problem));
  const wait = waitFor(live, order, state?.totals.addresses ?? 0);
  if (wait !== null) console.warn(wait);
  return live;
}

function inWords({ source, listed, known, older, more }: FeedListed, { wanted }: Pick<ScanPlan, 'wanted'>): string {
  const articles = listed.filter(({ kind }) => kind === 'article').length;
  const parts = [
    `${counted(articles, 'article')} to fetch`,
    ...(known === 0 ? [] : [`${withThousands(known)} there already`]),
    ...(older === 0 ? [] : [`${withThousands(older)} from before ${wanted.since}`]),
  ];
  const rest = more ? ` and more that --most ${wanted.most} leaves out` : '';
  return `${source} lists ${parts.join(', ')}${rest}.`;
}

/** How long it takes at the least, where that is long. */
function waitFor({ listing }: Live, { delay, offline }: LiveOrder, done: number): string | null {
  const hosts = new Map<string, number>();
  const urls = listing.flatMap(({ listed }) => listed.flatMap((one) => (one.kind === 'article' ? [one.url] : [])));
  for (const url of urls.slice(done)) hosts.set(new URL(url).host, (hosts.get(new URL(url).host) ?? 0) + 1);
  const minutes = (Math.max(0, ...hosts.values()) * delay) / 60;
  if (offline || minutes < 1) return null;
  const words = minutes < 100 ? counted(Math.round(minutes), 'minute') : counted(Math.round(minutes / 60), 'hour');
  return `${counted(hosts.size, 'host')} with ${delay} s between two requests to one: this takes ${words} at least.`;
}
