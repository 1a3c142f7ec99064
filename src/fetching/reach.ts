import { barrierAt } from './barrier.ts';

/** Where requests may go: which addresses of the network, at which ports. */
export interface Reach {
  /** What an address is that keeps it from being asked, in words; null where it may be. */
  barrierAt(address: string): string | null;
  /** Null for all. */
  readonly ports: ReadonlySet<number> | null;
}

/** The public web. Other ports of public hosts belong to services that are no web sites. */
export const PUBLIC: Reach = { barrierAt, ports: new Set([80, 443, 8080, 8443]) };

/** The public web and every network this machine is in: for tests and intranets. */
export const ANYWHERE: Reach = { barrierAt: () => null, ports: null };
