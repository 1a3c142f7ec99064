/** A participle behind a noun that only tells which is meant. In: a clause and what it acts on. Out: whether it is such a one. */
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { word } from '../words/sentence-view.ts';

/** `the tariffs imposed under X`, `the waiver signed in 2022`: a participle behind a noun tells which is meant, and claims nothing. */
export function tellsWhich(
  { view, clauses }: EnglishContext,
  clause: Clause,
  sense: Sense,
  acted: PhraseMeaning,
): boolean {
  const { group, subject, index } = clause;
  const reduced = !group.passive && group.main === group.from && (group.form === 'past' || group.form === 'participle');
  if (!reduced || !MAKING.has(sense) || subject === null) return false;
  // `a bill introduced last week would repeal X`: that it was is news
  if (acted.indefinite && acted.target === 'measure' && acted.mention !== null) return false;
  // `X (passed in 2012) was …`
  if (subject.to !== group.from && word(view, subject.to) !== '(') return false;
  if (acted.phrase.from < subject.from || acted.phrase.to > subject.to) return false;
  // `with X enacted, trade grew`
  if (word(view, subject.from) === 'with') return false;
  // the sentence has a verb of its own, and not one that the same subject goes on with (`The bill passed in May | and lapsed`)
  return clauses.some(
    (one) =>
      one.group.finite &&
      ((one.index > index && one.group.from > group.to && one.joined !== group) || holdsBefore(one, clause)),
  );
}

/** `ruled the tariffs imposed under X unconstitutional`: noun and participle are what is found to be so. */
function holdsBefore({ group, object }: Clause, behind: Clause): boolean {
  return (
    HOLDING.has(group.lemma) &&
    group.to <= (behind.subject?.from ?? 0) &&
    object !== null &&
    object.from === behind.subject?.from
  );
}

const HOLDING = new Set(['rule', 'hold', 'find', 'declare', 'deem', 'judge']);

const MAKING: ReadonlySet<Sense> = new Set<Sense>([
  'impose',
  'make',
  'sign',
  'introduce',
  'pass',
  'passAsBill',
  'issueWaiver',
]);
