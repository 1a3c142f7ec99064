/** Letters to the editor: from `Sir,` or `To the editor:` to the signature, the words of whoever signs. */
import { sentenceAt, type TextDocument } from '../../../../text/document.ts';
import type { DraftStatement } from './draft.ts';

const SALUTATION =
  /^(?:Sirs?|Madam|Sir or Madam|Dear (?:Sir|Madam|Sirs|Editor|Editors|Sir or Madam)|To the editor)\s*[,:–—-]/iu;
const SIGNATURE =
  /^((?:(?:Dr|Prof|Mr|Mrs|Ms|Rev|Sir|Dame|Lord)\.? )?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:, ?([^.!?]{2,60}))?$/u;

export function letterStatement(document: TextDocument): DraftStatement | null {
  const first = document.paragraphs.findIndex(({ span }) => SALUTATION.test(document.text.slice(...span)));
  const last = document.paragraphs.at(-1);
  if (first < 0 || last === undefined || document.paragraphs.length - first < 2) return null;
  const signed = SIGNATURE.exec(document.text.slice(...last.span));
  const body = document.paragraphs.at(-2);
  const opening = document.paragraphs[first];
  if (signed?.[1] === undefined || body === undefined || opening === undefined) return null;
  const start = opening.span[0];
  return {
    form: 'letter',
    speaker: { name: signed[1], role: null, span: [last.span[0], last.span[0] + signed[1].length] },
    mode: 'direct',
    content: [[start, body.span[1]]],
    cue: null,
    cueSpan: null,
    sentence: sentenceAt(document, start),
    span: [start, last.span[1]],
  };
}
