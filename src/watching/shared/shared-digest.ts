/**
 * Digests of a watch that is shared. Which claims the next one has is kept before it is sent, so that whoever sends it again, after a
 * kill too, sends the same bytes under the same key.
 */
import { sendDigest } from '../digests.ts';
import type { DigestKnown, WatchRecord } from '../watched.ts';
import type { Known } from './known.ts';
import type { SharedDigest, Sharing } from './shared-ports.ts';

/** The moment at which a digest is to be sent; null where there is nothing to tell. */
export function sharedDigestDue({ watched, claims }: Known): number | null {
  return claims() > watched.digest.told ? watched.digest.due : null;
}

/** Sends one digest, as the only process that does. */
export async function sharedDigestTurn(digest: SharedDigest, sharing: Sharing): Promise<void> {
  const { ports, known, insist } = sharing;
  await insist(known.sync);
  const due = sharedDigestDue(known);
  if (due !== null && due <= known.clock.now()) await sent(digest, sharing);
  await ports.place.leave(digest.host).catch(() => undefined);
}

async function sent(digest: SharedDigest, sharing: Sharing): Promise<void> {
  const { ports, known, insist } = sharing;
  const before = known.watched.digest;
  const of = before.of ?? known.claims();
  if (before.of === undefined && !(await keep([{ t: 'digest', ...before, of }], null, sharing, digest))) return;
  const claims = await insist(() => ports.place.claims(before.told, of - before.told));
  const records: WatchRecord[] = [];
  const add = (record: WatchRecord) => void records.push(stillOf(record, before.told, of));
  const journal = { watched: known.watched, add };
  await sendDigest({
    ...digest,
    journal,
    chance: ports.chance,
    clock: known.clock,
    claims: behind(before, claims, of),
  });
  await keep(records, 0, sharing, digest);
}

/** Claims behind those that were told of, in the places that they have among all. */
function behind<T>({ told }: DigestKnown, claims: readonly T[], length: number) {
  return { length, slice: (from = 0, to = length) => claims.slice(from - told, to - told) };
}

/** One that did not arrive is sent again as it was. */
function stillOf(record: WatchRecord, told: number, of: number): WatchRecord {
  return record.t === 'digest' && record.told === told ? { ...record, of } : record;
}

/** Whether it was; only this process may write of digests, as long as it has their turn. */
async function keep(
  records: readonly WatchRecord[],
  restMs: number | null,
  { ports, known, insist }: Sharing,
  { host }: SharedDigest,
): Promise<boolean> {
  const nothing = { articles: [], claims: [] };
  const work = { ...nothing, asked: { host, restMs }, records };
  const kept = await insist(() => ports.place.keep({ ...work, after: known.number() }));
  if (kept.kind === 'kept') await insist(known.sync);
  return kept.kind === 'kept';
}
