/** Plurals that are verbs of wishing by what stands around them: `the group calls on Congress to`, `She appeals to the court to`. */
import { HUMANS, INSTITUTIONS, ROLES } from '../../lexicon/en/cues.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** One who calls stands before it, and no plural of calls: `Berg calls for a vote`; not `their calls for a vote`. */
export function callsOn(view: SentenceView, at: number): boolean {
  const link = word(view, at + 1);
  const text = word(view, at);
  if (!(text === 'calls' ? /^(?:on|upon|for)$/.test(link) : text === 'appeals' && link === 'to')) return false;
  const before = view.tokens[at - 1];
  if (before === undefined) return false;
  return /^(?:he|she|it|who|and|also|still|again|now)$/.test(before.text) || isOne(view, at - 1);
}

function isOne({ tokens, mentionAt }: SentenceView, at: number): boolean {
  const { text = '', capital = false } = tokens[at] ?? {};
  return mentionAt[at] === null && (capital || ROLES.has(text) || HUMANS.has(text) || INSTITUTIONS.has(text));
}
