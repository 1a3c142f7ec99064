/**
 * Whether a text has just told that somebody leaves a treaty: `taken out of X`, `its exit`, `would quit`. In: a sentence, and up to where
 * it counts. Out: yes or no.
 */
import type { EnglishContext } from '../clauses/context.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import type { SentenceView } from '../words/sentence-view.ts';

export const LEAVING = /^(?:withdrawal|exit|departure|denunciation)$/;

/** A treaty stands in the sentence before, or in this one, and that somebody leaves it. */
export function speaksOfLeaving({ view, previous }: EnglishContext, to = view.tokens.length): boolean {
  // `Not so fast.` stands between for little
  const over = previous !== null && previous.view.tokens.length <= SHORT ? previous.previous : null;
  return tellsOfExit(view, to) || [previous?.view, over?.view].some((one) => one != null && tellsOfExit(one));
}

const SHORT = 6;

function tellsOfExit(view: SentenceView, to = view.tokens.length): boolean {
  return (
    (view.mentionAt.slice(0, to).some((mention) => mention?.law.type === 'treaty') || outOfIt(view, to)) &&
    view.tokens.slice(0, to).some(({ text }, at) => view.mentionAt[at] === null && isLeaving(view, text, at))
  );
}

/** `pulled the country out of | the agreement`: the treaty by a noun that carries it on. */
function outOfIt({ tokens, mentionAt }: SentenceView, to: number): boolean {
  return tokens
    .slice(0, to)
    .some(
      ({ text }, at) =>
        mentionAt[at] === null &&
        /^(?:agreement|treaty|accord|pact|convention)$/.test(text) &&
        tokens[at - 1]?.text === 'the' &&
        /^(?:of|from)$/.test(tokens[at - 2]?.text ?? ''),
    );
}

function isLeaving({ tokens }: SentenceView, text: string, at: number): boolean {
  const out = text === 'out' && /^(?:of|from)$/.test(tokens[at + 1]?.text ?? '');
  return out || LEAVING.test(text) || OUT.has(lemmaOf(text));
}

const OUT = new Set(['leave', 'quit', 'withdraw', 'denounce', 'exit']);
