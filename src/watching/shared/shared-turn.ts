/**
 * A turn at a host that this process has: one request, and what follows from it. The host is asked once; what follows is worked out of
 * what is known, and kept together with the articles and claims only where nobody changed that meanwhile; else it is worked out again
 * of the same answer.
 */

import { restMs } from '../../outlets/robots-known.ts';
import { outletsOf } from '../outlets-of.ts';
import type { Polling } from '../polling.ts';
import type { Told } from '../ports.ts';
import { nextTurn, type Turn, takeTurn } from '../turn.ts';
import type { WatchRecord } from '../watched.ts';
import type { Known } from './known.ts';
import type { Finding, Sharing } from './shared-ports.ts';

/** What the host is to be asked for at this moment; null for nothing. */
export function turnDue(host: string, { hosts, watched, clock }: Known): Turn | null {
  const turn = nextTurn(hosts.get(host) ?? new Set(), watched);
  const from = Math.max(turn?.due ?? 0, watched.pauses.get(host) ?? 0);
  return from <= clock.now() ? turn : null;
}

export async function sharedTurn(host: string, sharing: Sharing): Promise<void> {
  const { ports, known, insist } = sharing;
  await insist(known.sync);
  const turn = turnDue(host, known);
  const worked = turn === null ? null : await keptTurn(host, turn, sharing);
  if (worked === null) await ports.place.leave(host).catch(() => undefined);
  else for (const told of worked) ports.tell(told);
}

/** What is to be told of it; null where there was nothing to do. */
async function keptTurn(host: string, turn: Turn, sharing: Sharing): Promise<readonly Told[] | null> {
  const { ports, known, insist } = sharing;
  const finding: Finding = { articles: [], claims: [] };
  const workOut = working(turn, finding, sharing);
  for (;;) {
    const { records, told, after } = await workOut();
    if (records.length === 0) return null;
    const asked = { host, restMs: restAfter(turn, records, sharing) };
    const kept = await insist(() => ports.place.keep({ ...finding, after, asked, records }));
    if (kept.kind === 'lost') return [];
    if (kept.kind === 'changed') await insist(known.sync);
    else {
      for (const claim of kept.told) ports.tell({ kind: 'claim', claim });
      return told;
    }
  }
}

interface Worked {
  readonly records: readonly WatchRecord[];
  readonly told: readonly Told[];
  readonly after: number;
}

/** Works out what follows, as often as it is called, of one answer of the host. */
function working(turn: Turn, finding: Finding, { ports, known, list }: Sharing): () => Promise<Worked> {
  const { watched, clock } = known;
  const [askText, takeIn] = [onceAsked(ports.askText), onceAsked(ports.takeInto(finding))];
  const outletOf = outletsOf(list, watched);
  let now = clock.now;
  return async () => {
    const records: WatchRecord[] = [];
    const told: Told[] = [];
    let after = known.number();
    const add = (record: WatchRecord) => {
      // what follows is worked out in one breath, of what was known then
      after = records.length === 0 ? known.number() : after;
      records.push(record);
    };
    const tell = (one: Told) => void told.push(one);
    const polling: Polling = {
      ...{ askText, takeIn, list, outletOf, tell, chance: ports.chance },
      ...{ journal: { watched, add }, clock: { ...clock, now } },
    };
    const begun = clock.now();
    await takeTurn(turn, polling);
    // what was fresh at the first time is so at the next: nothing else is asked for
    now = () => begun;
    return { records, told, after };
  };
}

function onceAsked<A extends readonly unknown[], B>(ask: (...asked: A) => Promise<B>): (...asked: A) => Promise<B> {
  let answer: Promise<B> | null = null;
  return (...asked) => {
    answer ??= ask(...asked);
    return answer;
  };
}

/** By the site’s robots.txt, where that was what was asked for. */
function restAfter({ url }: Turn, records: readonly WatchRecord[], { list, known }: Sharing): number {
  const heard = records.find((record) => record.t === 'robots');
  return restMs(list.delay, heard?.t === 'robots' ? heard.robots : known.watched.robots.get(new URL(url).origin));
}
