/** Where reported words end: at the next report (`…, adding that`), at a source, where the article goes on in its own voice. */

import { isAdverb } from '../../../lexicon/en/closed-classes.ts';
import { REACTING, SAYING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';
import { isQuoteMark } from './marks.ts';

export function lastWord({ view }: EnglishContext, length: number): number {
  let end = length;
  while (end > 0 && view.tokens[end - 1]?.kind === 'mark') end--;
  return end;
}

/** Behind the last token of a clause that the cue governs and that begins at `from`. */
export function reportedEnd(context: EnglishContext, from: number): number {
  const { view } = context;
  const end = lastWord(context, view.tokens.length);
  for (let at = from + 1; at < end; at++) {
    if (endsReport(context, from, at)) return lastWord(context, at);
  }
  return end;
}

function endsReport(context: EnglishContext, from: number, at: number): boolean {
  const { view } = context;
  const text = word(view, at);
  if (text === ';') return true;
  if (text === ',' || isQuoteMark(context, at))
    return isNextReport(context, at + 1) || isSource(context, at + 1) || isAnothers(context, at + 1);
  if (text === 'but' || text === 'and') return isJoinedReport(context, at) && at > from + 1;
  return text === 'according' && word(view, at + 1) === 'to';
}

/** `…, adding that`, `…, according to`, `…, calling it`. */
function isNextReport({ view, groups }: EnglishContext, at: number): boolean {
  const start = isAdverb(word(view, at)) || ['while', 'but', 'and', 'before'].includes(word(view, at)) ? at + 1 : at;
  const group = groups.find((one) => one.from === start);
  return (
    group !== undefined &&
    group.form === 'ing' &&
    !group.copular &&
    (SAYING.has(group.lemma) || REACTING.has(group.lemma) || SHOWING.has(group.lemma))
  );
}

/** Take up what was said in the article’s own words: `…, citing the court`, `…, referring to the waiver`. */
const SHOWING = new Set([
  'cite',
  'refer',
  'echo',
  'quote',
  'reference',
  'use',
  'employ',
  'cast',
  'portray',
  'allude',
  'contradict',
]);

function isSource({ view }: EnglishContext, at: number): boolean {
  return (word(view, at) === 'according' && word(view, at + 1) === 'to') || word(view, at) === 'per';
}

/** `…, but Marsh said it was not`, `…, and Berg agreed`: somebody else’s report follows. */
function isAnothers({ view, groups }: EnglishContext, at: number): boolean {
  if (!/^(?:but|and|while|though|although|whereas|yet)$/.test(word(view, at)) || word(view, at + 1) === 'that')
    return false;
  const next = groups.find((group) => group.finite && group.from > at);
  return (
    next !== undefined &&
    next.from - at < 10 &&
    SAYING.has(next.lemma) &&
    !/^(?:feel|find|hear|hold|rule|hope|expect)$/.test(next.lemma)
  );
}

/** `he had met them twice but said …`, `… and cautioned that`: the same speaker goes on. */
export function isJoinedReport({ view, groups }: EnglishContext, at: number): boolean {
  let start = at + 1;
  while (isAdverb(word(view, start)) || /^(?:afterwards?|even)$/.test(word(view, start))) start++;
  const group = groups.find((one) => one.from === start || (one.from <= start && start < one.to && one.from > at));
  if (group?.finite !== true || group.modal !== null || group.passive) return false;
  return (
    GOING_ON.test(group.lemma) || ((SAYING.has(group.lemma) || REACTING.has(group.lemma)) && leads(view, group.to))
  );
}

const GOING_ON = /^(?:say|add|insist|argue|call|tell|note|warn|claim|deny|write|urge|describe|accuse)$/;

function leads(view: SentenceView, at: number): boolean {
  return ['that', 'whether', '"', ':'].includes(word(view, at));
}

/** End of a clause behind a noun (`the claim that X was gone | is false`): before the verb whose subject the noun is. */
export function subordinateEnd(context: EnglishContext, from: number): number {
  const { view, groups } = context;
  const end = reportedEnd(context, from);
  const inside = groups.filter((group) => group.finite && group.from > from && group.from < end);
  for (const [index, group] of inside.entries()) {
    const before = inside[index - 1];
    if (before === undefined) continue;
    const between = view.tokens.slice(before.to, group.from).map((token) => token.text);
    const joined = between.some((text) =>
      /^(?:and|or|but|,|who|which|that|if|when|because|while|as|since|after|before|until)$/.test(text),
    );
    if (!joined) return lastWord(context, group.from);
    if (between.length === 1 && between[0] === ',') return before.to;
  }
  return end;
}
