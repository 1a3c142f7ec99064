/**
 * `With the vote went X`, `Out goes X`, `With it died X`: what comes to its end stands behind the verb, and the head of the sentence tells
 * with what. In: a clause. Out: the phrase behind the verb, or null.
 */
import type { Clause } from '../clauses/clause.ts';
import { nameEnd, type Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function turnedRound(view: SentenceView, { group, subject, object }: Clause): Phrase | null {
  if (!TURNING.has(group.lemma) || group.passive || group.modal !== null || group.infinitive) return null;
  if (!isHead(view, subject?.from ?? group.from - 1, group.from) || view.mentionAt[group.to - 1] !== null) return null;
  const from = group.to;
  if (object === null || object.from !== from) return null;
  const named = nameEnd(view, from);
  return { from, to: named > from ? named : object.to };
}

const TURNING: ReadonlySet<string> = new Set('go die perish fall vanish disappear end expire lapse'.split(' '));

/** `With …`, `Along with …`, `Out`: at the head of the sentence or behind its lead, up to the verb. */
function isHead(view: SentenceView, from: number, to: number): boolean {
  const lead = from === 0 || /^[;:—–-]$|^(?:and|but)$/.test(word(view, from - 1));
  const opens = /^(?:with|along|together|out|away|down|overboard)$/.test(word(view, from));
  return lead && opens && view.mentionAt.slice(from, to).every((mention) => mention === null);
}
