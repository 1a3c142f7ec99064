/**
 * What is done with the bill just told of, where the bill itself is left out: `the House has spoken`, `Congress repealed it, and Bill
 * Clinton signed`, `the signature is Clinton’s`, `what passed on Tuesday was a House bill`. In: a sentence and the frames so far. Out: a
 * frame that the bill passed there, or was signed.
 */
import type { Body } from '../../../law/actor.ts';
import { chamberOf } from '../../../law/bodies/chamber.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { unnamedBill } from '../frames/step-of-bill.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { passesNothing } from './one-vote.ts';

interface Deed {
  readonly sense: Sense;
  readonly bodies: readonly Body[];
  /** The words behind the verb by which it is said. */
  readonly words?: readonly (readonly string[])[];
  /** Only as something that is over: `has spoken`, where `spoke` tells of a speech. */
  readonly perfect?: true;
}

const HOUSES: readonly Body[] = ['chamber', 'legislature'];

const DEEDS: ReadonlyMap<string, Deed> = new Map<string, Deed>([
  ['speak', { sense: 'pass', bodies: HOUSES, perfect: true }],
  ['act', { sense: 'pass', bodies: HOUSES, perfect: true }],
  ['agree', { sense: 'pass', bodies: HOUSES }],
  ['consent', { sense: 'pass', bodies: HOUSES }],
  ['assent', { sense: 'sign', bodies: ['executive'] }],
  ['sign', { sense: 'sign', bodies: ['executive'] }],
  ['say', { sense: 'pass', bodies: HOUSES, words: [['yes'], ['aye']] }],
  [
    'do',
    {
      sense: 'pass',
      bodies: HOUSES,
      words: [
        ['its', 'part'],
        ['its', 'bit'],
        ['their', 'part'],
      ],
    },
  ],
]);

const DOING = verbClass({ has: (lemma) => DEEDS.has(lemma) || PASSING.has(lemma) || lemma === 'be' });

/** What one asks of a bill with `what`: `what | passed | was a House bill`. */
const PASSING: ReadonlySet<string> = new Set(['pass', 'clear', 'approve', 'adopt']);

export function billLeftOutFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  if (context.view.question) return [];
  const clauses = clausesWith(context, DOING);
  if (clauses.length === 0 || !(context.view.names || before.some((one) => context.index - one.sentence <= REACH)))
    return [];
  return foundIn(
    clauses,
    (clause) => doneBy(context, clause) ?? signatureOf(context, clause) ?? whatPassed(context, clause),
  );
}

/** Sentences from what told of the law on. */
const REACH = 3;

/** `the House | has spoken`, `Bill Clinton | signed`, `MPs | said yes`, with nothing behind but when and by how many votes. */
function doneBy(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject, relative } = clause;
  const deed = DEEDS.get(group.lemma);
  if (deed === undefined || subject === null || relative || group.passive || group.infinitive || group.negated)
    return null;
  if (!group.finite || group.modal !== null || !(group.perfect || (group.form === 'past' && deed.perfect !== true)))
    return null;
  const rest =
    deed.words === undefined
      ? []
      : deed.words.find((words) => words.every((text, at) => word(view, group.to + at) === text));
  if (rest === undefined || !endsThere(view, group.to + rest.length, clause.to)) return null;
  if (!acts(view, subject, deed) || (deed.sense === 'sign' && !isAboutBill(context))) return null;
  const mood = moodOf(context, clause);
  const actor = actorOf(context, subject);
  // `the senator has spoken`
  if (passesNothing(context, clause, subject, actor)) return null;
  return mood.denied ? null : frameOf(context, clause, deed.sense, actor, mood.modality);
}

/** `in May`, `on Friday, 400 to 2`, `unanimously`; never `on X`, `with the unions`. */
function endsThere(view: SentenceView, from: number, to: number): boolean {
  let at = from;
  while (isAdverb(word(view, at)) || /^(?:too|also)$/.test(word(view, at))) at++;
  const next = view.tokens[at];
  if (next === undefined || (next.kind === 'mark' && next.text !== '"' && next.text !== '-')) return true;
  if (/^(?:and|but|while|yet)$/.test(next.text)) return true;
  if (/^(?:with|to|for|of|against|about|from|up|off|that|as|at)$/.test(next.text)) return false;
  if (next.text === 'by' && view.tokens[at + 1]?.kind !== 'number') return false;
  return startsOff(view, { from: at, to: Math.max(to, at + 1) }) && view.mentionAt[at + 1] == null;
}

/** A body of the kind; who signs may be told by name alone. */
function acts(view: SentenceView, subject: Phrase, { sense, bodies }: Deed): boolean {
  const body = bodyOf(wordsOf(view, subject.from, subject.to));
  // `and the president signed`: that the law had its signature says little; whose it was can be wrong
  if (body !== null && sense !== 'sign') return bodies.includes(body);
  const words = view.tokens.slice(subject.from, subject.to);
  const named =
    words.every(({ capital, kind }) => capital || kind === 'mark') && !DETERMINERS.has(words[0]?.text ?? '');
  return (
    sense === 'sign' &&
    (body === null || bodies.includes(body)) &&
    named &&
    words.length <= LONGEST_NAME &&
    view.mentionAt[subject.from] == null
  );
}

const LONGEST_NAME = 4;

/** A vote, a bill or a deed of parliament stands in this sentence or the one before: presidents sign many things. */
function isAboutBill({ view, previous }: EnglishContext): boolean {
  return [view, ...(previous === null ? [] : [previous.view])].some(({ tokens }) =>
    tokens.some(({ text }) => OF_BILLS.test(text)),
  );
}

const OF_BILLS =
  /^(?:bills?|congress|parliament|senate|house|houses|chambers?|lawmakers|legislature|deputies|voted?|passed|repeal(?:ed)?|enacted|adopted|resolution|act)$/;

/** `the signature | is | Clinton’s`, `the signature under it is the speaker’s`. */
function signatureOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject, object } = clause;
  if (group.lemma !== 'be' || group.negated || group.modal !== null || subject === null || object === null) return null;
  if (
    !/^the (?:signature|pen|autograph)(?: (?:on|under) (?:it|that|the (?:act|law|bill|repeal)))?$/.test(
      wordsOf(view, subject.from, subject.to),
    )
  )
    return null;
  let owner = object.from;
  while (owner < view.tokens.length && owner < object.from + LONGEST_NAME && !/^(?:'s|s')$/.test(word(view, owner)))
    owner++;
  if (!/^(?:'s|s')$/.test(word(view, owner)) || owner === object.from) return null;
  const actor = actorOf(context, { from: object.from, to: owner });
  return actor === null ? null : frameOf(context, clause, 'sign', actor, 'asserted');
}

/** `What passed on Tuesday | was | a House bill`, `what MEPs adopted is only their own draft`: by whom, where the chamber is told. */
function whatPassed(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, index } = clause;
  const be = clauses[index + 1];
  if (!PASSING.has(group.lemma) || group.negated || group.modal !== null || be?.object == null) return null;
  if (word(view, clause.subject?.from ?? group.from) !== 'what' && word(view, group.from - 1) !== 'what') return null;
  if (!be.group.copular || be.group.negated || be.group.modal !== null) return null;
  const object = { from: be.object.from, to: Math.max(be.object.to, be.to) };
  const end = view.tokens.findIndex(({ text }, at) => at >= object.from && at < object.from + 6 && BILL.test(text));
  const chamber = end < 0 ? null : chamberOf(wordsOf(view, object.from, end));
  if (chamber === null) return null;
  const from = view.tokens.findIndex(({ text }, at) => at >= object.from && chamberOf(text) !== null);
  return frameOf(context, { ...clause, to: be.to }, 'pass', actorOf(context, { from, to: from + 1 }), 'asserted');
}

const BILL = /^(?:bill|version|resolution|draft|text|measure|proposal|position)$/;

function frameOf(
  context: EnglishContext,
  clause: Clause,
  sense: Sense,
  actor: Frame['actor'],
  modality: Frame['modality'],
): Frame {
  const { view } = context;
  const { group } = clause;
  const span = spanOf(view, group.from, group.to);
  return {
    form: 'bill-left-out',
    sense,
    acted: unnamedBill(span),
    polarity: 'affirmed',
    modality,
    aspect: aspectOf(clause, context.clauses),
    actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(clause.subject?.from ?? group.from, group.from), Math.max(clause.to, group.to)),
    trigger: span,
    sentence: context.index,
  };
}
