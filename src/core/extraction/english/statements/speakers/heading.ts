/**
 * Parts of a paper that stand for the whole: `the headline in a morning paper`, `the subject line of a chain e-mail`, `the front page of
 * a daily`: whoever prints it has the words.
 */
import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import type { SentenceView } from '../../words/sentence-view.ts';
import type { Cast } from './cast.ts';

interface Words {
  readonly tokens: readonly { readonly text: string; readonly kind: string }[];
}

/** `headline`, `subject line`, `opening sentence`. */
export function isHeading({ tokens }: Words | SentenceView, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^(?:headlines?|strapline|subhead|splash)$/.test(text)) return true;
  const before = tokens[at - 1]?.text ?? '';
  return /^(?:line|sentence|words|paragraph|page|item)$/.test(text) && PLACED.test(before);
}

const PLACED = /^(?:subject|opening|first|closing|last|front|top|lead|final)$/;

/** Tokens of what the heading that ends before `to` belongs to: `a morning paper`; null where none is told. */
export function underHeading({ document }: Cast, from: number, to: number): readonly [number, number] | null {
  const { tokens } = document;
  for (let at = from; at < to; at++) {
    if (!isHeading(document, at) || !/^(?:in|of|on|over|above|atop|across)$/.test(tokens[at + 1]?.text ?? '')) continue;
    const start = at + 2;
    if (!DETERMINERS.has(tokens[start]?.text ?? '')) return null;
    let end = start + 1;
    while (goesOn(tokens[end])) end++;
    return [start, end];
  }
  return null;
}

/** Over the mark of an owner: `an importers’ | newsletter`. */
function goesOn(token: Words['tokens'][number] | undefined): boolean {
  if (token === undefined || (token.kind !== 'word' && !/^s?['’]s?$/.test(token.text))) return false;
  return !PREPOSITIONS.has(token.text) && !ENDS.test(token.text);
}

const ENDS = /^(?:who|which|that|whose|and|but)$|.ed$/;
