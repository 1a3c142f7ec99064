import type { Day } from '../time/day.ts';
import type { PartialDate } from '../time/partial-date.ts';

/**
 * How much a text weighs as evidence of the law, after ELI's LegalValue: `definitive` is the one text that is the law
 * (the official journal, the Statutes at Large, a judgment), `official` comes from the body that acted, `authoritative` from
 * a body trusted with it (a code's editors, a parliament's research service), `unofficial` from anybody else (the press).
 */
export const LEGAL_VALUES = ['definitive', 'official', 'authoritative', 'unofficial'] as const;
export type LegalValue = (typeof LEGAL_VALUES)[number];

/** Where a fact of the record was read. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly legalValue: LegalValue;
  /** When the source itself came out: what could be known on a day is told by it. Null where it bears no date. */
  readonly published: PartialDate | null;
  /** The day somebody read it for the register; null where it was taken over from another record, and nobody noted such a day. */
  readonly seen: Day | null;
  /** Its citation in the form of its field (`67 FR 5921`, `OJ L 229, 31.7.2014, p. 1`), where it has one. */
  readonly citation: string | null;
  /** Where a copy of it is kept (`https://web.archive.org/…`), where somebody had one made; pages of the press go away. */
  readonly archive?: string | undefined;
}

/** Whether a source stands nearer to the law than a report about it. */
export function isPrimary(source: Source): boolean {
  return source.legalValue !== 'unofficial';
}
