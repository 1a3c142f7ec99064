/** Turns of a talk within one paragraph: `Caller: Is it gone? Host: It stands.`, `Q. Is it gone? A. It stands.` */
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import { TURN_LABELS } from '../../../lexicon/en/cues.ts';
import type { DraftStatement } from './draft.ts';

/** Behind the end of a sentence, or where the paragraph begins. */
const HEAD =
  /(?:^|(?<=[.?!”"’)] ))(?:(\p{Lu}\p{L}{2,14})|([QA]))(?: \p{Lu}[\p{L}’'-]+){0,2}(:|(?<=\b[QA])\.) +(?=\S)/gu;

interface Turn {
  readonly label: string;
  readonly at: number;
  readonly start: number;
}

export function turnsInLine(document: TextDocument): readonly DraftStatement[] {
  return document.paragraphs.flatMap(({ span: [from, to] }): readonly DraftStatement[] => {
    const turns = turnsIn(document.text.slice(from, to));
    if (turns.length < 2 || turns[0]?.at !== 0) return [];
    return turns.map(({ label, at, start }, index): DraftStatement => {
      const end = from + document.text.slice(from, from + (turns[index + 1]?.at ?? to - from)).trimEnd().length;
      const colon = from + at + label.length;
      return {
        form: 'turn',
        speaker: { name: label, role: null, span: [from + at, colon] },
        mode: 'direct',
        content: [[from + start, end]],
        cue: document.text.slice(colon, colon + 1),
        cueSpan: [colon, colon + 1],
        sentence: sentenceAt(document, from + start),
        span: [from + at, end],
      };
    });
  });
}

function turnsIn(text: string): readonly Turn[] {
  if (!/[:.] /.test(text.slice(0, 40))) return [];
  const found: Turn[] = [];
  for (const head of text.matchAll(HEAD)) {
    const [whole, word] = head;
    if (word !== undefined && !TURN_LABELS.has(word.toLowerCase())) continue;
    found.push({ label: whole.trimEnd().slice(0, -1), at: head.index, start: head.index + whole.length });
  }
  return found;
}
