/**
 * Bills that are given up by whoever brought them in: `the X Bill will not proceed`, `ministers will not go ahead with the X Bill`, `the
 * bill will not be taken any further`. That is said of the days to come, and is done by being said. In: a sentence. Out: a frame that
 * the bill was withdrawn.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, trimSpan } from '../frames/frame-parts.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';

/** What does not happen to a bill that is given up; with `with` behind it, what its makers do not do. */
const GOING: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    proceed: [[]],
    go: [['ahead'], ['forward'], ['further'], ['any', 'further'], ['no', 'further']],
    move: [['ahead'], ['forward']],
    press: [['ahead'], ['on']],
    progress: [[], ['any', 'further'], ['further']],
    take: [['forward'], ['further'], ['any', 'further']],
    bring: [['forward'], ['back']],
    pursue: [[], ['any', 'further'], ['further']],
  }),
);

const GOING_ON = verbClass(GOING);

export function shelvingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, GOING_ON), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const noFurther = standsAt(view, group.to, ['no', 'further']);
  const resolved = isResolved(context, clause) || isDecided(context, clause);
  if (group.negated === noFurther || subject === null || clause.relative || !resolved) return null;
  const words = GOING.get(group.lemma)?.find((rest) => standsAt(view, group.to, rest));
  if (words === undefined) return null;
  const end = group.to + words.length;
  const withBill = word(view, end) === 'with';
  const phrase = withBill
    ? { from: end + 1, to: Math.max(end + 1, clause.to, clause.object?.to ?? 0) }
    : billOf(clause, end);
  const bill = phrase === null ? null : billIn(context, phrase);
  if (bill === null || (!withBill && phrase === subject && !endsAt(view, end))) return null;
  return {
    form: 'shelving',
    sense: 'rescind',
    acted: { ...actedOn(view, bill), target: 'measure' },
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'perfect',
    actor: phrase === subject ? null : actorOf(context, subject),
    power: false,
    weak: bill.mention === null && bill.pronoun,
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(clause.to, end)),
    trigger: spanOf(view, group.from, end),
    sentence: context.index,
  };
}

/** `will not`, and `would not` where somebody is reported, before it or behind; no condition beside it. */
function isResolved({ view, clauses }: EnglishContext, { group, index, introducer }: Clause): boolean {
  if (view.tokens.some(({ text }) => ['if', 'unless', 'until', 'before'].includes(text))) return false;
  const above = clauses[index - 1];
  const next = clauses[index + 1];
  // `the bill would go no further, | ministers said`
  const behind = next !== undefined && word(view, next.from - 1) === ',' && SAYING.has(next.group.lemma);
  const reported =
    behind ||
    (introducer === 'that' && above !== undefined && (SAYING.has(above.group.lemma) || above.group.lemma === 'know'));
  return group.modal === 'will' || group.modal === 'wo' || (group.modal === 'would' && reported);
}

/** `ministers have decided | not to proceed with the bill`: decided it is, and by that the bill is given up. */
function isDecided({ view, clauses }: EnglishContext, { group, index }: Clause): boolean {
  const above = clauses[index - 1]?.group;
  if (above === undefined || !group.infinitive || !/^(?:not|no)$/.test(word(view, above.to))) return false;
  const done =
    DECIDING.has(above.lemma) &&
    !above.negated &&
    above.modal === null &&
    (above.past || above.perfect || above.passive);
  return done && !view.tokens.some(({ text }) => ['if', 'whether', 'unless', 'until'].includes(text));
}

const DECIDING = new Set('decide choose opt elect resolve agree'.split(' '));

/** `the bill | will not be pursued`, `ministers will not pursue | the bill`. */
function billOf({ group, subject, object }: Clause, end: number): Phrase | null {
  if (group.passive || !/^(?:take|bring|pursue)$/.test(group.lemma)) return subject;
  return object !== null && object.to > end ? { from: Math.max(end, object.from), to: object.to } : null;
}

/** A bill by its name, or one that would do something to a law that is named. */
function billIn({ view, calledA }: EnglishContext, phrase: Phrase): PhraseMeaning | null {
  const meaning = readPhrase(view, phrase, calledA);
  return meaning?.target === 'measure' && !meaning.indefinite ? meaning : null;
}

/** Nothing behind it that would say how or where it does not. */
function endsAt(view: SentenceView, end: number): boolean {
  const next = view.tokens[end];
  return next === undefined || next.kind === 'mark' || /^(?:and|but|after|the|he|she|they|it)$/.test(next.text);
}
