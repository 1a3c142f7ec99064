/** Who opens the sentence before: `Накануне президент X допустил выход. Он подчеркнул …`, `Ankara Barosu tepki gösterdi. Açıklamada …`. */
import type { Speaker } from '../../claim/statement.ts';
import { sentenceAt } from '../../text/document.ts';
import type { Cast, Person } from './cast.ts';
import type { Unit } from './units.ts';

/** Who opens the sentence before, where whoever spoke last did so further back. */
export function openingBefore({ document, persons, reporting }: Cast, at: number, last: Speaker | null): Person | null {
  const index = sentenceAt(document, at) - 1;
  const sentence = document.sentences[index];
  if (sentence === undefined || last?.span == null || sentenceAt(document, last.span[0]) >= index) return null;
  const opening = document.tokens[sentence.from + OPENING]?.start ?? sentence.span[1];
  const person = persons.find(({ naming }) => naming[0] >= sentence.span[0] && naming[0] < opening);
  const verb = document.tokens.slice(sentence.from, sentence.to).some(({ text }) => reporting.acts?.test(text));
  return person !== undefined && person.role !== null && verb && person.name !== last.name ? person : null;
}

/** In words: `Накануне | президент X`. */
const OPENING = 2;

/** A statement that nobody is said to own is of the body of several words that the sentence before begins with. */
export function whosePaper(
  { document, reporting }: Cast,
  words: readonly Unit[],
  last: Speaker | null,
): Speaker | null {
  const [paper, more] = words;
  if (paper === undefined || more !== undefined || reporting.ownPapers?.test(paper.text) !== true) return null;
  const before = document.sentences[sentenceAt(document, paper.start) - 1];
  if (before === undefined) return null;
  const tokens = document.tokens.slice(before.from, before.to);
  const end = tokens.findIndex(({ capital, kind }) => kind !== 'word' || !capital);
  const name = tokens.slice(0, Math.max(end, 0));
  const text = document.text.slice(name[0]?.start, name.at(-1)?.end);
  const span = [paper.start, paper.end] as const;
  if (name.length >= 2 && name.length <= 6 && !/['’]/u.test(text)) return { name: text, role: null, span };
  return last?.span != null && sentenceAt(document, last.span[0]) === sentenceAt(document, paper.start) - 1
    ? { name: last.name, role: last.role, span }
    : null;
}
