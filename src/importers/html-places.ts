/**
 * Where the words of an article stand in the page that it was extracted from. The extraction keeps no places, so the words are
 * looked for again: white space and tags do not count, and of several places with the same words the one is taken that has as
 * many before it as the article has. In: the page, the article's text. Out: places, marked as inferred.
 */
import { Parser } from 'htmlparser2';
import type { Span } from '../core/text/span.ts';
import { UNSEEN } from './html-text.ts';
import type { Original } from './original.ts';

export function htmlOriginal(html: string, article: string): Original {
  let letters: Letters | null = null;
  const placeOf = ([start, end]: Span): Span | null => {
    letters ??= lettersOf(html);
    const line = lineAround(article, start, end);
    const at = placeOfLine(article, line, letters);
    if (at === null) return null;
    const before = bare(article.slice(line[0], start)).length;
    const length = bare(article.slice(start, end)).length;
    return [letters.places[at + before] ?? 0, (letters.places[at + before + length - 1] ?? 0) + 1];
  };
  return { text: html, basis: 'inferred', placeOf };
}

/** What a page shows, without its white space, and the place of each unit. */
interface Letters {
  readonly text: string;
  readonly places: readonly number[];
}

function lettersOf(html: string): Letters {
  const parts: string[] = [];
  const places: number[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentagname: (name) => void (UNSEEN.has(name.toUpperCase()) && unseen++),
    onclosetag: (name) => void (UNSEEN.has(name.toUpperCase()) && unseen--),
    ontext(words) {
      if (unseen > 0) return;
      const entity = html.charAt(parser.startIndex) === '&' && words !== html.substr(parser.startIndex, words.length);
      for (let at = 0; at < words.length; at++) {
        if (/\s/.test(words.charAt(at))) continue;
        parts.push(words.charAt(at));
        places.push(parser.startIndex + (entity ? 0 : at));
      }
    },
  });
  parser.end(html);
  return { text: parts.join(''), places };
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The lines of the article in which the span stands. */
function lineAround(article: string, start: number, end: number): Span {
  const stop = article.indexOf('\n', end);
  return [article.lastIndexOf('\n', start - 1) + 1, stop < 0 ? article.length : stop];
}

/** Where the line begins among the letters; null where the page has no such words. */
function placeOfLine(article: string, [from, to]: Span, { text }: Letters): number | null {
  const words = bare(article.slice(from, to));
  const lines = article.slice(0, from).split('\n');
  const same = lines.filter((line) => bare(line) === words).length;
  let at = text.indexOf(words);
  for (let passed = 0; passed < same && at >= 0; passed++) {
    const next = text.indexOf(words, at + 1);
    if (next < 0) break;
    at = next;
  }
  return at < 0 ? null : at;
}
