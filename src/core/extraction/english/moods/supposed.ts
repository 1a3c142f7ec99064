/**
 * Clauses that suppose what they say, or look ahead to it: `if X is repealed`, `had Congress repealed it`, `before it runs out`. In: a
 * clause in its sentence. Out: its modality, or null where it is none of these.
 */
import type { Modality } from '../../../claim/claim.ts';
import { SUPPOSING } from '../../lexicon/en/governors.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, standsAt, word, wordsOf } from '../words/sentence-view.ts';

export function supposed(context: EnglishContext, clause: Clause): Modality | null {
  return inverted(context, clause) ||
    isAlternative(context, clause) ||
    isThought(context, clause) ||
    isAsThough(context, clause) ||
    isEitherWay(context, clause) ||
    isConditioned(context, clause) ||
    opensWithIf(context, clause) ||
    isKeptFrom(context, clause) ||
    tellsPlaces(context, clause)
    ? 'hypothetical'
    : (foretold(context, clause) ??
        supposing(clause) ??
        joinedTo(context, clause) ??
        toCome(context, clause) ??
        soonAs(context, clause) ??
        atTheMoment(context, clause) ??
        aheadOfWould(context, clause) ??
        afterAll(context, clause));
}

/** `an order keeps X from | being enforced`, `saved it from | being repealed`: that is what is not done. */
const isKeptFrom = ({ view }: EnglishContext, { group }: Clause): boolean =>
  group.passive && word(view, group.from) === 'being' && word(view, group.from - 1) === 'from';

/** `X ends this month, | our column promised`: a present that was only said to come. */
function foretold({ view, clauses }: EnglishContext, { group, index, introducer }: Clause): Modality | null {
  const told = clauses[index + 1];
  const present = group.finite && !group.past && group.form !== 'past' && !group.perfect && group.modal === null;
  if (!present || introducer !== null || told === undefined || told.subject === null) return null;
  const { lemma, to, finite, negated } = told.group;
  const ends = /^[.!"”’]?$/.test(word(view, to)) || view.tokens.slice(to).every(({ kind }) => kind !== 'word');
  const behind = view.tokens.slice(group.to, told.subject.from).findLast(({ text }) => text !== '"')?.text === ',';
  return finite && !negated && behind && ends && FORETELLING.has(lemma) ? 'planned' : null;
}

const FORETELLING = new Set('promise vow pledge predict forecast foretell'.split(' '));

/** `as though | X were dead`, `acts as though | Congress had repealed it`: how it looks, and not how it is. */
const isAsThough = ({ view }: EnglishContext, { introducer, from }: Clause): boolean =>
  introducer === 'though' && [from, from - 1].some((at) => standsAt(view, at - 1, ['as', 'though']));

/** `unless both chambers pass the bill | and the president signs it`: what is joined to what is supposed. */
function joinedTo(
  { view, clauses }: EnglishContext,
  { introducer, group, index, from, relative }: Clause,
): Modality | null {
  const above = clauses[index - 1];
  if (above === undefined || relative || !group.finite) return null;
  if (introducer !== null && introducer !== 'and') return null;
  if (group.past || group.form === 'past' || above.relative || word(view, from - 1) !== 'and') return null;
  return (
    supposing(above) ?? (isAhead(view, above) && !above.group.past && above.group.form !== 'past' ? 'planned' : null)
  );
}

/** `once the vote is over`, `as soon as the decision takes effect`: a time to come, where what it tells stands in the present. */
function isAhead(view: SentenceView, { introducer, from }: Clause): boolean {
  if (introducer === 'once' || introducer === 'when') return true;
  return [from, from - 1, from - 2, from - 3].some((at) => standsAt(view, at, ['as', 'soon', 'as']));
}

/** `it would stay until Congress | repealed it`: a past behind what would be looks ahead with it, unless it names its year. */
function aheadOfWould(
  { view, clauses }: EnglishContext,
  { introducer, group, index, from, to }: Clause,
): Modality | null {
  if (introducer === null || !SHIFTED.has(introducer) || !group.finite) return null;
  if (group.form !== 'past' && !group.past) return null;
  const above = clauses[index - 1]?.group;
  if (above === undefined || above.perfect) return null;
  // `urged the Senate to pass the bill | before it expired`
  const sought = above.infinitive && introducer === 'before';
  // `vowed not to leave | until X was repealed`: what is waited for
  const awaited = above.infinitive && above.negated && (introducer === 'until' || introducer === 'till');
  if (!WOULD.has(above.modal ?? '') && !sought && !awaited) return null;
  const dated = view.tokens.slice(from, to).some(({ text }) => /^(?:19|20)\d\d$/.test(text));
  return dated ? null : 'hypothetical';
}

const SHIFTED = new Set(['until', 'till', 'once', 'when', 'unless', 'if', 'before']);
const WOULD = new Set(['would', 'could', 'might']);

/** `will leave after X runs out`, `prepare for more traffic after it does`: a present behind “after” what is itself to come. */
function afterAll({ view, clauses }: EnglishContext, { introducer, group, index, from }: Clause): Modality | null {
  const above = clauses[index - 1]?.group;
  // `it will still apply | even after the president has signed the repeal`
  const even = introducer === 'after' && group.finite && !group.past && group.form !== 'past' && isEven(view, from);
  if (even && above !== undefined && !above.past && above.form !== 'past' && !above.perfect) return 'hypothetical';
  if (introducer !== 'after' || !group.finite || group.perfect || group.copular) return null;
  if (group.past || group.form === 'past' || group.modal !== null) return null;
  // `after X takes full effect, millions will …`: the clause it stands before
  const told = clauses[index + 1]?.group;
  if (told?.finite === true && WILL.has(told.modal ?? '')) return 'planned';
  return above === undefined
    ? null
    : above.modal !== null || above.infinitive || PREPARING.has(above.lemma)
      ? 'planned'
      : null;
}

const isEven = (view: SentenceView, from: number) =>
  [from, from - 1].some((at) => standsAt(view, at - 1, ['even', 'after']));

const WILL = new Set(['will', "'ll", 'wo', 'shall']);

/** Verbs of those who get ready for what has not come. */
const PREPARING = new Set('prepare brace expect anticipate await plan ready wait gird fear predict'.split(' '));

/** `law in the states where X has not been blocked`: which places are meant, and nothing of the others. */
function tellsPlaces({ view }: EnglishContext, { introducer, from }: Clause): boolean {
  if (introducer !== 'where') return false;
  const at = word(view, from) === 'where' ? from : from - 1;
  return PLACES.test(word(view, at - 1));
}

const PLACES = /^(?:states|districts|counties|countries|provinces|regions|jurisdictions|circuits|places|territories)$/;

/** `rather than do away with X, lawmakers went home`: what was not chosen; `X was waived rather than repealed` says that it was not repealed. */
function isAlternative({ view }: EnglishContext, { group, joined }: Clause): boolean {
  return standsAt(view, group.from - 2, ['rather', 'than']) && !(joined !== null && group.form === 'past');
}

/** `Suppose the vote saw X repealed`, `assume that it was`, `let us assume that it was`: what the reader is asked to think. */
function isThought({ view, clauses }: EnglishContext, { index }: Clause): boolean {
  return clauses.slice(0, index).some(({ group, subject }, at) => {
    const asked = at === 0 ? subject === null : standsAt(view, group.from - 2, ['let', 'us']);
    return asked && at < 2 && THINK.has(group.lemma) && group.form === 'base';
  });
}

/** `in case X was repealed`, `assuming that it was`, `provided that it was`, `so long as it is in force`. */
function isConditioned({ view }: EnglishContext, { subject, group }: Clause): boolean {
  const head = subject?.from ?? group.from;
  const at = word(view, head - 1) === 'that' ? head - 1 : head;
  if (CONDITIONS.some((words) => standsAt(view, at - words.length, words))) return true;
  const opens = at < head || at === 1 || view.tokens[at - 2]?.kind === 'mark';
  return opens && /^(?:assuming|supposing|provided|providing)$/.test(word(view, at - 1));
}

/** `If the “waters” rule became law, …`: what stands before the first comma is supposed, whatever is quoted in it. */
function opensWithIf({ view }: EnglishContext, { group }: Clause): boolean {
  if (word(view, 0) !== 'if') return false;
  const quoted = view.tokens.slice(1, group.from).filter(({ kind, text }) => kind === 'mark' || text === 'that');
  return quoted.length > 0 && quoted.every(({ text }) => text === '"' || text === '.');
}

const CONDITIONS = ['in case', 'in the event', 'so long as', 'as long as', 'on condition', 'on the assumption'].map(
  (text) => text.split(' '),
);

/** `whether or not X was repealed`. */
function isEitherWay({ view }: EnglishContext, { from }: Clause): boolean {
  return [from, from - 1, from - 2].some((at) => standsAt(view, at, ['whether', 'or', 'not']));
}

const THINK = new Set(['suppose', 'assume', 'imagine', 'pretend']);

/** `Had Congress repealed X, trade would have grown`, `should it do so`: an auxiliary before its subject supposes. */
export function inverted({ view, clauses }: EnglishContext, { group, index, joined }: Clause): boolean {
  const first = clauses[index - 1]?.group;
  if (first === undefined || joined !== null || first.to !== first.from + 1 || first.to >= group.from) return false;
  const at = first.from;
  if (!/^(?:had|should)$/.test(word(view, at)) || !(at === 0 || /^(?:[",;:(-]|and|but)$/.test(word(view, at - 1))))
    return false;
  const fits =
    word(view, at) === 'should'
      ? group.modal === null && hasBase(word(view, group.main))
      : group.form === 'participle' || (group.form === 'past' && group.main === group.from);
  return fits && view.tokens.slice(at, group.from).every((token) => token.kind !== 'mark');
}

/** `cut`, `put`, `set`: past and base are one. */
function hasBase(text: string): boolean {
  return verbReadings(text).some((reading) => reading.form === 'base');
}

/** `when the waiver runs out`, `before it is repealed`, `once it takes effect`: what a present behind these tells of is to come. */
function toCome(context: EnglishContext, clause: Clause): Modality | null {
  const { introducer, group } = clause;
  if (introducer === null || !AHEAD.has(introducer) || group.past || group.form === 'past' || !group.finite)
    return null;
  if (isNextStep(context, clause)) return null;
  // `once the suspension is over`: a state that is waited for
  if (group.copular && introducer === 'once' && !group.perfect) return 'planned';
  if (group.copular || (STATIVE.has(group.lemma) && !group.passive))
    return introducer === 'before' ? 'hypothetical' : null;
  return introducer === 'before' ? 'hypothetical' : group.perfect && introducer === 'when' ? null : 'planned';
}

/** `X was waived | before being repealed`: what became of it next, and nothing that its end forestalled. */
function isNextStep({ view, clauses }: EnglishContext, { index, introducer, group }: Clause): boolean {
  const told = clauses[index - 1]?.group;
  if (introducer !== 'before' || word(view, group.from) !== 'being' || told === undefined) return false;
  if (told.modal !== null || told.negated || FORESTALLING.has(told.lemma)) return false;
  return told.finite && (told.past || told.form === 'past');
}

const FORESTALLING = new Set('expire lapse die end collapse fail stall sunset adjourn leave'.split(' '));

/** `As soon as it is signed, she will go`. */
function soonAs({ view }: EnglishContext, clause: Clause): Modality | null {
  const { introducer, group } = clause;
  if (introducer !== 'as' || group.past || group.form === 'past' || group.perfect || !group.finite) return null;
  return isAhead(view, clause) ? 'planned' : null;
}

/** `The moment X is repealed, prices will fall`, `the day that Congress repeals it`: a present that dates what is to come. */
function atTheMoment({ view, clauses }: EnglishContext, { subject, group, index }: Clause): Modality | null {
  if (subject === null || group.past || group.form === 'past' || !group.finite || group.modal !== null) return null;
  const first = subject.from;
  return [first, first - 1, first - 2, first - 3, first - 4].some((at) => {
    const moment = word(view, at) === 'the' ? MOMENTS.exec(wordsOf(view, at + 1, at + 4)) : null;
    if (moment === null || at + 1 + moment[0].split(' ').length < first) return false;
    // `told viewers within the hour | that X is gone`: when it was told
    const opens = at === 0 || /^(?:by|from)$/.test(word(view, at - 1)) || view.tokens[at - 1]?.kind === 'mark';
    return at === first || opens || clauses[index - 1]?.group.to === at;
  })
    ? 'planned'
    : null;
}

const MOMENTS = /^(?:very )?(?:moment|instant|minute|second|hour|day|time)(?: that)?(?![a-z])/;

const AHEAD = new Set(['when', 'once', 'before', 'till']);
const STATIVE = new Set(['remain', 'stay', 'stand', 'exist', 'hold', 'apply', 'operate', 'have']);

function supposing(clause: Clause): Modality | null {
  if (clause.introducer === null || !SUPPOSING.has(clause.introducer)) return null;
  // `it took | until 2022 to repeal X`: a time, and no clause
  if (clause.introducer === 'until' || clause.introducer === 'till')
    return clause.group.past || clause.group.infinitive ? null : 'hypothetical';
  return clause.introducer === 'whether' ? 'questioned' : 'hypothetical';
}
