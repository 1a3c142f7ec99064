/**
 * What a running Lawstate offers to the faces that stay open (web page, HTTP API, tools of an assistant): one register, one
 * clock, a place to check texts off the event loop, a way to read addresses under guard, and the store.
 */
import type { CheckInput } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import type { Publication } from './core/publish/publication.ts';
import type { Report } from './core/report/report.ts';
import type { Day } from './core/time/day.ts';
import type { ReadDocument, Refused } from './importers/document.ts';
import type { Store } from './storage/store.ts';

/** The queue is full: how many seconds later to come back. */
export interface Busy {
  readonly kind: 'busy';
  readonly retryAfter: number;
}

export interface Desk {
  readonly register: Register;
  readonly publication: Publication;
  /** Of the tool. */
  readonly version: string;
  readonly store: Store;
  /** The day on the clock: the only place where one is read. */
  today(): Day;
  /** The report of a text against the record as it is believed on a day; or that there are too many before it. */
  check(input: CheckInput, knownAt: Day): Promise<Report | Busy | Refused>;
  /** A document of bytes that somebody handed in, by their declared type or name. */
  read(
    bytes: Uint8Array,
    named: { readonly name: string; readonly type: string | null },
  ): Promise<ReadDocument | Refused>;
  /** A document at a public address. */
  fetch(url: string): Promise<ReadDocument | Refused>;
}
