/** Narratives over the articles of scans, for the command line: from the store or from a file, in the words of this version. */
import type { Register } from '../core/law/register.ts';
import type { NarrativesReport } from '../core/narrative/narratives-report.ts';
import { type NarrativesAsked, readNarratives } from '../core/narrative/read-narratives.ts';
import type { Day } from '../core/time/day.ts';
import type { Refused } from '../importers/document.ts';
import type { ScannedFile } from '../importers/scanned-jsonl.ts';
import { packageVersion } from '../package-root.ts';

export interface NarrativesOrder extends NarrativesAsked {
  readonly register: Register;
  readonly knownAt: Day;
}

export async function narrativesIn({ register, knownAt, ...order }: NarrativesOrder): Promise<NarrativesReport> {
  return readNarratives(order, { register, knownAt, version: packageVersion() });
}

/** The JSON lines that a scan wrote; or why they cannot be read. */
export async function scannedFile(file: string): Promise<ScannedFile | Refused> {
  const { openScanned } = await import('../importers/scanned-jsonl.ts');
  return openScanned(file);
}
