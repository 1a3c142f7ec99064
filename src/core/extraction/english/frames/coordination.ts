/**
 * What is said of one law is said of those joined to it: `repealed X and Y`, `X, Y and Z have lapsed`, `both X and Y`. In: a frame
 * and its sentence. Out: the same frame for each further law of the row.
 */
import type { Frame } from '../../frame.ts';
import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Mention } from '../../mentions.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { joinsBeside, lastTokenOf } from '../phrases/phrase-parts.ts';
import { isTime } from '../phrases/time-behind.ts';
import { UNITS } from '../phrases/time-units.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

export function coordinated(context: EnglishContext, frame: Frame): readonly Frame[] {
  const first = frame.acted.mention;
  if (first === null || frame.power) return [];
  const found: Frame[] = [];
  const laws = new Set([first.law]);
  const add = (mention: Mention) => {
    if (!laws.has(mention.law)) found.push({ ...frame, acted: { ...frame.acted, mention, span: mention.span } });
    laws.add(mention.law);
  };
  for (let last: Mention | null = first; last !== null; ) {
    last = following(context, last, frame);
    if (last !== null) add(last);
  }
  for (const mention of preceding(context, first)) add(mention);
  const beside = besideVerb(context, frame);
  if (beside !== null) add(beside);
  return found;
}

/** `X was repealed in May, along with | Y`: behind the verb and what belongs to it, with no other verb before the name. */
function besideVerb({ view, clauses }: EnglishContext, { trigger, acted }: Frame): Mention | null {
  const clause = clauses.find(({ group }) => spanOf(view, group.from, group.to)[0] === trigger[0]);
  if (clause === undefined || acted.span[0] > trigger[0]) return null;
  const next = clauses[clause.index + 1]?.group.from ?? view.tokens.length;
  for (let at = clause.group.to; at < Math.min(clause.to, next); at++) {
    const name = ALONGSIDE.test(word(view, at)) ? joinsBeside(view, at) : null;
    const mention = name === null ? null : (view.mentionAt[name] ?? view.mentionAt[name + 1] ?? null);
    if (mention !== null)
      return endsRow(view, lastTokenOf(view, mention, { from: at, to: view.tokens.length }) + 1) ? mention : null;
  }
  return null;
}

/** How a further law is joined; what is included is part of what was named. */
const ALONGSIDE = /^(?:along|together|as)$/;

/** `X, Y and Z have lapsed`: the names before, where they begin the sentence and no other verb has them for its object. */
function preceding({ view, clauses }: EnglishContext, mention: Mention): readonly Mention[] {
  const start = view.mentionAt.indexOf(mention);
  const row: Mention[] = [];
  let at = start - 1;
  let joined = false;
  for (; at >= 0; at--) {
    const named = view.mentionAt[at] ?? null;
    if (named === null && !JOINING.test(word(view, at))) break;
    joined ||= named === null && word(view, at) === 'and' && row.length === 0;
    if (named !== null && row.at(-1) !== named) row.push(named);
  }
  const owned = clauses.some(
    ({ object }) => object !== null && object.from < start && at + 1 < object.to && object.from > at,
  );
  return joined && at < 0 && !owned ? row : [];
}

const JOINING = /^(?:,|and|or|nor|&|as|well|the|both|its|along|with|also)$/;

/** The law named next in the row: only joining words between, nothing behind it that makes it another thing. */
function following(context: EnglishContext, mention: Mention, frame: Frame): Mention | null {
  const { view } = context;
  const last = lastTokenOf(view, mention, { from: 0, to: view.tokens.length });
  let at = last + 1;
  let joined = false;
  const leaves = LEAVING.has(frame.sense);
  const joins = (text: string) => JOINING.test(text) || (leaves && joined && /^(?:from|out|of)$/.test(text));
  while (at < view.tokens.length && view.mentionAt[at] === null && joins(word(view, at))) {
    joined ||= ['and', 'or', 'nor', '&', 'with', 'as'].includes(word(view, at)) || word(view, at) === ',';
    at++;
  }
  const next = view.mentionAt[at] ?? null;
  // `the order on speech and | Section 230`: the order is on both
  if (isOnBoth(view, mention, at)) return null;
  if (!joined || at - last > 5 || next === null || next === mention || next.span[0] < mention.span[1]) return null;
  const behind = lastTokenOf(view, next, { from: at, to: view.tokens.length }) + 1;
  return endsRow(view, behind) && !startsClause(context, frame, at, behind) ? next : null;
}

/** The first name tells what it is on, and the next one follows without an article. */
function isOnBoth(view: SentenceView, { span }: Mention, at: number): boolean {
  const told = /\b(?:on|about|against|targeting|regarding|concerning) [^,]+$/.test(view.document.folded.slice(...span));
  return told && word(view, at - 1) === 'and' && word(view, at) !== 'the';
}

/** `withdrew from X and from | Y`, `pulled out of X and out of | Y`. */
const LEAVING: ReadonlySet<Sense> = new Set<Sense>(['leave', 'giveNotice']);

/** A noun behind the name would make it something else: `the Caesar Act and the Section 907 waiver`. */
function endsRow(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined ||
    token.kind !== 'word' ||
    isAdverb(token.text) ||
    isTime(view, at) ||
    UNITS.test(token.text) ||
    PREPOSITIONS.has(token.text) ||
    /^(?:and|or|nor|but|while|when|that|which|have|has|had|is|are|was|were|will|would|itself|themselves)$/.test(
      token.text,
    )
  );
}

/** `suspended X, and Y remains in force`: the name begins a clause of its own, one that does not hold the first law. */
function startsClause(context: EnglishContext, frame: Frame, at: number, behind: number): boolean {
  const first = frame.acted.mention;
  return context.clauses.some((clause) => {
    const { subject } = clause;
    if (subject === null || subject.from > at || at >= subject.to) return clause.group.from === behind;
    const holdsFirst = context.view.mentionAt.slice(subject.from, subject.to).some((one) => one === first);
    return !holdsFirst;
  });
}
