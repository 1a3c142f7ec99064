/**
 * What a running Lawstate offers to the faces that stay open (web page, HTTP API, tools of an assistant): one register, one
 * clock, a place to read and check texts off the event loop, a way to read addresses under guard, and the store. Who asks is a
 * visitor: the host finds out who it is and what it may do, before a face is called.
 */
import type { CheckInput } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import type { Publication } from './core/publish/publication.ts';
import type { Publishing } from './core/publish/publishing.ts';
import type { RecheckedCase } from './core/publish/rechecking.ts';
import type { Report } from './core/report/report.ts';
import type { Day } from './core/time/day.ts';
import type { Refused } from './importers/document.ts';
import type { ReadSource } from './importers/read-document.ts';
import type { SavedCheck, Store } from './storage/store.ts';

export { caseSchema } from './storage/contracts/case-schema.ts';
export { reportSchema } from './storage/contracts/report-schema.ts';
export { BadCursor } from './storage/store.ts';

/** What changes something: keeping a check, publishing or rechecking a case, removing either. Reading and checking is open. */
export type Scope = 'save' | 'publish' | 'delete';
export const SCOPES: readonly Scope[] = ['save', 'publish', 'delete'];

/** Who asks. */
export interface Visitor {
  /** Of the network. Those who wait for a check take turns by it. */
  readonly address: string;
  may(scope: Scope): boolean;
  /** Aborted once nobody waits for the answer any more: work not begun is not begun then. */
  readonly gone: AbortSignal;
}

/** What the host sets on every request before a face sees it: `context.get('visitor')`. */
export interface FaceEnv {
  readonly Variables: {
    readonly visitor: Visitor;
    /** The id of the request, as it stands in the log and in the header `x-request-id`. */
    readonly requestId: string;
  };
}

/** A cookie of this name is taken for a token, on requests that come from our own pages. */
export const TOKEN_COOKIE = 'lawstate-token';

/** Too many wait already: how many seconds later to come back. */
export interface Busy {
  readonly kind: 'busy';
  readonly retryAfter: number;
}

/** Bytes that somebody handed in, with what is said of them: a name with an ending, a media type, or neither. */
export interface HandedIn {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string | null;
}

/** What a check is written as. */
export type CheckFormat = 'json' | 'text' | 'markdown' | 'html' | 'claimreview';
export const CHECK_FORMATS: readonly CheckFormat[] = ['json', 'text', 'markdown', 'html', 'claimreview'];

/** What is said of a text beside it, before what the text says of itself. */
export type Given = Partial<Pick<CheckInput, 'title' | 'url' | 'outlet' | 'published' | 'language'>>;

/** A check that was made already, as it is kept. */
export type CheckMade = Pick<SavedCheck, 'input' | 'report'>;

export interface RenderOrder {
  readonly given: Given;
  readonly knownAt: Day;
  /** `view` is what the page of a server shows of it, without what stands around. */
  readonly format: CheckFormat | 'view';
}

/** A check as bytes of UTF-8, ready to be sent. */
export interface RenderedCheck {
  readonly kind: 'rendered';
  readonly bytes: Uint8Array;
}

/** A checked text on its way to being published. */
export interface ToPublishAt {
  readonly input: CheckInput;
  readonly report: Report;
  /** Of the bytes that were given, in hexadecimal; null where only the words were. */
  readonly sha256: string | null;
  /** The id of the case; null to have it made from the address, or the title and the text. */
  readonly id: string | null;
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
  check(input: CheckInput, knownAt: Day, visitor?: Visitor): Promise<Report | Busy | Refused>;
  /** Reads, checks (what is not checked yet) and renders in one go, off the event loop: to the byte what the command line prints. */
  render(
    source: HandedIn | CheckInput | CheckMade,
    order: RenderOrder,
    visitor?: Visitor,
  ): Promise<RenderedCheck | Busy | Refused>;
  /** A document of bytes that somebody handed in, by their declared type or name. Its `original` is null. */
  read(source: HandedIn, visitor?: Visitor): Promise<ReadSource | Busy | Refused>;
  /** A document at a public address. */
  fetch(url: string, visitor?: Visitor): Promise<ReadSource | Busy | Refused>;

  /** Keeps a check under an id made of what was checked, against which record, by which version: again, it is the same one. */
  save(input: CheckInput, report: Report): Promise<{ readonly check: SavedCheck; readonly created: boolean }>;
  /** Adds the check as a version of its case, unless the newest one says the same, or is known later. */
  publish(check: ToPublishAt): Promise<Publishing>;
  /** Derives the newest version of a case again; with `write` what changed is added. Null where there is no such case. */
  recheck(id: string, write: boolean): Promise<RecheckedCase | null>;
}
