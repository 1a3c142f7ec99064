/**
 * Nouns for an event: `the removal of X is historic`, `X’s repeal`, `hailed the repeal of X`, `with the annulment of X`. They
 * take the event for granted, unless what stands above them only wishes, plans or asks for it.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { DENYING, REACTING } from '../../lexicon/en/cues.ts';
import { DOUBTING_ADJECTIVES, GOVERNING_NOUNS, GOVERNING_VERBS } from '../../lexicon/en/governors.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../meaning.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { moodOf, reached } from '../modality.ts';
import { type Phrase, type PhraseMeaning, readPhrase } from '../noun-phrase.ts';
import { spanOf, word } from '../sentence-view.ts';
import { lemmaOf } from '../verb-forms.ts';
import { trimSpan } from './verbal.ts';

/** Senses whose bare noun is itself a claim; “the waiver of X” only names the waiver. */
const CLAIMING: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'voidByCourt',
  'annul',
  'rescind',
  'leave',
  'expire',
  'suspend',
  'extend',
  'restore',
  'make',
]);

export function nominalFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  return view.tokens.flatMap((token, at) => {
    const sense = view.mentionAt[at] === null ? NOUNS.get(token.text) : undefined;
    if (sense === undefined || !CLAIMING.has(sense) || isVerbHere(context, at)) return [];
    const object = objectOf(context, at);
    const mood = object === null ? null : moodAt(context, at, startOf(context, at));
    return object === null || mood === null ? [] : [frameOf(context, at, sense, object, mood)];
  });
}

function isVerbHere(context: EnglishContext, at: number): boolean {
  return context.groups.some((group) => group.main === at && group.form !== 'ing');
}

/** `repeal of X`, `lifting X`, `X’s repeal`, `X repeal`, `its repeal`. */
function objectOf(context: EnglishContext, at: number): { meaning: PhraseMeaning; phrase: Phrase } | null {
  const { view } = context;
  const read = (phrase: Phrase) => {
    const meaning = readPhrase(view, phrase, context.calledA);
    return meaning === null || (meaning.pronoun && meaning.mention === null) ? null : { meaning, phrase };
  };
  const link = word(view, at + 1) === '"' ? at + 2 : at + 1;
  if (['of', 'to'].includes(word(view, link)) || (word(view, link) === 'from' && NOUNS.get(word(view, at)) === 'leave'))
    return read({ from: link + 1, to: phraseEnd(context, link + 1) });
  const before = word(view, at - 1);
  if (before === "'s" || before === "s'") return read({ from: phraseStart(context, at - 1), to: at - 1 });
  if (view.mentionAt[at - 1] != null) return read({ from: phraseStart(context, at), to: at });
  return bareWithEvent(context, at);
}

/** `the repeal has taken effect`: of the law that the text is about. */
function bareWithEvent(context: EnglishContext, at: number): { meaning: PhraseMeaning; phrase: Phrase } | null {
  const { view, clauses } = context;
  const clause = clauses.find((one) => one.subject !== null && one.subject.from <= at && at < one.subject.to);
  if (clause === undefined || !['the', 'this', 'that'].includes(word(view, at - 1)) || clause.subject?.to !== at + 1)
    return null;
  const next = word(view, clause.group.main + 1);
  const happens =
    (clause.group.lemma === 'take' && next === 'effect') ||
    (/^(?:become|be)$/.test(clause.group.lemma) && /^(?:effective|final|complete|official|law|done)$/.test(next));
  if (!happens) return null;
  const phrase: Phrase = { from: at, to: at + 1 };
  const meaning: PhraseMeaning = {
    phrase,
    mention: null,
    carriedBy: 'law',
    pronoun: true,
    target: 'law',
    scope: { extent: 'whole', addressees: [], text: null },
    negative: false,
    indefinite: false,
    head: word(view, at),
    modifiers: [],
  };
  return { meaning, phrase };
}

function phraseEnd(context: EnglishContext, from: number): number {
  const { view } = context;
  let to = from;
  while (to < view.tokens.length && (view.mentionAt[to] !== null || !endsPhrase(context, to, from))) to++;
  return to;
}

function endsPhrase(context: EnglishContext, at: number, from: number): boolean {
  const text = word(context.view, at);
  if (text === '"' && at > from) return true;
  return (
    ['.', ',', ';', ':', ')', '!', '?', 'and', 'or', 'but', 'that', 'which', 'who', 'as', 'was', 'is', 'by'].includes(
      text,
    ) || context.groups.some((group) => group.from === at)
  );
}

function phraseStart(context: EnglishContext, to: number): number {
  const { view } = context;
  let from = to;
  while (from > 0 && (view.mentionAt[from - 1] !== null || !startsPhrase(context, from - 1))) from--;
  return from;
}

function startsPhrase(context: EnglishContext, at: number): boolean {
  const token = context.view.tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    PREPOSITIONS.has(token.text) ||
    ['and', 'or', 'but', 'that', 'which'].includes(token.text) ||
    context.groups.some((group) => group.from <= at && at < group.to)
  );
}

/** First token of the noun phrase that the noun heads: over adjectives to its determiner. */
function startOf(context: EnglishContext, at: number): number {
  const { view } = context;
  let from = at;
  while (
    from > 0 &&
    (view.mentionAt[from - 1] !== null || !startsPhrase(context, from - 1) || word(view, from - 1) === '"')
  ) {
    from--;
    if (DETERMINERS.has(word(view, from)) && view.mentionAt[from] === null) break;
  }
  return from;
}

interface NounMood {
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** `upheld the revocation of X`: the court left it as it was. */
  readonly upheld?: boolean;
}

const said = (modality: Modality, polarity: Polarity = 'affirmed'): NounMood => ({ modality, polarity });

/** What stands above the phrase decides; null where it is named without being said to be so. */
function moodAt(context: EnglishContext, at: number, from: number): NounMood | null {
  const { view } = context;
  if (view.question) return said('questioned');
  for (let index = from; index < at; index++)
    if (DOUBTING_ADJECTIVES.has(word(view, index)) && view.mentionAt[index] === null) return said('hypothetical');
  if (['a', 'an'].includes(word(view, from))) return null;
  const before = soft(context, from);
  return asSubject(context, at) ?? behind(context, before);
}

/** Steps left over quotation marks and adverbs. */
function soft(context: EnglishContext, from: number): number {
  let at = from - 1;
  while (
    at >= 0 &&
    (word(context.view, at) === '"' || isAdverb(word(context.view, at)) || word(context.view, at) === 'this')
  )
    at--;
  return at;
}

/** The phrase is the subject of a verb: granted, unless that verb only makes it possible or needed. */
function asSubject(context: EnglishContext, at: number): NounMood | null {
  const clause = context.clauses.find(
    (one) => one.subject !== null && one.subject.from <= at && at < one.subject.to && !one.relative,
  );
  if (clause === undefined || soft(context, clause.subject?.from ?? 0) >= (clause.subject?.from ?? 0)) return null;
  if (heads(context, clause, at)) return bySubjectVerb(context, clause);
  return null;
}

/** Whether the noun is the head of the subject, not inside an `of` phrase of another head. */
function heads(context: EnglishContext, clause: Clause, at: number): boolean {
  for (let index = clause.subject?.from ?? 0; index < at; index++) {
    if (context.view.mentionAt[index] === null && PREPOSITIONS.has(word(context.view, index))) return false;
  }
  return true;
}

const NEEDING = new Set(['require', 'need', 'await', 'depend', 'hinge', 'face', 'seem', 'appear', 'loom']);
const UNREAL = new Set([
  'unlikely',
  'possible',
  'likely',
  'needed',
  'necessary',
  'pending',
  'overdue',
  'imminent',
  'expected',
  'due',
  'impossible',
  'essential',
  'vital',
  'crucial',
  'out',
  'not',
  'off',
  'ahead',
  'near',
  'coming',
  'close',
  'required',
]);

/** Deny the event itself when negated: `the repeal did not happen`. */
const HAPPENING = new Set([
  'happen',
  'occur',
  'take',
  'come',
  'go',
  'pass',
  'materialise',
  'materialize',
  'follow',
  'succeed',
  'exist',
  'be',
]);

function bySubjectVerb(context: EnglishContext, clause: Clause): NounMood | null {
  const mood = moodOf(context, clause);
  if (clause.group.modal !== null || mood.modality === 'hypothetical' || mood.modality === 'questioned')
    return said(mood.modality);
  if (NEEDING.has(clause.group.lemma)) return said('hypothetical');
  if (clause.group.copular && UNREAL.has(word(context.view, clause.group.to))) return said('hypothetical');
  if (clause.group.negated) return HAPPENING.has(clause.group.lemma) ? said('asserted', 'denied') : said('presupposed');
  return said('presupposed');
}

const GRANTING = new Set([
  'after',
  'since',
  'following',
  'despite',
  'with',
  'by',
  'through',
  'because',
  'upon',
  'amid',
  'from',
  'like',
  'as',
]);
const SUPPORTING = new Set([
  'sign',
  'approve',
  'complete',
  'secure',
  'achieve',
  'win',
  'see',
  'order',
  'grant',
  'obtain',
  'get',
  'make',
  'pass',
  'enact',
  'adopt',
  'issue',
  'confirm',
  'mark',
  'declare',
  'ratify',
  'witness',
  'effect',
  'deliver',
  'bring',
  'carry',
  'include',
  'authorise',
  'authorize',
  'publish',
]);

/** The phrase is the object of a verb or stands behind a preposition. */
function behind(context: EnglishContext, at: number): NounMood | null {
  const { view } = context;
  const text = word(view, at);
  const clause = context.clauses.find((one) => one.group.from <= at && at < one.group.to);
  if (clause !== undefined) return asObject(context, clause);
  if (
    text === 'for' ||
    text === 'of' ||
    text === 'on' ||
    text === 'over' ||
    text === 'about' ||
    text === 'to' ||
    text === 'in' ||
    text === 'against'
  )
    return byGovernor(context, at, text);
  if (GRANTING.has(text)) return said('presupposed');
  return null;
}

function asObject(context: EnglishContext, clause: Clause): NounMood | null {
  const { lemma } = clause.group;
  const mood = moodOf(context, clause);
  const polarity: Polarity = clause.group.negated !== mood.denied ? 'denied' : 'affirmed';
  if (REACTING.has(lemma) || lemma === 'announce')
    return mood.modality === 'asserted' || mood.modality === 'presupposed' ? said('presupposed') : said(mood.modality);
  if (DENYING.has(lemma)) return null;
  if (lemma === 'uphold' || lemma === 'sustain') return { ...said(mood.modality, polarity), upheld: true };
  if (SUPPORTING.has(lemma)) return said(mood.modality, polarity);
  const governing = GOVERNING_VERBS.get(lemma);
  return governing === 'denied'
    ? said('asserted', 'denied')
    : said(governing === undefined || governing === 'asserted' || governing === 'power' ? 'hypothetical' : governing);
}

/** Behind `for`, `of`, `on`: the word before the preposition tells. */
function byGovernor(context: EnglishContext, at: number, preposition: string): NounMood | null {
  const { view } = context;
  if (preposition === 'on' && reached(context, at - 1)) return said('presupposed');
  const noun = word(view, at - 1);
  const governing = GOVERNING_NOUNS.get(noun) ?? GOVERNING_VERBS.get(lemmaOf(noun));
  if (governing !== undefined && governing !== 'asserted')
    return said(governing === 'power' || governing === 'denied' ? 'hypothetical' : governing);
  if (
    /^(?:news|result|results|announcement|consequence|consequences|effect|effects|aftermath|wake|because|out|account|celebration|thanks|anniversary|day|date|time|moment|light|spite|terms|instead)$/.test(
      noun,
    ) &&
    preposition !== 'about'
  )
    return said('presupposed');
  if (preposition === 'for' && thanks(context, at)) return said('presupposed');
  if (preposition === 'of' && REACTING.has(lemmaOf(noun))) return said('presupposed');
  return preposition === 'of' || preposition === 'for' ? said('hypothetical') : null;
}

/** `thanked Trump for`, `praised the senator for`. */
function thanks(context: EnglishContext, at: number): boolean {
  const clause = context.clauses.findLast((one) => one.group.to <= at);
  return clause !== undefined && REACTING.has(clause.group.lemma) && at - clause.group.to < 8;
}

function frameOf(
  context: EnglishContext,
  at: number,
  sense: Sense,
  object: { meaning: PhraseMeaning; phrase: Phrase },
  mood: NounMood,
): Frame {
  const { view } = context;
  const { meaning, phrase } = object;
  const clause = context.clauses.find((one) => one.from <= at && at < one.to);
  const from = Math.min(startOf(context, at), phrase.from);
  const subject = clause?.subject != null && clause.subject.from <= at && at < clause.subject.to;
  const to = Math.max(at + 1, phrase.to, subject ? (clause?.to ?? 0) : 0);
  const by = byWhom(context, phrase.to);
  return {
    form: 'nominal',
    sense: mood.upheld === true ? 'uphold' : sense,
    acted: {
      mention: meaning.mention,
      carriedBy: meaning.carriedBy,
      pronoun: meaning.pronoun,
      modifiers: meaning.modifiers,
      target: meaning.target,
      scope: meaning.scope,
      span: meaning.mention?.span ?? spanOf(view, phrase.from, phrase.to),
    },
    polarity: mood.polarity,
    modality: mood.modality,
    aspect: 'perfect',
    actor: by,
    power: false,
    weak: meaning.mention === null && (sense === 'make' || sense === 'extend' || sense === 'restore'),
    span: trimSpan(view, from, to),
    trigger: spanOf(view, at, at + 1),
    sentence: context.index,
  };
}

/** `the cancellation of this amendment by President Trump`. */
function byWhom(context: EnglishContext, at: number) {
  const { view } = context;
  if (word(view, at) !== 'by') return null;
  let end = at + 1;
  while (end < view.tokens.length && (view.tokens[end]?.capital || DETERMINERS.has(word(view, end)))) end++;
  if (end === at + 1) return null;
  const span = spanOf(view, at + 1, end);
  return { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: false };
}
