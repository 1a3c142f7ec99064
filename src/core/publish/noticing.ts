/** The notice of a version, worked out. In: the version before, and what is derived now. Out: which claims changed, by what, in words. */

import { lawById } from '../law/register.ts';
import type { CheckedClaim } from '../report/report.ts';
import type { Day } from '../time/day.ts';
import type { Version } from './case.ts';
import { decisive, eventsOf } from './cause.ts';
import { type ClaimChange, changesBetween, ratingOf } from './changes-between.ts';
import type { Derived, Notice, NoticedChange, Tense } from './notice.ts';
import { becauseWords, changeWords } from './notice-words.ts';
import { isPast, type RecordDifference } from './record-difference.ts';
import { type RecordMoved, recordMoved } from './record-moved.ts';

/** The notice of a version that follows another; without changes where no claim comes out otherwise. */
export function noticeOf(before: Version, now: Derived): Notice {
  const moved = recordMoved(before.file, now.register, now.knownAt);
  const changes = changesBetween(before.report, now.report, {
    recordOf: (law) => moved.differences(law).length > 0,
    dueOf: (law) => moved.due(law).length > 0,
  });
  const noticed = changes.map((change) => changeNoticed(change, before, now, moved));
  const corrected = noticed.some((one) => one.kind !== 'since' && one.kind !== 'found');
  return {
    kind: corrected ? 'correction' : 'update',
    from: before.file.version,
    on: now.knownAt,
    changes: noticed,
  };
}

function changeNoticed(change: ClaimChange, before: Version, now: Derived, moved: RecordMoved): NoticedChange {
  const claim = (change.after ?? change.before) as CheckedClaim;
  const law = claim.law === null ? undefined : lawById(now.register, claim.law.id);
  const differences = law === undefined ? [] : moved.differences(law.id);
  const causes = decisive(change, differences, now.register, now.knownAt);
  const due = law === undefined ? [] : moved.due(law.id);
  return {
    claim: claim.id,
    text: claim.text,
    law: claim.law === null ? null : { id: claim.law.id, title: claim.law.title },
    kind: change.kind,
    tense: tenseOf(change, causes, claim.asOf),
    before: change.before === null ? null : ratingOf(change.before),
    after: change.after === null ? null : ratingOf(change.after),
    events: causes.flatMap(eventsOf),
    says: changeWords(change),
    because: becauseWords(change, { causes, due, law, before, now }),
  };
}

function tenseOf(change: ClaimChange, causes: readonly RecordDifference[], asOf: Day): Tense | null {
  if (change.kind === 'since') return 'present';
  if (causes.length === 0) return null;
  return causes.some((one) => isPast(one, asOf)) ? 'past' : 'present';
}
