/**
 * Jobs of a scan on PostgreSQL, by pg-boss: a queue for each scan, a job for each slice, and a second queue for slices that process
 * after process has lost. A process that is killed keeps its job until the lease is over; then another is given it.
 */
import { createHash } from 'node:crypto';
import PgBoss from 'pg-boss';
import { againAfterDeadlock } from '../../storage/sql/deadlock.ts';
import type { SliceJob, SliceJobs } from './slice-jobs.ts';

/** Its tables; those of the store are in another schema. */
const SCHEMA = 'lawstate_jobs';
/** After so many processes have died over a slice, the slice is what kills them. */
const RETRIES = 8;
const MOST_AT_ONCE = 1_000;

export interface BossOrder {
  readonly url: string;
  readonly scan: string;
  /** How long a process may have a slice before it counts as lost. */
  readonly leaseSeconds: number;
}

interface SliceData {
  readonly slice: number;
}

export async function bossJobs({ url, scan, leaseSeconds }: BossOrder): Promise<SliceJobs> {
  const boss = new PgBoss({
    ...{ connectionString: url, schema: SCHEMA, max: 4 },
    // nothing here is scheduled, and what is lost is looked for below, as often as the lease wants it
    ...{ schedule: false, supervise: false },
  });
  // what went wrong rejects where it was asked for
  boss.on('error', () => undefined);
  await boss.start();
  const queue = `scan-${scan.slice(0, 32)}`;
  const lost = `${queue}-lost`;
  const lookEvery = Math.max(500, (leaseSeconds * 1000) / 4);
  const looking = setInterval(() => void boss.expire().catch(() => undefined), lookEvery);
  const jobIn = async (name: string): Promise<SliceJob | null> => {
    const [job] = await boss.fetch<SliceData>(name);
    if (job === undefined) return null;
    return {
      slice: job.data.slice,
      givenUp: name === lost,
      done: () => againAfterDeadlock(() => boss.complete(name, job.id)),
      leave: () => againAfterDeadlock(() => boss.fail(name, job.id)),
    };
  };
  const offer = async (from: number, to: number) => {
    await boss.createQueue(lost, { name: lost, expireInSeconds: leaseSeconds, retryLimit: 1_000_000 });
    const dies = { deadLetter: lost, retryLimit: RETRIES };
    await boss.createQueue(queue, { name: queue, expireInSeconds: leaseSeconds, ...dies });
    for (let at = from; at < to; at += MOST_AT_ONCE) {
      const slices = Array.from({ length: Math.min(MOST_AT_ONCE, to - at) }, (_, one) => at + one);
      await boss.insert(slices.map((slice) => ({ name: queue, id: idOf(scan, slice), data: { slice } })));
    }
  };
  // several see at once that the scan is at its end
  const unlessGone = (name: string) => async (error: unknown) => {
    if ((await boss.getQueue(name)) !== null) throw error;
  };
  const end = async () => {
    // a queue is deleted only where no job is in it, whatever became of the job
    await boss.getDb().executeSql(`DELETE FROM ${SCHEMA}.job WHERE name = ANY($1::text[])`, [[queue, lost]]);
    for (const name of [queue, lost]) await boss.deleteQueue(name).catch(unlessGone(name));
  };
  return {
    offer: (from, to) => againAfterDeadlock(() => offer(from, to)),
    take: async () => (await jobIn(queue)) ?? (await jobIn(lost)),
    end: () => againAfterDeadlock(end),
    async close() {
      clearInterval(looking);
      await boss.stop({ graceful: false, wait: true });
    },
  };
}

/** The same for whoever offers the slice: a job is there once. A UUID of version 8 (RFC 9562, section 5.8). */
function idOf(scan: string, slice: number): string {
  const hash = createHash('sha256').update(`${scan} ${slice}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
