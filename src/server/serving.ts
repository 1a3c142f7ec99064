/** Starts a Lawstate that stays open. In: what it works with and where it listens. Out: its address, and a way to end it. */
import { type DeskOrder, desks, type OpenedDesk } from '../app/app.ts';
import type { Desk } from '../desk.ts';
import { facesOf } from './faces.ts';
import { hostOf } from './host.ts';
import { type Listening, listen, type Place } from './listening.ts';
import { faultOf, type Logger } from './log.ts';
import { type Metrics, metricsOf } from './metrics.ts';
import type { HostOptions } from './options.ts';

export interface ServingOrder {
  readonly desk: Omit<DeskOrder, 'ended'>;
  readonly options: HostOptions;
  readonly place: Place;
  readonly log: Logger;
}

export interface Serving {
  readonly address: string;
  readonly desk: Desk;
  /** Takes nothing new, finishes what was taken, and closes the store: in so many milliseconds at most. */
  end(grace: number): Promise<void>;
}

/** Resolves once texts can be checked and the port is listened on. Rejects with the system’s error where it cannot be had. */
export async function serve({ desk: order, options, place, log }: ServingOrder): Promise<Serving> {
  const { openDesk } = await desks();
  const counted: { metrics: Metrics | null } = { metrics: null };
  const opened = openDesk({
    ...order,
    ended: ({ task, outcome, seconds }) => counted.metrics?.check(task, outcome, seconds),
  });
  const { desk } = opened;
  const metrics = metricsOf({
    version: desk.version,
    register: { laws: desk.register.laws.length, digest: desk.register.digest },
    load: opened.load,
  });
  counted.metrics = metrics;
  const state = { stopping: false };
  const host = hostOf({
    options,
    log,
    metrics,
    ready: () => isReady(opened),
    stopping: () => state.stopping,
    faces: facesOf(desk),
  });
  const listening = await begun(opened, () => listen(host, place));
  log.info({ address: listening.address, laws: desk.register.laws.length, version: desk.version }, 'listening');
  return {
    address: listening.address,
    desk,
    async end(grace) {
      state.stopping = true;
      await finished(opened, listening, grace, log);
    },
  };
}

/** The register is loaded since the start; threads that are ended are replaced. */
async function isReady({ desk, load }: OpenedDesk): Promise<void> {
  if (load().threads === 0) throw new Error('no thread is up');
  await desk.store.ready();
}

/** Where the port cannot be had, nothing that was opened stays open. */
async function begun(opened: OpenedDesk, listening: () => Promise<Listening>): Promise<Listening> {
  try {
    await opened.ready();
    return await listening();
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function finished(opened: OpenedDesk, listening: Listening, grace: number, log: Logger): Promise<void> {
  log.info('stopping');
  await listening.end(grace);
  try {
    await opened.close();
  } catch (error) {
    log.error({ fault: faultOf(error) }, 'could not be closed well');
  }
  log.info('stopped');
}
