/**
 * An article that was read in a scan, and the rated claims in it. Nothing in it depends on when or by which machine it was read,
 * so that two scans of the same input give the same values.
 */
import type { CheckedClaim, Report } from '../report/report.ts';
import type { PartialDate } from '../time/partial-date.ts';
import type { Sighting } from './sighting.ts';

export interface ScannedArticle {
  /** The same for the same article in any scan: made of its address, else of its text. */
  readonly id: string;
  /** What it was read from: a file, a feed, an archive; and which record of it, counted from 1, where it has several. */
  readonly source: string;
  readonly record: number | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly published: PartialDate | null;
  /** Of the text, in hexadecimal: what is word for word the same has the same. */
  readonly textSha256: string;
  /** What copies and near-copies of a text have alike; see `fingerprint.ts`. */
  readonly fingerprint: string;
  readonly sightings: readonly Sighting[];
}

/** What a report does not say of its article. */
export type Found = Pick<ScannedArticle, 'id' | 'source' | 'record' | 'textSha256' | 'fingerprint'>;

export function scannedArticle(report: Report, { id, source, record, textSha256, fingerprint }: Found): ScannedArticle {
  const { url, outlet, title, language, published } = report.document;
  const sightings = report.claims.flatMap((claim) => sightingOf(claim, report) ?? []);
  return { id, source, record, url, outlet, title, language, published, textSha256, fingerprint, sightings };
}

function sightingOf(claim: CheckedClaim, report: Report): Sighting | null {
  const { id, law, asserts, text, span, asOf, verdict, proposedBy } = claim;
  // what a model pointed at is shown to readers of one text and never counted
  if (verdict === null || law === null || proposedBy !== undefined) return null;
  const said = report.statements.find((statement) => statement.id === claim.statement);
  const speaker = said === undefined ? null : { name: said.speaker.name, role: said.speaker.role };
  const { event, polarity } = asserts;
  const { rating, pattern, correctedInText } = verdict;
  return { claim: id, law: law.id, event, polarity, speaker, rating, pattern, text, span, asOf, correctedInText };
}
