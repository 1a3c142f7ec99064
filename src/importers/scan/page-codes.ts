/**
 * A page of HTML as the sieve reads it (core/law/sieve), before anybody looks for the article on it, which takes a thousand times
 * as long: the words of the whole page in order, with a space wherever a block begins or ends. A name that the article has the
 * page has too, unless it only comes together by something between its words being left out.
 */
import { Parser } from 'htmlparser2';
import { codesOfText } from '../../core/law/sieve/coding.ts';
import { isInline } from '../html-text.ts';

/** What the parser hands on as text and no reader sees. */
const SILENT = new Set(['script', 'style']);

export function pageCodes(html: string, codes: Uint8Array): Uint8Array {
  const parts: string[] = [];
  let silent = 0;
  const border = (name: string) => {
    if (!isInline(name)) parts.push(' ');
  };
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
      border(name);
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      border(name);
    },
    ontext(words) {
      if (silent === 0) parts.push(words);
    },
  });
  parser.end(html);
  return codesOfText(parts.join(''), codes);
}
