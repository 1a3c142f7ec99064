/**
 * What the subject before it makes of a pronoun: `The waiver lapsed. It was not renewed` goes on with the waiver, `X, like Y, bars aid.
 * It was waived` with X. In: a clause and what a phrase of it means. Out: the same meaning, of the thing or the law spoken of.
 */
import type { Target } from '../../../claim/claim.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { TARGET_NOUNS } from '../../lexicon/en/nouns.ts';
import type { Mention } from '../../mentions.ts';
import type { Sense } from '../../sense.ts';
import { type Clause, isMain } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import { coreOf, headOf, isPronounAlone, type Phrase } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';

/** What a pronoun can go on with that is not the law itself. */
const HANGING: ReadonlySet<Target> = new Set<Target>(['waiver', 'limit', 'measure']);

/** Sentences that may all go on with the pronoun. */
const CHAIN = 3;

export function asSpokenOf(
  context: EnglishContext,
  clause: Clause,
  meaning: PhraseMeaning | null,
  sense?: Sense,
): PhraseMeaning | null {
  const { group } = clause;
  return meaning === null || isOfOtherPaper(context, clause, meaning)
    ? null
    : goingOn(context, group.from, meaning, sense);
}

/** `Ministers adopted the budget on Monday, but | it is not in force`: the paper that was just adopted, where that is not the law. */
function isOfOtherPaper(
  context: EnglishContext,
  { group, subject }: Clause,
  { pronoun, head, phrase }: PhraseMeaning,
): boolean {
  if (!pronoun || head !== 'it' || subject === null || phrase.from !== subject.from) return false;
  const told = lastTold(context, group.from);
  if (told === undefined || told.group.passive || !PASSING.has(told.group.lemma) || told.object === null) return false;
  const { view, calledA } = context;
  const core = coreOf(view, told.object);
  const named = view.mentionAt.slice(core.from, told.object.to).some((mention) => mention != null);
  return (
    !named &&
    word(view, core.from) === 'the' &&
    headOf(view, core) !== null &&
    readPhrase(view, told.object, calledA) === null
  );
}

/** What is done with papers that become law by it. */
const PASSING: ReadonlySet<string> = new Set(['adopt', 'approve', 'pass', 'enact', 'sign', 'endorse', 'ratify']);

/** The same of a pronoun that stands, or is left out, at a place of the sentence. */
export function goingOn(context: EnglishContext, at: number, meaning: PhraseMeaning, sense?: Sense): PhraseMeaning {
  if (!meaning.pronoun || meaning.target !== 'law' || !/^(?:it|they|them|neither|none)$/.test(meaning.head))
    return meaning;
  const lately = sense === undefined ? null : namedLast(context, at, sense);
  if (lately !== null) return { ...meaning, goesOnWith: lately };
  const about = spokenOf(context, at, CHAIN, sense !== undefined && OF_TERMS.has(sense));
  const begins = context.groups.some((group) => group.from === at && takesHold(context.view, group));
  const brought = about === null || begins ? broughtIn(context, at) : null;
  if (brought !== null) return { ...meaning, target: brought };
  if (about === null) return sense !== undefined && OF_BILLS.has(sense) ? onBill(context, at, meaning) : meaning;
  if (HANGING.has(about.target)) return { ...meaning, target: about.target };
  const one = meaning.head !== 'neither' && meaning.head !== 'none';
  return one && about.target === 'law' && about.mention !== null ? { ...meaning, goesOnWith: about.mention } : meaning;
}

/** `The bill would revive X | after it lapsed`, `since it was repealed`: what had ended is the law that the bill is about, and no bill. */
function namedLast({ view, clauses }: EnglishContext, at: number, sense: Sense): Mention | null {
  const own = clauses.find(({ group }) => group.from === at);
  const above = own === undefined ? undefined : clauses[own.index - 1];
  if (own === undefined || above?.object == null || !/^(?:after|since)$/.test(own.introducer ?? '')) return null;
  if (!OVER.has(sense) || !(own.group.past || own.group.perfect || own.group.form === 'past')) return null;
  const to = own.subject?.from ?? own.from;
  return view.mentionAt.slice(above.object.from, to).find((mention) => mention !== null) ?? null;
}

const OVER: ReadonlySet<Sense> = new Set<Sense>(['expire', 'repeal', 'endLaw', 'rescind', 'voidByCourt', 'suspend']);

/** `A bill to repeal it was introduced. It has not passed`, `Berg tabled two bills. Neither has been passed`: what a chamber does to “it”. */
function onBill(context: EnglishContext, at: number, meaning: PhraseMeaning): PhraseMeaning {
  const told = toldBefore(context, at, false);
  const bill = [told?.main.subject, told?.main.object].some(
    (phrase) =>
      phrase != null && told !== null && readPhrase(told.there.view, phrase, told.there.calledA)?.target === 'measure',
  );
  return bill ? { ...meaning, target: 'measure' } : meaning;
}

const OF_BILLS: ReadonlySet<Sense> = new Set<Sense>([
  'pass',
  'passAsBill',
  'fail',
  'failAsBill',
  'sign',
  'present',
  'awaitSignature',
]);

/** The last main clause before the place that is more than who says so. */
function lastTold({ clauses }: EnglishContext, before: number): Clause | undefined {
  const told = clauses.filter((one) => one.group.to <= before && isMain(one) && !SAYING.has(one.group.lemma));
  return told.findLast((one, at) => at === 0 || !ASIDE.test(one.introducer ?? '')) ?? told.at(-1);
}

/** `It was repealed | when Y received assent`: what happened at the time is not what the text goes on about. */
const ASIDE = /^(?:when|after|before|once|until|while)$/;

interface Told {
  readonly main: Clause;
  /** The sentence that it stands in. */
  readonly there: EnglishContext;
}

/** The same, of this sentence or of the one before; there what was announced counts too, where `announced` asks for it. */
export function toldBefore(context: EnglishContext, at: number, announced: boolean): Told | null {
  const here = lastTold(context, at);
  if (here !== undefined) return { main: here, there: context };
  const { previous } = context;
  if (previous === null) return null;
  const main = announced ? previous.clauses.findLast(isMain) : lastTold(previous, previous.view.tokens.length);
  return main === undefined ? null : { main, there: previous };
}

/** Said of what has a term, as waivers have: `Nobody has renewed the waiver. It ran out`. */
const OF_TERMS: ReadonlySet<Sense> = new Set<Sense>(['expire', 'extend']);

/**
 * What the clause before the place is about, back over clauses that are about “it”, and over who says so; `objects` too, where somebody
 * did something with a waiver.
 */
function spokenOf(context: EnglishContext, before: number, left: number, objects: boolean): PhraseMeaning | null {
  const main = lastTold(context, before);
  if (main === undefined) {
    const { previous } = context;
    return previous === null || left === 0 ? null : spokenOf(previous, previous.view.tokens.length, left - 1, objects);
  }
  // `The X Act put it back, and it remains law`: whom the pronoun meant it goes on to mean
  const goesOn = isPronounAlone(context.view, main.subject, /^(?:it|they)$/) || startsWithPronoun(context, main.object);
  if (goesOn) return spokenOf(context, main.group.from, left, objects);
  const subject = meant(context, main.subject);
  const object = objects && subject === null ? meant(context, main.object) : null;
  return object?.target === 'waiver' ? object : subject;
}

/**
 * `The president ordered a pause, and the department lifted it`, `A judge issued an injunction. It was stayed`: what was just brought in
 * is what is then lifted, renewed or set aside.
 */
function broughtIn(context: EnglishContext, at: number): Target | null {
  const group = context.groups.find(({ from }) => from === at);
  const back = group !== undefined && bringsBack(context.view, group);
  if (group === undefined || !(OF_BROUGHT.has(group.lemma) || back || takesHold(context.view, group))) return null;
  const told = toldBefore(context, at, true);
  const object = told?.main.object ?? null;
  if (told === null || object === null) return null;
  if (back && !OF_BROUGHT.has(told.main.group.lemma)) return null;
  const { view } = told.there;
  const core = takesHold(context.view, group) ? announced(view, object) : coreOf(view, object);
  if (core === null || !/^(?:an?|another|the|that|this)$/.test(word(view, core.from))) return null;
  const target = TARGET_NOUNS.get(headOf(view, core) ?? '') ?? null;
  const other = /^(?:in|on|for|between)$/.test(word(view, core.to)) && isPlain(view, core.to + 1);
  return (target === 'limit' || target === 'waiver') && !other ? target : null;
}

/** `lifted the block, and another panel | put it back`: what was just lifted, and not the law. */
function bringsBack(view: SentenceView, { lemma, to }: VerbGroup): boolean {
  if (/^(?:restore|reinstate|reimpose|revive)$/.test(lemma)) return true;
  return /^(?:put|bring)$/.test(lemma) && standsAt(view, to, ['it', 'back']);
}

/** `took hold`, `never took effect`, `came into force`, `kicked in`. */
function takesHold(view: SentenceView, { lemma, to }: VerbGroup): boolean {
  const next = word(view, to);
  return (
    (lemma === 'take' && /^(?:hold|effect)$/.test(next)) ||
    (lemma === 'come' && /^(?:into|to)$/.test(next)) ||
    (lemma === 'kick' && next === 'in') ||
    lemma === 'begin'
  );
}

/** `announced | a waiver`, `notified Congress of | a suspension`: what was only said to come. */
function announced(view: SentenceView, object: Phrase): Phrase | null {
  const core = coreOf(view, object);
  if (/^(?:an?|another)$/.test(word(view, core.from))) return core;
  const behind = word(view, core.to) === 'of' ? coreOf(view, { from: core.to + 1, to: object.to }) : null;
  return behind !== null && /^(?:an?|another)$/.test(word(view, behind.from)) ? behind : null;
}

/** `a pause | in talks`: no day, place or number, and no law. */
function isPlain(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token?.kind === 'word' &&
    !token.capital &&
    view.mentionAt[at] === null &&
    !/^(?:the|its?|enforcement|new)$/.test(token.text)
  );
}

/** What is done with a pause, a waiver, an injunction, and hardly with the law in the same breath. */
const OF_BROUGHT: ReadonlySet<string> = new Set(
  'lift end expire lapse run extend renew prolong withdraw revoke rescind overturn vacate stay reverse quash cancel terminate'.split(
    ' ',
  ),
);

/** `it back`, `it on hold`. */
function startsWithPronoun({ view }: EnglishContext, phrase: Phrase | null): boolean {
  return phrase !== null && /^(?:it|them)$/.test(word(view, phrase.from));
}

function meant(context: EnglishContext, phrase: Phrase | null): PhraseMeaning | null {
  const meaning = phrase === null ? null : readPhrase(context.view, phrase, context.calledA);
  return meaning === null || meaning.indefinite ? null : meaning;
}
