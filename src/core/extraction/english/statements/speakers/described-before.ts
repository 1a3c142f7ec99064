/**
 * Phrases that an earlier sentence, or this one, brings in by their head: `A dozen economists`, `The Foreign Office`, `a circular from a
 * co-op`. In: a place and which words can be the head. Out: the phrase where it can be the subject there, or null.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { quoteAt, sentenceAt, type TextDocument } from '../../../../text/document.ts';
import { DETERMINERS, HAVE } from '../../../lexicon/en/closed-classes.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import type { Cast } from './cast.ts';

export type Named = Pick<Speaker, 'name' | 'role'>;

/** A phrase with such a head near the beginning of this sentence or the one before: `A dozen economists`, `The Foreign Office`. */
export function describedIn(cast: Cast, at: number, isHead: (text: string) => boolean, before = false): Named | null {
  const { document } = cast;
  const index = sentenceAt(document, document.tokens[at]?.start ?? 0);
  for (const sentence of unquotedBefore(document, index)) {
    if (before && sentence.to > at) continue;
    const end = Math.min(at, sentence.to, sentence.from + 12);
    for (let head = sentence.from; head < end; head++) {
      const token = document.tokens[head];
      if (token === undefined || !isHead(token.text) || isHead(document.tokens[head + 1]?.text ?? '')) continue;
      // `the ministry’s | notice`: it is the notice
      if (/^(?:'s|s')$/.test(document.tokens[head + 1]?.text ?? '')) continue;
      const from = phraseStart(document, sentence.from, head);
      const one = /^(?:a|an|one)$/.test(document.tokens[from]?.text ?? '');
      const fresh = one && sentence.to <= at && isVerbal(document.tokens[head + 1]?.text ?? '');
      const placed = fresh || opens(document, sentence.from, from);
      if (isOblique(document, from) || isFronted(document, from, head) || !placed) continue;
      const end = one ? (document.tokens[overSource(document, head + 1, at) - 1]?.end ?? token.end) : token.end;
      return { name: document.text.slice(document.tokens[from]?.start, end), role: null };
    }
  }
  return null;
}

/** `a leaflet | lay on every chair`: the subject, wherever it stands. */
export function isVerbal(text: string): boolean {
  return verbReadings(text).some(({ form }) => form === 'past' || form === 's');
}

/** `a circular | from a Flemish dairy co-op | had`: whose it is, up to the verb. */
function overSource({ tokens }: TextDocument, head: number, before: number): number {
  if (!/^(?:from|by|of|for)$/.test(tokens[head]?.text ?? '')) return head;
  let to = head + 1;
  while (
    to < before &&
    to - head < 7 &&
    tokens[to]?.kind === 'word' &&
    !HAVE.has(tokens[to]?.text ?? '') &&
    !isVerbal(tokens[to]?.text ?? '')
  )
    to++;
  return to;
}

export function phraseStart({ tokens }: TextDocument, floor: number, head: number): number {
  let from = head;
  while (
    from > floor &&
    tokens[from - 1]?.kind !== 'mark' &&
    !isBorder(tokens[from - 1]?.text ?? '') &&
    !(from < head && DETERMINERS.has(tokens[from]?.text ?? ''))
  )
    from--;
  return from;
}

function isBorder(text: string): boolean {
  return /^(?:of|to|in|on|by|with|from|at|for|about|and|but|that|than|as|is|was|has|had|said|says|told|when|while|if)$/.test(
    text,
  );
}

function isOblique({ tokens }: TextDocument, from: number): boolean {
  return /^(?:of|to|in|from|at|on|for|against|with|near|by|about)$/.test(tokens[from - 1]?.text ?? '');
}

/** A subject stands at the beginning, or behind a mark or an adjunct. */
export function opens({ tokens }: TextDocument, first: number, from: number): boolean {
  const before = tokens[from - 1];
  return from === first || before === undefined || before.kind === 'mark' || before.kind === 'number';
}

/** `Answering the US Senate, the Majlis …`: no subject yet. */
function isFronted({ tokens }: TextDocument, from: number, head: number): boolean {
  return /ing$/.test(tokens[from]?.text ?? '') || (tokens[head + 1]?.text === ',' && tokens[from - 1] === undefined);
}

/** The sentence and the nearest one before it that is not part of a quotation. */
export function unquotedBefore(document: TextDocument, index: number): readonly TextDocument['sentences'][number][] {
  const quoted = document.sentences[index];
  const own = quoted === undefined || inQuote(document, quoted.from + 1) ? undefined : quoted;
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const sentence = document.sentences[at];
    if (sentence !== undefined && !inQuote(document, sentence.from + 1))
      return own === undefined ? [sentence] : [own, sentence];
  }
  return own === undefined ? [] : [own];
}

export function inQuote(document: TextDocument, at: number): boolean {
  return quoteAt(document, document.tokens[at]?.start ?? 0) !== null;
}
