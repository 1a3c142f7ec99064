/**
 * What a chamber, a President or a court has not done: `the Senate has yet to act`, `the House never voted`, `the President has yet to
 * sign`, `the court has not ruled`. In: a sentence. Out: a frame that the bill spoken of was not passed, or signed, or the law not ruled on.
 */

import type { Body } from '../../../law/actor.ts';
import { foundIn } from '../../../text/found.ts';
import type { Span } from '../../../text/span.ts';
import type { ActedOn, Frame } from '../../frame.ts';
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { mood } from '../moods/mood.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { has, placesOf, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { changeTold } from './change-told.ts';

/** What a bill waits for, and from whom. */
interface WaitedFor {
  readonly sense: Sense;
  readonly bodies: readonly Body[];
  /** The words behind the verb by which it is said of a bill; left out, the bill as its object, or none. */
  readonly behind?: RegExp;
}

/** The bill, or what it is called where it was just told of. */
const THE_BILL =
  '(?:it|them|that|either|(?:the|this|that|its) (?:(?:house|senate|commons|lords|repeal|renewal) )?(?:bill|measure|resolution|text|proposal|deal|plan|legislation|matter|draft|version|file|compromise|idea))';
const BOTH: readonly Body[] = ['chamber', 'legislature', 'organization'];
const passedBy = (behind: string): WaitedFor => ({
  sense: 'pass',
  bodies: BOTH,
  behind: new RegExp(`^(?:${behind})$`),
});
const ON_IT = /^(?:on |with )(?:it|the bill|the measure|the text)$/;
const THE_CASE = /^(?:(?:the|this) (?:case|matter|challenge|petitions?|suit)|them|it|)$/;

const WAITED_FOR: ReadonlyMap<string, WaitedFor> = new Map<string, WaitedFor>([
  ['act', { sense: 'pass', bodies: BOTH }],
  ['vote', { sense: 'pass', bodies: BOTH }],
  ['debate', { sense: 'pass', bodies: BOTH }],
  ['consider', { sense: 'pass', bodies: BOTH }],
  ['hold', passedBy('(?:a|its|any) (?:final |floor |plenary )?vote')],
  ['schedule', passedBy('(?:a|its|any) (?:final |floor |plenary )?vote')],
  ['look', passedBy(`at ${THE_BILL}`)],
  ['get', passedBy(`(?:to|round to|around to) ${THE_BILL}`)],
  ['confirm', passedBy(THE_BILL)],
  ['approve', passedBy(`|${THE_BILL}`)],
  ['adopt', passedBy(THE_BILL)],
  ['nod', passedBy(`${THE_BILL} through`)],
  ['consent', passedBy(`|to ${THE_BILL}`)],
  // `the House passed it, and the Senate has not followed suit`
  ['follow', { sense: 'pass', bodies: ['chamber'] }],
  ['sign', { sense: 'sign', bodies: ['executive'] }],
  // `neither Parliament nor the Council has agreed`
  ['agree', { sense: 'pass', bodies: BOTH }],
  // `the Senate would not touch it`
  ['touch', passedBy(THE_BILL)],
  ['finish', { sense: 'pass', bodies: ['chamber', 'legislature'] }],
  ['give', { sense: 'pass', bodies: BOTH }],
  ['assent', { sense: 'sign', bodies: ['executive'] }],
  // `peers have not begun on it`, `senators have yet to open the file`
  ['begin', { sense: 'pass', bodies: ['chamber', 'legislature'], behind: ON_IT }],
  ['start', { sense: 'pass', bodies: ['chamber', 'legislature'], behind: ON_IT }],
  ['open', { sense: 'pass', bodies: ['chamber', 'legislature'], behind: /^the (?:file|dossier)$/ }],
  ['rule', { sense: 'hear', bodies: ['court'] }],
  ['hear', { sense: 'hear', bodies: ['court'], behind: THE_CASE }],
  ['decide', { sense: 'hear', bodies: ['court'], behind: THE_CASE }],
  // `has not taken it up`, `has yet to bring it to a vote`
  ['take', passedBy(`(?:${THE_BILL} )?up|up ${THE_BILL}`)],
  ['bring', passedBy(`${THE_BILL} (?:up|to a vote|to the floor)`)],
]);

const WAITED_FOR_VERB = verbClass(WAITED_FOR);

/** `have yet to sign off`: to agree, and no signature. */
const SIGN_OFF = passedBy(`off(?: on ${THE_BILL})?`);

function waitedFor(view: SentenceView, { lemma, to }: Clause['group']): WaitedFor | undefined {
  return lemma === 'sign' && word(view, to) === 'off' ? SIGN_OFF : WAITED_FOR.get(lemma);
}

export function inactionFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  if (!has(context.view, WAITED_FOR_VERB)) return [];
  const ofBill = speaksOfBill(context, before);
  const ofLaw = speaksOfLaw(context);
  return foundIn(context.clauses, (clause) => {
    const doing = waitedFor(context.view, clause.group);
    if (doing === undefined) return null;
    if (doing.sense === 'hear' ? ofLaw : ofBill) return idle(context, clause, doing, before);
    // `Brussels has killed X, he said. Parliament has yet to vote`: on what was just told as done
    const told = doing.sense === 'pass' && changeTold(context, clause, before, beside);
    return told && isOnThatAlone(context.view, clause) ? idle(context, clause, doing, before) : null;
  });
}

/** `has not voted | on it`, never `on the budget`. */
function isOnThatAlone(view: SentenceView, { group }: Clause): boolean {
  return word(view, group.to) !== 'on' || ON_THAT.test(wordsOf(view, group.to, group.to + MOST));
}

const ON_THAT = new RegExp(`^on (?:${THE_BILL}|anything|any of it|the matter|consent)(?![\\w-])`);

/** What a court has not ruled on is a law that was just named: it has many other cases. */
function speaksOfLaw({ view, previous }: EnglishContext): boolean {
  return view.names || previous?.view.names === true;
}

/** That parliament did not vote on a law in force says nothing of a bill: one must be spoken of. */
function speaksOfBill({ view, previous, clauses, index }: EnglishContext, before: readonly Frame[]): boolean {
  const told = (one: SentenceView) =>
    placesOf(one, BILL).length > 0 || (one.names && one.mentionAt.some((mention) => mention?.law.type === 'measure'));
  return (
    told(view) ||
    (previous !== null && told(previous.view)) ||
    before.slice(-3).some(({ acted }) => acted.target === 'measure' || acted.mention?.law.type === 'measure') ||
    // `Congress has repealed it, he says. Parliament has yet to vote`
    before.slice(-1).some((one) => index - one.sentence <= 1 && OF_LAWMAKERS.has(one.sense) && !isOfCourt(one)) ||
    // what a chamber has voted for, the other may have yet to take up
    before.slice(-2).some(({ actor }) => /^(?:chamber|legislature)$/.test(bodyOf(actor?.text ?? '') ?? '')) ||
    (view.names && clauses.some(({ group }) => group.lemma === 'vote')) ||
    // what is consented to is a treaty
    (placesOf(view, CONSENT).length > 0 &&
      (view.mentionAt.some((mention) => mention?.law.type === 'treaty') ||
        before.slice(-3).some(({ acted }) => acted.mention?.law.type === 'treaty')))
  );
}

/** What is done to laws by those who vote on them. */
const OF_LAWMAKERS: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'removeLaw',
  'endLaw',
  'make',
  'restore',
  'extend',
  'postpone',
  'pass',
]);

const isOfCourt = ({ actor }: Frame): boolean => bodyOf(actor?.text ?? '') === 'court';

const BILLS =
  /^(?:bills?|proposals?|drafts?|measures?|legislation|resolution|amendments?|passed|adopted|approved|voted|cleared|proposed|treaty|agreement|text|deal|compromise)$/;

/** What a bill is called where it is not named: `has yet to debate | it`, `has not considered | the deal`. */
const CALLED = /^(?:bill|deal|draft|text|measure|proposal|agreement|compromise|legislation)$/;

const CONSENT = wordClass((text) => /^consent(?:ed)?$/.test(text));
const BILL = wordClass((text) => BILLS.test(text));

/** A body by its kind; and who signs may be called by the name alone (`Berg has not signed`). */
function waitsFor(view: SentenceView, from: number, { sense, bodies }: WaitedFor, actor: string): boolean {
  const body = bodyOf(actor);
  const named =
    view.tokens[from]?.capital === true && view.mentionAt[from] === null && (from > 0 || isName(view, actor));
  // `the capitals have still to nod it through`
  if (sense === 'pass' && bodies.includes('organization') && /\b(?:capitals|member states|ministers)$/i.test(actor))
    return true;
  return body === null ? sense === 'sign' && named : bodies.includes(body);
}

/** At the head of a sentence, where any word has a capital: `Akufo-Addo`, `Anna Berg`, or one that stands elsewhere in the text as a name. */
function isName({ document }: SentenceView, actor: string): boolean {
  if (/^\p{Lu}[\p{L}.]*[- ]\p{Lu}\p{L}+$/u.test(actor)) return true;
  const { text } = document;
  for (let at = text.indexOf(` ${actor}`); at >= 0; at = text.indexOf(` ${actor}`, at + 1))
    if (/[\p{L},]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** Behind the bill as object: `it`, `the bill`, `to it`. Acts and votes have none. */
function behindIt(view: SentenceView, from: number, lemma: string): number {
  if (/^(?:act|vote|sign)$/.test(lemma)) return from;
  if (lemma === 'follow') return word(view, from) === 'suit' ? from + 1 : from;
  if (lemma === 'give') return behindConsent(view, from);
  const at = lemma === 'assent' && word(view, from) === 'to' ? from + 1 : from;
  if (word(view, at) === 'it') return at + 1;
  return /^(?:the|that|this)$/.test(word(view, at)) && CALLED.test(word(view, at + 1)) ? at + 2 : from;
}

/** `has not given | its consent`: behind it, or the place itself where something else is given. */
function behindConsent(view: SentenceView, from: number): number {
  const at = /^(?:its|their|the)$/.test(word(view, from)) ? from + 1 : from;
  const noun = /^(?:final|formal|full)$/.test(word(view, at)) ? at + 1 : at;
  if (/^(?:consent|approval|backing|blessing|assent|agreement|nod|go-ahead)$/.test(word(view, noun))) return noun + 1;
  return word(view, noun) === 'green' && word(view, noun + 1) === 'light' ? noun + 2 : from;
}

/** Behind the verb and what belongs to it; null where that does not stand there. */
function endOf(view: SentenceView, from: number, lemma: string, { behind }: WaitedFor): number | null {
  if (behind === undefined) return behindIt(view, from, lemma);
  for (let to = Math.min(view.tokens.length, from + MOST); to > from; to--)
    if (behind.test(wordsOf(view, from, to))) return to;
  return behind.test('') ? from : null;
}

/** `the bill to the floor`. */
const MOST = 5;

/** `hangs on | MEPs, who have not given their consent`: of what stands behind a preposition, the noun. */
function withoutLink(view: SentenceView, { subject, relative }: Clause): Clause['subject'] {
  if (subject === null || !relative || !PREPOSITIONS.has(word(view, subject.from))) return subject;
  return subject.to - subject.from > 1 ? { ...subject, from: subject.from + 1 } : subject;
}

function idle(context: EnglishContext, clause: Clause, doing: WaitedFor, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group } = clause;
  const subject = withoutLink(view, clause);
  const end = endOf(view, group.to, group.lemma, doing);
  if (group.lemma === 'give' && end === group.to) return null;
  if (end === null || subject === null) return null;
  const next = word(view, end);
  if (!/^(?:|[.,;:)"]|and|but|on|yet|too|first|at|so)$/.test(next) || (next === 'on' && doing.sense === 'hear'))
    return null;
  const actor = meantBody(context, subject, before) ?? actorOf(context, withoutStill(view, subject));
  if (actor === null || !waitsFor(view, subject.from, doing, actor.text)) return null;
  const due = isStillDue(view, clause);
  const held = due ? DUE : moodOf(context, clause);
  // `would not touch it`: it was asked, and did not want to
  const refused =
    group.modal === 'would' && group.negated && !held.denied && /^(?:touch|take|agree)$/.test(group.lemma);
  if (
    !(held.modality === 'asserted' || (clause.relative && held.modality === 'presupposed') || refused) ||
    // `neither Parliament nor the Council has agreed`
    (group.negated || due || word(view, subject.from) === 'neither') === held.denied ||
    (next === 'on' && view.mentionAt[end + 1] !== null)
  )
    return null;
  const span = spanOf(view, group.from, end);
  return {
    form: 'inaction',
    sense: doing.sense,
    acted: waitingFor(doing.sense, span),
    polarity: 'denied',
    modality: 'asserted',
    aspect: aspectOf(clause, context.clauses),
    // `the House has yet to agree`, to what it passed in another form: both have not; ministers of several states are no one body
    actor:
      (group.lemma === 'agree' || (doing.sense === 'pass' && bodyOf(actor.text) === null)) && !actor.nobody
        ? null
        : actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), end),
    trigger: span,
    sentence: context.index,
  };
}

/** `must still vote`, `still have to give their approval`, `has still to act`: what is due was not done. */
function isStillDue(view: SentenceView, { group }: Clause): boolean {
  if (group.negated) return false;
  if (group.modal === 'must') return wordsOf(view, group.from, group.to).includes(' still ');
  return group.infinitive && /\bstill (?:have|has|needs?)$/.test(wordsOf(view, group.from - 2, group.from));
}

const DUE = mood('asserted');

/** `Ministers still | have to …`. */
function withoutStill(view: SentenceView, { from, to }: Phrase): Phrase {
  return word(view, to - 1) === 'still' && to - from > 1 ? { from, to: to - 1 } : { from, to };
}

/** `The European Parliament rejected X, he said. | It | has not voted`: the body that was told of. */
function meantBody({ view, index }: EnglishContext, subject: Phrase, before: readonly Frame[]): Frame['actor'] {
  if (subject.to - subject.from !== 1 || !/^(?:it|they)$/.test(word(view, subject.from))) return null;
  const last = before.findLast(({ sentence, actor }) => actor !== null && index - sentence <= 2)?.actor ?? null;
  return last !== null && !last.nobody && /^(?:chamber|legislature)$/.test(bodyOf(last.text) ?? '') ? last : null;
}

/** The bill that is spoken of, or the law that a court is to rule on. */
function waitingFor(sense: Sense, span: Span): ActedOn {
  const nameless = { mention: null, scope: WHOLE, span } as const;
  return sense === 'hear'
    ? { ...nameless, carriedBy: 'it', pronoun: true, target: 'law' }
    : { ...nameless, carriedBy: 'bill', pronoun: false, target: 'measure' };
}
