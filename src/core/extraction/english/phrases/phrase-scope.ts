/**
 * What the words around the head of a noun phrase add: how much of the law and for whom, which law, and whose it is. In: the
 * phrase and its core, the part before the first preposition. Out: a scope, the modifiers, or whether it is another’s.
 */
import type { ClaimedScope } from '../../../claim/claim.ts';
import type { Law, LawType } from '../../../law/law.ts';
import { CARRYING } from '../../law-nouns.ts';
import { CALENDAR, DETERMINERS } from '../../lexicon/en/closed-classes.ts';
import { PART_NOUNS, TARGET_NOUNS, USE_NOUNS, WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import { STATES } from '../../lexicon/en/states.ts';
import type { Mention } from '../../mentions.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { modifiersOf } from './modifiers.ts';
import { coreOf, type Phrase } from './phrase-parts.ts';

export const WHOLE: ClaimedScope = { extent: 'whole', addressees: [], text: null };

export const CARRYING_PRONOUNS = new Set(['it', 'they', 'them', 'this', 'that', 'these', 'those', 'both', 'itself']);
export const GENERIC = new Set(Object.values(CARRYING).flatMap((nouns) => [...nouns]));

/**
 * Words that mean a law over any distance; parts and pronouns, and `its ban`, are of a law that was spoken of a few sentences ago. `Another
 * one` is a bill.
 */
export const LAW_NOUN = wordClass((text) => GENERIC.has(text) || TARGET_NOUNS.has(text) || text === 'another');

/** `for Russia`, `to Moldova`, `parts of`: how much of the law, and for whom. */
export function scopeOf(view: SentenceView, inner: Phrase, core: Phrase): ClaimedScope {
  const first = word(view, core.from);
  if (PART_NOUNS.has(first) && word(view, core.from + 1) === 'of')
    return { extent: 'part', addressees: [], text: first };
  const link = word(view, core.to);
  // `for every firm in America`: for all of them, and not for America
  const all = /^(?:all|every|each)$/.test(word(view, core.to + 1)) && view.tokens[core.to + 2]?.capital !== true;
  if (!all && (link === 'for' || link === 'to' || link === 'against' || link === 'on') && core.to + 1 < inner.to) {
    const names = capitalWords(view, { from: core.to + 1, to: inner.to });
    if (names.length > 0) return { extent: 'whole', addressees: names, text: names.join(', ') };
  }
  const party = ownerOf(view, core);
  if (party !== null) return { extent: 'whole', addressees: [party], text: party };
  const entire = view.tokens.slice(inner.from, inner.to).find((token) => /^(?:entire|whole)$/.test(token.text));
  return entire === undefined ? WHOLE : { ...WHOLE, text: entire.text };
}

/** `Norway’s | X benefits`, `Chile’s X status`: what the law gives, of the state that has it. */
function ownerOf(view: SentenceView, core: Phrase): string | null {
  if (!GIVEN.test(word(view, core.to - 1))) return null;
  const own = view.tokens.findIndex(({ text }, at) => at > core.from && at < core.to && /^(?:'s|s'|')$/.test(text));
  const from = /^(?:the|a)$/.test(word(view, core.from)) ? core.from + 1 : core.from;
  if (own < 0 || view.mentionAt[own] !== null) return null;
  const whose = STATES.named(wordsOf(view, from, own));
  const law = view.mentionAt.slice(own, core.to).find((mention) => mention != null)?.law;
  if (whose.length === 0 || law === undefined || whose.includes(law.jurisdiction)) return null;
  return view.document.text.slice(...spanOf(view, from, own));
}

const GIVEN = /^(?:benefits|status|designation|eligibility|privileges|preferences|access|treatment|membership)$/;

function capitalWords(view: SentenceView, { from, to }: Phrase): readonly string[] {
  return view.tokens
    .slice(from, to)
    .filter((token, offset) => token.capital && view.mentionAt[from + offset] === null && !NO_ADDRESSEE.has(token.text))
    .map((token) => view.document.text.slice(token.start, token.end));
}

/** `on the 1st of July`, `on Monday` say when. */
const NO_ADDRESSEE: ReadonlySet<string> = new Set([...DETERMINERS, ...CALENDAR]);

/** `the waiver on late fees`: it hangs on something else, unless that is carried on too (`the repeal of the law`). */
export function ofAnother(view: SentenceView, inner: Phrase, core: Phrase, calledA: ReadonlySet<string>): boolean {
  // `the pause | that was put on loans`
  if (LAID.test(wordsOf(view, core.to, core.to + 4)))
    return view.mentionAt.slice(core.to + 4, core.to + 9).every((mention) => mention == null);
  const link = word(view, core.to);
  const next = view.tokens[core.to + 1];
  if (!['of', 'on', 'for', 'under', 'from', 'in'].includes(link) || next === undefined || core.to + 1 >= inner.to)
    return false;
  if (
    next.kind === 'number' ||
    next.capital ||
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|now|good|years?|months?|decades|another|some|all|everyone|everybody)$/.test(
      next.text,
    )
  )
    return false;
  if (link === 'on' && view.tokens.slice(core.to + 1, core.to + 5).some((token) => DAYS.test(token.text))) return false;
  // `two bills | on the subject`
  if (/^(?:on|of)$/.test(link) && SUBJECT.test(wordsOf(view, core.to + 1, core.to + 4))) return false;
  if (link === 'in' && /^(?:place|force|effect|question|full|part)$/.test(next.text)) return false;
  // `suspended the law | in the cases that he oversees`: where it holds
  if (link === 'in' && view.tokens.slice(core.to + 1, core.to + 5).some(({ text }) => WHERE.test(text))) return false;
  const about = coreOf(view, { from: core.to + 1, to: inner.to });
  return !view.tokens
    .slice(about.from, about.to)
    .some((token) => CARRYING_PRONOUNS.has(token.text) || calledA.has(token.text) || GENERIC.has(token.text));
}

const SUBJECT = /^(?:the|this|that) (?:same )?(?:subject|matter|issue|question|topic|point)\b/;

const LAID = /^(?:that|which) (?:was|were|is|are) (?:put|placed|imposed|laid) on$/;

const WHERE =
  /^(?:cases?|proceedings|trials|sentences|states?|districts?|provinces?|counties|territor(?:y|ies)|court|courts|jurisdictions?)$/;

/** `aid` in `the ban on aid to Baku`: the words behind the preposition, up to the next. */
export function objectOf(view: SentenceView, inner: Phrase, core: Phrase): readonly string[] {
  return modifiersOf(view, coreOf(view, { from: core.to + 1, to: inner.to }), '');
}

/** `repealed the law on his first full day`: a time, not what the law is about. */
const DAYS = /^(?:day|days|date|morning|evening|night|eve|anniversary|occasion|grounds|appeal)$/;

/**
 * `the Section 230 executive order`, `the order on Section 230`: a paper about the law, and not the law. `The WHO agreement`, beside
 * membership in a body: what the body made.
 */
export function isAnotherAct({ type, calledA }: Law, head: string): boolean {
  if (/^(?:orders?|regulations)$/.test(head)) return !ORDERED.has(type);
  return type === 'treaty' && !calledA.some((noun) => CARRYING.treaty.has(noun)) && !calledA.includes(head);
}

/**
 * `The Health Act’s tax on devices`, `the toll ban of the Roads Act`: one of the rules of an act, where the act is called by no such noun
 * and is said to have it, or the words beside the noun tell which.
 */
export function isRuleOfAct(view: SentenceView, core: Phrase, head: string, { law, span }: Mention): boolean {
  if (law.type !== 'act' || law.calledA.includes(head) || !WHOLE_NOUNS.has(head) || CARRYING.act.has(head))
    return false;
  const behind = view.tokens.findIndex(({ start }) => start >= span[1]);
  const within = behind > core.from && behind < core.to && (view.tokens[core.from]?.start ?? span[1]) < span[1];
  const owned = within && word(view, behind) === "'s";
  return owned || modifiersOf(view, { from: within ? behind : core.from, to: core.to }, head).length > 0;
}

/** What an order can be another word for. */
const ORDERED: ReadonlySet<LawType> = new Set<LawType>(['executiveAct', 'regulation', 'sanctionProgramme']);

/** A part that has no name but these words. */
export function partNamed(text: string): ClaimedScope {
  return { extent: 'part', addressees: [], text };
}

/** Single uses of a law, of which all that are to come are its application from now on: `new FCPA investigations`; null for others. */
export function newUses(view: SentenceView, { from }: Phrase, head: string): ClaimedScope | null {
  const first = word(view, from);
  const uses = USE_NOUNS.has(head) || /^(?:actions|matters|proceedings)$/.test(head);
  if (uses && first === 'all') return WHOLE;
  return USE_NOUNS.has(head) && /^(?:new|further|fresh|future)$/.test(first) ? partNamed(`${first} ${head}`) : null;
}
