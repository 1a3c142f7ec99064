/** Posts set into a text: `The ban is gone. ¶ — Anna Berg MP (@annaberg) July 29, 2025`. In: a document. Out: what whoever signs wrote. */
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import type { Span } from '../../../../text/span.ts';
import type { DraftStatement } from './draft.ts';

/** A dash, a name, a handle in brackets and a day. */
const SIGNED =
  /(?:^|\s)[—–-]{1,2}\s*((?:\p{Lu}|@)[^()\n]{1,60}?)\s*\(@\w+\)\s+(?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+), \d{4}/u;
/** Behind a name: `MP`, `Sen.`. */
const LETTERS = / (?:MP|MSP|MEP|TD|MS|MLA)$/;

export function postStatements(document: TextDocument): readonly DraftStatement[] {
  return document.paragraphs.flatMap(({ span }, index): DraftStatement[] => {
    const signed = SIGNED.exec(document.text.slice(...span));
    const name = signed?.[1];
    if (signed === null || name === undefined) return [];
    const own: Span = [span[0], span[0] + signed.index];
    const before = document.paragraphs[index - 1];
    const words = own[1] > own[0] ? own : before === undefined || before.heading ? null : before.span;
    if (words === null) return [];
    const at = span[0] + signed.index + signed[0].indexOf(name);
    return [
      {
        form: 'post',
        speaker: { name: name.replace(LETTERS, ''), role: null, span: [at, at + name.length] },
        mode: 'direct',
        content: [words],
        cue: null,
        cueSpan: null,
        sentence: sentenceAt(document, words[0]),
        span: [words[0], span[0] + signed.index + signed[0].length],
      },
    ];
  });
}
