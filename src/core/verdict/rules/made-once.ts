/**
 * “Signed in 1991”, of an act whose first step is of years later: an act is made once, and what was signed before it was begun is another.
 * In: the case and what was found, where the record lists no such step of that time. Out: that it was made later, or what was found.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { EventKind } from '../../law/event-kind.ts';
import type { LawType } from '../../law/law.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { happening } from '../words.ts';

export function asMadeOnce(one: Case, finding: Finding): Finding {
  const { on, readings, target } = one.claim.asserts;
  const made = MAKING.has(readings[0] ?? 'inForce') && target === 'law' && OF_ONE_MAKING.has(one.law.type);
  if (finding.rule !== 'stage/not-looked' || on === null || !made || one.beyond) return finding;
  const [first] = one.events.filter(({ kind }) => kind !== 'announcement' && kind !== 'proposal');
  const signed = one.events.find(({ kind }) => SIGNED.has(kind));
  if (first === undefined || signed === undefined || lastDay(on.date) >= firstDay(first.on)) return finding;
  return {
    ...finding,
    showing: 'refuted',
    rule: 'stage/made-later',
    events: [signed],
    record: happening(signed),
    pattern: 'wrong-date',
    because: `it was made later: ${happening(signed)}`,
  };
}

const MAKING: ReadonlySet<Assertable> = new Set<Assertable>(['signature', 'enactment', 'ratification']);
const SIGNED: ReadonlySet<EventKind> = new Set<EventKind>(['signature', 'ratification']);

/** Rules and policies are made anew under one name; these are not. */
const OF_ONE_MAKING: ReadonlySet<LawType> = new Set<LawType>(['act', 'provision', 'treaty', 'executiveAct']);
