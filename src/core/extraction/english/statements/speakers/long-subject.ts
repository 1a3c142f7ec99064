/**
 * A speaker whom more is said of before the verb: `two people who read the draft | said`, `a memo obtained by the paper | says`,
 * `a letter making the rounds | claims`, `the Treasury, in a fact sheet posted Friday, | said`. In: a verb of saying. Out: the
 * phrase from its first word to the verb, and where its head ends; null where some verb in it is not explained so.
 */
import {
  CALENDAR,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
} from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES, SAYING, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import type { VerbGroup } from '../../verbs/verb-group.ts';
import { word } from '../../words/sentence-view.ts';
import { firstToken, isDashBetween, isQuoteMark } from '../bounds/marks.ts';

export interface LongSubject extends Phrase {
  /** Behind the head with its prepositional phrases, before what a clause, a participle or commas add. */
  readonly headTo: number;
}

/** In tokens: more than this is no phrase. */
const LONGEST = 30;

export function longSubject(context: EnglishContext, clause: Clause): LongSubject | null {
  const { view } = context;
  const { group } = clause;
  if (!group.finite || clause.relative) return null;
  const open = openingDash(context, group.from);
  const from = beginning(context, open ?? group.from);
  if (from === null || group.from - from < 3 || group.from - from > LONGEST) return null;
  const inner = context.groups.filter((one) => one.from >= from && one.from < (open ?? group.from));
  const comma = commaIn(context, from, open ?? group.from);
  if (open !== null && comma !== null) return null;
  if (COORDINATORS.has(word(view, group.from - 1))) return null;
  if (inner.length === 0 && comma === null && open === null) return null;
  if (!inner.every((one) => isExplained(context, one, from) && !reportsInside(context, one, group.from))) return null;
  if (comma !== null && !(closesAside(context, comma, group.from) && goesOn(context, group))) return null;
  const headTo = Math.min(open ?? comma ?? group.from, ...inner.map((one) => beforeVerb(context, one)));
  return headTo > from && isSpeaking(context, from, headTo) ? { from, to: group.from, headTo } : null;
}

/** The first token of the clause’s subject: behind a stop, a dateline, a conjunction, an adjunct that a comma closes. */
function beginning(context: EnglishContext, verb: number): number | null {
  const { view } = context;
  let from = firstToken(context);
  for (let at = from; at < verb; at++)
    if (
      [';', ':', ')', '.'].includes(word(view, at)) ||
      (isQuoteMark(context, at) && !isOfName(context, at)) ||
      isDashBetween(context, at)
    )
      from =
        word(view, at) === '.' && view.tokens[at - 1]?.end === view.tokens[at]?.start && at < verb - 1 ? from : at + 1;
  while (from < verb && (COORDINATORS.has(word(view, from)) || isAdverb(word(view, from)) || word(view, from) === ','))
    from++;
  if (PREPOSITIONS.has(word(view, from)) || view.tokens[from]?.kind !== 'word') return null;
  return PRONOUNS.has(word(view, from)) && !DETERMINERS.has(word(view, from)) ? null : from;
}

/** `signs himself | “Import Man” | asks`: the marks around a name. */
function isOfName({ view }: EnglishContext, at: number): boolean {
  for (let open = at; open > at - 6; open--)
    if (/^(?:himself|herself|themselves|itself|called|named|nicknamed)$/.test(word(view, open - 1))) return true;
  return false;
}

/** `the poster — signed by a group — | proclaims`: the dash that opens what another closes before the verb. */
function openingDash(context: EnglishContext, verb: number): number | null {
  if (!isDashBetween(context, verb - 1)) return null;
  for (let at = verb - 2; at > 0; at--) if (isDashBetween(context, at)) return at;
  return null;
}

function commaIn({ view }: EnglishContext, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (word(view, at) === ',' && view.mentionAt[at] === null) return at;
  return null;
}

/** `…, who asked for calm, | said`: what the first comma opens says who somebody is or where, and a comma closes it. */
function closesAside({ view }: EnglishContext, comma: number, verb: number): boolean {
  if (word(view, verb - 1) !== ',' || verb - 1 === comma) return false;
  const next = word(view, comma + 1);
  return (
    /^(?:who|whose|which|a|an|the|one|both|another|himself|herself|itself)$/.test(next) ||
    PREPOSITIONS.has(next) ||
    /(?:ed|ing|en)$|^(?:sent|led|held|made|run|quoted|known|born)$/.test(next)
  );
}

/** Something is said behind the verb; else what stands before it is that, and the speaker follows. */
function goesOn({ view, groups }: EnglishContext, { to }: VerbGroup): boolean {
  return /^(?:that|[:",])$/.test(word(view, to)) || groups.some((one) => one.finite && one.from >= to);
}

/** A verb of a relative clause, or a participle that stands behind a noun or a comma, or a verb joined to such a one. */
function isExplained(context: EnglishContext, group: VerbGroup, from: number): boolean {
  const { view, groups } = context;
  if (group.infinitive || group.form === 'ing' || isRelative(context, group.from)) return group.from > from;
  const before = view.tokens[group.from - 1];
  const bare = group.main === group.from && !group.copular && group.form !== 's' && group.form !== 'base';
  if (bare && group.from > from && !PRONOUNS.has(before?.text ?? '') && isAdjunct(view.tokens[group.to]?.text ?? ''))
    return true;
  const earlier = groups.findLast((one) => one.to <= group.from && one.from >= from);
  return earlier !== undefined && COORDINATORS.has(before?.text ?? '') && isExplained(context, earlier, from);
}

/** `confirmed on Friday that the president had | said`: the inner verb is one of saying itself. */
function reportsInside({ view }: EnglishContext, { lemma, to }: VerbGroup, verb: number): boolean {
  return SAYING.has(lemma) && view.tokens.slice(to, verb).some(({ text }) => text === 'that' || text === 'whether');
}

/** `who | read`, `whose alert | tells`, `that the court | struck down`: the pronoun and hardly anything else before the verb. */
function isRelative({ view }: EnglishContext, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 5); at--) {
    if (RELATIVE.test(word(view, at))) return true;
    if (view.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

const RELATIVE = /^(?:who|which|that|whose|whom|where)$/;

/** Behind a participle comes how, when or by whom; an object would make it the verb of the sentence. */
function isAdjunct(next: string): boolean {
  return PREPOSITIONS.has(next) || isAdverb(next) || CALENDAR.has(next) || /^(?:last|this|,|and)$/.test(next);
}

/** Where the head ends before an inner verb: at the relative pronoun or at the participle. */
function beforeVerb({ view }: EnglishContext, { from }: VerbGroup): number {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (RELATIVE.test(word(view, at))) return at;
    if (view.tokens[at]?.kind === 'mark') break;
  }
  return word(view, from - 1) === 'not' ? from - 1 : from;
}

/** Someone or something that can speak is in the head: a name, an office, people, an institution, a paper. */
function isSpeaking({ view }: EnglishContext, from: number, to: number): boolean {
  return view.tokens
    .slice(from, to)
    .some(({ text, capital }, at) => (capital && at > 0) || speaksAs(text) || speaksAs(singular(text)));
}

function speaksAs(text: string): boolean {
  return (
    ROLES.has(text) || HUMANS.has(text) || INSTITUTIONS.has(text) || SPEAKING_THINGS.has(text) || PEOPLE.test(text)
  );
}

const PEOPLE = /^(?:people|men|women|police|residents|members|others|one|lawyers?|sources?|someone|somebody|anyone)$/;

function singular(text: string): string {
  return text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.replace(/s$/, '');
}

/** `remarks by | two ministers, who say`, `a relief to | farmers who say`: whom `who` means. */
export function behindBy({ view }: EnglishContext, clause: Clause, { from, to }: Phrase): number {
  if (!clause.relative || clause.introducer !== 'who') return from;
  const words = view.tokens.slice(from, to);
  // many speak, and the noun at the head is one
  const many = /^an?$/.test(word(view, from)) && clause.group.form === 'base' && clause.group.modal === null;
  const link = words.findLastIndex(({ text }) => text === 'by' || (many && /^(?:to|for|from|of|against)$/.test(text)));
  return link > 0 ? from + link + 1 : from;
}
