/** What is due for processes that share a watch, as far as one of them knows. */
import { restMs } from '../../outlets/robots-known.ts';
import { LONGEST_WAIT } from '../rest.ts';
import { nextTurn } from '../turn.ts';
import type { Known } from './known.ts';
import type { RestingHost } from './place.ts';
import { sharedDigestDue } from './shared-digest.ts';
import type { Sharing } from './shared-ports.ts';
import { turnDue } from './shared-turn.ts';

/** Where something is due, the longest due first, the webhook before all; in a single round a digest tells of all that was found. */
export function hostsDue(sharing: Sharing, once: boolean): readonly RestingHost[] {
  const { digest } = sharing.ports;
  const hosts = outletsDue(sharing);
  if (digest === null || !isDigestDue(sharing) || (once && isHostLeft(sharing.known))) return hosts;
  return [{ host: digest.host, restMs: 0 }, ...hosts];
}

function outletsDue({ list, known }: Sharing): readonly RestingHost[] {
  const due = [...known.hosts.keys()].flatMap((host) => {
    const turn = turnDue(host, known);
    if (turn === null) return [];
    return [{ host, due: turn.due, restMs: restMs(list.delay, known.watched.robots.get(new URL(turn.url).origin)) }];
  });
  return due.sort((a, b) => a.due - b.due);
}

/** In a single round: whether anything is due, at hosts that do not ask to be left alone for long. */
export function isWorkLeft(sharing: Sharing): boolean {
  return isHostLeft(sharing.known) || isDigestDue(sharing);
}

function isHostLeft({ hosts, watched, clock }: Known): boolean {
  const now = clock.now();
  return [...hosts].some(([host, urls]) => {
    const due = nextTurn(urls, watched)?.due ?? Number.POSITIVE_INFINITY;
    return due <= now && (watched.pauses.get(host) ?? 0) <= now + LONGEST_WAIT;
  });
}

function isDigestDue({ ports, known }: Sharing): boolean {
  const due = ports.digest === null ? null : sharedDigestDue(known);
  return due !== null && due <= known.clock.now();
}
