/**
 * Claims that a law was printed where its state prints its laws: `was published in the Official Journal`, `has not yet appeared in the
 * gazette`. In: the case and its readings. Out: a finding; where the record lists no such day, what is in force had been printed by then.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawType } from '../../law/law.ts';
import { type Case, matching } from '../case.ts';
import { type Finding, findingOn, happenedIn } from '../finding.ts';
import { lookedAtInWords, standingInWords } from '../law-in-words.ts';

const finding = findingOn('stage', 'publication');
const happened = happenedIn(finding);

export function judgePublication(one: Case, readings: readonly Assertable[]): Finding {
  const event = matching(one, readings).at(-1);
  if (event !== undefined) return happened(one, readings, 'publication/printed', event);
  const { on, polarity } = one.claim.asserts;
  const { force } = one.status;
  if (force === 'inForce' && on === null && PRINTED.has(one.law.type))
    return finding(one, readings, {
      showing: 'supported',
      rule: 'publication/in-force',
      because: `what is in force has been published; ${standingInWords(one.status, one.law)}`,
    });
  const noLaw = force === 'proposed' || force === 'notYetInForce' || isNoLawForWantOfIt(one);
  const toCome = noLaw && polarity === 'denied' && !one.beyond;
  return toCome
    ? finding(one, readings, {
        showing: 'refuted',
        rule: 'publication/not-yet',
        because: standingInWords(one.status, one.law),
      })
    : finding(one, readings, {
        showing: 'unknown',
        rule: 'publication/not-listed',
        events: [],
        because: one.beyond ? lookedAtInWords(one.law) : 'the record lists no day on which it was published',
      });
}

/** What somebody would have had to publish before it is law, and never was one: the record of it names the step. */
function isNoLawForWantOfIt({ law, events }: Case): boolean {
  const isStep = law.powers.some(({ may }) => may.includes('publication'));
  return law.type === 'measure' && isStep && !events.some(({ kind }) => kind === 'entryIntoForce');
}

/** Binding on everybody only once they are printed (Treaty on the Functioning of the European Union, article 297; 44 U.S.C. 1505, 1507). */
const PRINTED: ReadonlySet<LawType> = new Set<LawType>(['act', 'provision', 'regulation', 'constitution']);
