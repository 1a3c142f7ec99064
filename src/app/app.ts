/**
 * The door to the only wiring: adapters put together with the core. Faces call this and no other file of the room; nothing in it
 * decides anything about law, and no clock is read. What a call does not need is not loaded.
 */
export type { Config } from '../config/config.ts';
export type { ReadConfig } from '../config/read.ts';
export type { ReadDocument } from '../importers/document.ts';
export type { Endpoint } from '../importers/propose.ts';
export type { StorePlace } from '../storage/open-store.ts';
export type { Store } from '../storage/store.ts';
export type { CheckToPublish, Published, RecheckPlan } from './cases.ts';
export type { Checker, Given } from './check.ts';
export { configContract, openConfig } from './config.ts';
export type { DeskOrder, OpenedDesk } from './desk.ts';
export { readInput, readRecords, textsAt } from './documents.ts';
export type { Allowing } from './fetching.ts';
export { type Linting, lintFile } from './lint.ts';
export { type Checked, withProposalsOf } from './propose.ts';
export {
  type CheckedFolder,
  checkFolder,
  compileShipped,
  formatRegister,
  lawSchema,
  missingFolder,
  newLaw,
  openRegister,
  shippedFolder,
} from './register.ts';
export type { Destination, Live, ScanInputs, ScanMade, ScanPlan, ScanStep, Totals } from './scan.ts';
export type { FeedListed, LiveOrder } from './scan-live.ts';
export { buildSite, type SiteOrder } from './site.ts';
export { backUp, failureOf, openStore, placeInWords, restore } from './store.ts';
export type { Told, WatchClock, WatchList, WatchOrder } from './watching.ts';

/** What checks documents, loaded for the commands that do. */
export async function checking() {
  return import('./check.ts');
}

/** What stands behind a Lawstate that stays open, loaded for the command that serves. */
export async function desks() {
  return import('./desk.ts');
}

/** What counts narratives over scanned articles, loaded for those who do. */
export async function scannedNarratives() {
  return import('./narratives.ts');
}

/** What publishes checks and derives them again, loaded for the commands that do. */
export async function publishedChecks() {
  return import('./cases.ts');
}

/** What scans inputs for the laws that they name, loaded for the command that does. */
export async function scanning() {
  return import('./scan.ts');
}

/** What lists and fetches for it, where there are addresses among the inputs. */
export async function scanningLive() {
  return import('./scan-live.ts');
}

/** What watches outlets, loaded for the command that does. */
export async function watching() {
  return import('./watching.ts');
}

/** What takes part in a watch that several processes share, loaded for the command that does. */
export async function watchingTogether() {
  return import('./watch-together.ts');
}
