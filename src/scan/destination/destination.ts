/** Where a scan puts what it finds. A port: a file of JSON lines is one, a store another. */
import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import type { ScanState } from '../scan-state.ts';
import type { Ahead } from './ahead.ts';

export interface Destination {
  /** Where an earlier run stopped; null where there is none to go on with. */
  readonly state: ScanState | null;
  /** For scans of addresses. */
  readonly ahead: Ahead;
  /** Which of these ids it has. */
  kept(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Keeps those that are not kept yet; returns them. */
  add(articles: readonly ScannedArticle[]): Promise<readonly ScannedArticle[]>;
  /** All that was added belongs to what is done so far. */
  reached(state: ScanState): Promise<void>;
  /** The scan has come to its end. */
  done(): Promise<void>;
  /** It stops here, to be gone on with or not. */
  stop(): Promise<void>;
}
