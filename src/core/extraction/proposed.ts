/**
 * From proposals of a model to claims. In: proposals, and the text as our own reading took it apart. Out: a claim for each
 * proposal whose words stand in one sentence of the text, whose law the text names by a name of the register, and whose event
 * is one of ours; no other leaves a trace. Place, voice, day, date and form of the act are read by us, as for any claim.
 */
import type { Assertable, Assertion, Claim, LawMention, ProposedBy } from '../claim/claim.ts';
import { assertableOf, type Proposal } from '../claim/proposal.ts';
import type { Law } from '../law/law.ts';
import { findNames, type NameIndex } from '../law/name-index.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { overlap, type Span, within } from '../text/span.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import { dayOf, toldFrom } from './claim-day.ts';
import type { ClaimInput } from './claim-input.ts';
import { UNKNOWN } from './law-by-name-only.ts';
import { mentionedPart } from './mentioned-part.ts';
import type { Mention } from './mentions.ts';
import { statementAt } from './statement-at.ts';
import { timeExpressions } from './time-expression.ts';

/** A quotation is some words of a sentence, not a page. */
const LONGEST_QUOTE = 600;
const LONGEST_NAME = 300;
/** Words may stand in a text more than once; places after these are not looked at. */
const MOST_PLACES = 20;

export interface Proposing extends ClaimInput {
  readonly names: NameIndex;
  /** Laws that our own reading found claims about: their names are names here, however common the word. */
  readonly sure: ReadonlySet<string>;
}

/** Claims without ids, in the order of the proposals. */
export function claimsProposed(
  proposals: readonly Proposal[],
  by: ProposedBy,
  input: Proposing,
): readonly Omit<Claim, 'id'>[] {
  const named = input.mentions.filter(
    ({ law, tentative }) => !law.id.startsWith(UNKNOWN) && (!tentative || input.sure.has(law.id)),
  );
  return proposals.flatMap((proposal) => claimOf(proposal, by, { ...input, mentions: named }) ?? []);
}

function claimOf(proposal: Proposal, by: ProposedBy, input: Proposing): Omit<Claim, 'id'> | null {
  const event = assertableOf(proposal.event);
  const span = placeOf(proposal.quote, input.document);
  const law = lawNamed(proposal.law, input);
  if (event === null || span === null || law === null || !saysMoreThanNames(span, input)) return null;
  const statement = statementAt(input.reading, span);
  const asOf = dayOf(statement, input.setting);
  const asserts = assertionOf(event, proposal, span, asOf, input);
  // what is dated to come has not been asserted to have happened
  if (asserts.on !== null && firstDay(asserts.on.date) > asOf) return null;
  return {
    statement: statement?.id ?? null,
    voice: statement === null ? 'article' : 'speaker',
    text: input.document.text.slice(span[0], span[1]),
    span,
    law: mentionOf(law, span, input),
    lawName: null,
    asserts,
    asOf,
    rated: true,
    unratedBecause: null,
    proposedBy: by,
  };
}

/** Where the words stand, to the letter, whole words and within one sentence; null where they do not. */
function placeOf(quote: string, document: TextDocument): Span | null {
  const words = quote.trim();
  if (words.length > LONGEST_QUOTE || !/\p{L}\S*\s+\S*\p{L}/u.test(words)) return null;
  let at = document.text.indexOf(words);
  for (let tried = 0; at >= 0 && tried < MOST_PLACES; tried++) {
    const span: Span = [at, at + words.length];
    const sentence = document.sentences[sentenceAt(document, at)];
    if (sentence !== undefined && within(span, sentence.span) && !cutsWord(document.text, span)) return span;
    at = document.text.indexOf(words, at + 1);
  }
  return null;
}

function cutsWord(text: string, [start, end]: Span): boolean {
  return [start, end].some((edge) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, edge - 1), edge + 1)));
}

/** The law that the name means, where the text names that law too and no other is meant. */
function lawNamed(name: string, { language, names, mentions }: Proposing): Law | null {
  if (name.length > LONGEST_NAME) return null;
  const folded = fold(name);
  const [hit, ...others] = findNames(names, folded);
  if (hit === undefined || others.length > 0) return null;
  const before = folded.slice(0, hit.start).trim();
  const rest = before === language.states.grammar.article ? folded.slice(hit.end) : before + folded.slice(hit.end);
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const here = new Set(mentions.map((mention) => mention.law));
  const laws = new Set(hit.entries.map((entry) => entry.law).filter((law) => here.has(law)));
  const [law = null] = laws;
  return laws.size === 1 ? law : null;
}

/** A law's name alone asserts nothing of it. */
function saysMoreThanNames([start, end]: Span, { document, mentions }: Proposing): boolean {
  const inside = mentions.filter((mention) => overlap(mention.span, [start, end]));
  const left = inside.reduce(
    (words, { span: [from, to] }) => words.map((unit, at) => (from <= start + at && start + at < to ? ' ' : unit)),
    document.text.slice(start, end).split(''),
  );
  return /\p{L}{2,}/u.test(left.join(''));
}

/** The name in the quoted words, else in their sentence, else the last one before them, else the first one behind. */
function mentionOf(law: Law, span: Span, { document, mentions, language }: Proposing): LawMention | null {
  const own = mentions.filter((mention) => mention.law === law);
  const sentence = document.sentences[sentenceAt(document, span[0])]?.span ?? span;
  const mention: Mention | undefined =
    own.find((one) => within(one.span, span)) ??
    own.find((one) => within(one.span, sentence)) ??
    own.findLast((one) => one.span[1] <= span[0]) ??
    own[0];
  if (mention === undefined) return null;
  const words = document.text.slice(mention.span[0], mention.span[1]);
  return {
    id: law.id,
    title: law.title,
    mention: words,
    span: mention.span,
    misnomer: mention.name.kind === 'misnomer',
    carried: !within(mention.span, span),
    ...mentionedPart(words, language),
    ...(law.subject === null ? {} : { subject: law.subject }),
  };
}

/** Events that the same words tell apart for lawyers only: what our own lexicons keep as readings of one word. */
const ALIKE: readonly (readonly Assertable[])[] = [
  ['waiver', 'waiverExtension'],
  ['unconstitutionality', 'annulment'],
];

function assertionOf(
  event: Assertable,
  { polarity }: Proposal,
  span: Span,
  asOf: Day,
  { document, language, mentions, setting }: Proposing,
): Assertion {
  const words = document.folded.slice(span[0], span[1]);
  const times = timeExpressions(document.folded, span, toldFrom(asOf, setting), language.timeWords).filter(
    (time) => !mentions.some((mention) => overlap(mention.span, time.span)),
  );
  const on = times.find((time) => time.edge === null);
  const alike = ALIKE.find((kinds) => kinds.includes(event)) ?? [];
  return {
    event,
    readings: [event, ...alike.filter((kind) => kind !== event)],
    polarity,
    modality: 'asserted',
    aspect: event === 'inForce' || event === 'applies' ? 'present' : 'perfect',
    actor: null,
    instrument: language.instrument(words),
    on: on === undefined ? null : { date: on.date, text: on.text },
    until: times.find((time) => time.edge === 'until')?.date ?? null,
    duration: language.duration(words),
    frequency: language.frequency(words),
    scope: { extent: 'whole', addressees: [], text: null },
    power: [],
    target: 'law',
    ruling: null,
    undone: false,
  };
}
