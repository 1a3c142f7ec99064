/**
 * `The section on affiliation is still there`, `the court struck down the section that defines it`: a part told by what it does. Which one
 * that is, words do not tell a record that names its parts by numbers. In: a claim of such a part. Out: that it is not known.
 */
import type { Assertable } from '../../claim/claim.ts';
import { isPartial, type LawEvent } from '../../law/event.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { happening } from '../words.ts';
import { namesPart } from './ending-part.ts';

const finding = findingOn('force', 'repeal');

const isDescribed = ({ claim }: Case): boolean => claim.asserts.scope.described === true;

/** Whether the part that ended is the one that is described. */
export function endOfDescribed(one: Case, readings: readonly Assertable[], event: LawEvent): Finding | null {
  if (!isDescribed(one) || !isPartial(event) || namesPart(one, event) || describes(one, event)) return null;
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'ending/part-told-by-what-it-does',
    events: [event],
    because: `whether that is the part which the record tells of is not known: ${happening(event)}`,
  });
}

/** The record itself tells of the part by what it does, in the same words: two of them, of some length, are no chance. */
function describes({ claim }: Case, { scope }: LawEvent): boolean {
  const own = new Set(longWords(scope.part ?? ''));
  return longWords(claim.asserts.scope.text ?? '').filter((word) => own.has(word)).length > 1;
}

/** The words that tell something; small ones do not. */
export const longWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** Whether the one that is described is among the parts that are left. */
export function describedOfRest(one: Case, readings: readonly Assertable[]): Finding | null {
  if (!isDescribed(one) || one.status.force !== 'partiallyInForce') return null;
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'state/part-told-by-what-it-does',
    because: `${standingInWords(one.status, one.law)}; which part that is, the record does not tell`,
  });
}
