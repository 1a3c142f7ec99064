/** The wiring of a running Lawstate: threads, the store and the clock behind the port of `desk.ts`. `app.ts` hands it on to the host. */
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { CheckInput } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Report } from '../core/report/report.ts';
import type { Desk, RenderedCheck, Visitor } from '../desk.ts';
import { type Refused, refused } from '../importers/document.ts';
import type { Body } from '../importers/read-body.ts';
import type { ReadSource } from '../importers/read-document.ts';
import { packageRoot, packageVersion } from '../package-root.ts';
import type { Store } from '../storage/store.ts';
import type { CheckTask, RenderTask, ThreadData } from '../thread-tasks.ts';
import type { Gone, TooMany } from '../threads/lanes.ts';
import { type Ended, type Stopped, type ThreadLimits, threads } from '../threads/threads.ts';
import { visits } from '../threads/visits.ts';
import { casesOf } from './desk-cases.ts';
import { fetchAddress } from './fetching.ts';

export interface DeskOrder {
  readonly config: Config;
  readonly register: Register;
  readonly store: Store;
  readonly limits: ThreadLimits;
  /** The moment, in ISO 8601 and UTC. */
  readonly now: () => string;
  readonly ended: (ended: Ended) => void;
  /** Lets addresses be read that are not public. */
  readonly allowPrivate: boolean;
}

/** A desk with its threads, for whoever looks after it. */
export interface OpenedDesk {
  readonly desk: Desk;
  load(): { readonly waiting: number; readonly running: number; readonly threads: number };
  /** Resolves once texts can be checked; rejects where the store does not answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Which texts are long, in bytes: some thirty pages. */
const LONG = 64 * 1024;

/** How many addresses are read at once, in all and for one visitor: each may take half a minute of somebody else’s server. */
const MOST_FETCHES = 32;
const MOST_FETCHES_OF_ONE = 4;

/** What fits a machine with so many processors. */
export function limitsFor(processors: number): ThreadLimits {
  const count = Math.max(2, processors);
  const waiting = { mostWaiting: 256, mostBytes: 64 * 1024 * 1024, mostFromOne: 128 };
  return { threads: count, longFrom: LONG, ...waiting, longest: 30_000, memory: 1024 };
}

export function openDesk(order: DeskOrder): OpenedDesk {
  const { config, register, store, limits, now, ended, allowPrivate } = order;
  const fetching = visits(MOST_FETCHES, MOST_FETCHES_OF_ONE);
  const data: ThreadData = { register, language: config.language, publication: config.publication };
  const pool = threads({ file: join(packageRoot(), 'dist', 'thread.js'), data, limits, ended });
  const run = async <R>(task: string, value: unknown, size: number, visitor?: Visitor) => {
    const job = { from: visitor?.address ?? '', size, gone: visitor?.gone ?? null };
    return told(await pool.run<R>(task, value, job), limits);
  };
  const desk: Desk = {
    register,
    publication: config.publication,
    version: packageVersion(),
    store,
    today: () => now().slice(0, 10),
    check: (input, knownAt, visitor) =>
      run<Report>('checkText', { input, knownAt } satisfies CheckTask, input.text.length, visitor),
    render: (source, rendering, visitor) => {
      const task: RenderTask = { source, order: rendering };
      return run<RenderedCheck | Refused>('renderCheck', task, sizeOf(source), visitor);
    },
    read: (source, visitor) => run<ReadSource | Refused>('readSource', source, source.bytes.length, visitor),
    fetch: async (url, visitor) => {
      const answer = await fetching.run(visitor, () => fetchAddress(url, { allowPrivate, ...signalOf(visitor) }));
      if (answer.kind !== 'fetched') return answer;
      const { bytes, mediaType, charset } = answer;
      const body: Body = { bytes, url: answer.url, mediaType, charset };
      return run<ReadSource | Refused>('readBody', body, bytes.length, visitor);
    },
    ...casesOf({ register, store, now }),
  };
  return {
    desk,
    load: pool.load,
    ready: async () => void (await Promise.all([pool.ready(), store.ready()])),
    async close() {
      await pool.close();
      await store.close();
    },
  };
}

function signalOf(visitor: Visitor | undefined) {
  return visitor === undefined ? {} : { signal: visitor.gone };
}

function sizeOf(source: RenderTask['source']): number {
  if ('bytes' in source) return source.bytes.length;
  return 'report' in source ? source.input.text.length : (source as CheckInput).text.length;
}

/** A job that was not done, as whoever asked is told. */
function told<R>(result: R | TooMany | Gone | Stopped, limits: ThreadLimits): R | TooMany | Refused {
  const kind = typeof result === 'object' && result !== null && 'kind' in result ? result.kind : null;
  if (kind === 'gone') return refused('the text', 'gone', 'was given up', 'Ask again.');
  if (kind !== 'stopped') return result as R | TooMany;
  const { because } = result as Stopped;
  const message =
    because === 'time'
      ? `was not checked within ${Math.round(limits.longest / 1000)} seconds`
      : 'takes more memory than one check may have';
  return refused('the text', because === 'time' ? 'takes-too-long' : 'takes-too-much', message, SPLIT);
}

const SPLIT = 'Check it in parts, chapter by chapter.';
