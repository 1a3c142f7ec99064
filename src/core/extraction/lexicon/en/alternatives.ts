/**
 * Idioms that vary by a word, written once: `(come|go) into (force|effect)` is four. In: idioms with `|` between them, and within
 * parentheses, which do not nest, where a word may be another or, with nothing behind a `|`, none. Out: each of them, in words, once.
 */
export function alternatives(list: string): readonly string[] {
  return [...new Set(idiomsOf(list).flatMap(spelledOut))];
}

/** The words that an idiom begins with, one of them or another. */
export function firstWords(idiom: string): readonly string[] {
  const open = idiom.search(/\S/);
  let end = open < 0 ? idiom.length : open;
  while (end < idiom.length && idiom.charAt(end) !== ' ')
    end = idiom.charAt(end) === '(' ? idiom.indexOf(')', end) + 1 : end + 1;
  const first = spelledOut(idiom.slice(0, end));
  // where none is a choice, it begins with what comes next
  const others = first.includes('') && end < idiom.length ? firstWords(idiom.slice(end)) : [];
  return [...new Set([...first.flatMap((words) => words.split(' ', 1)), ...others])].filter((word) => word !== '');
}

export function idiomsOf(list: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let at = 0;
  for (; at < list.length; at++) {
    const mark = list.charAt(at);
    if (mark === '(') at = Math.max(at, list.indexOf(')', at));
    else if (mark === '|') {
      found.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, list.slice(from)];
}

export function spelledOut(idiom: string): readonly string[] {
  const open = idiom.indexOf('(');
  if (open < 0) return [idiom.trim().replaceAll(/\s+/g, ' ')];
  const close = idiom.indexOf(')', open);
  const choices = idiom.slice(open + 1, close).split('|');
  return choices.flatMap((choice) => spelledOut(idiom.slice(0, open) + choice + idiom.slice(close + 1)));
}

/** Where laws stand. */
export const BOOKS = '(books|statute book|statute books|law books)';

/** Where a state prints its laws. */
export const GAZETTE =
  "(the official journal|the eu 's official journal|the official gazette|the gazette|the government gazette|the state gazette|the canada gazette|the gazette of india|the federal register|the federal law gazette|the journal officiel|the diario oficial|the statutes at large)";

/** The text that a provision stands in. */
export const CODE =
  '(constitution|basic law|code|penal code|criminal code|civil code|tax code|federal code|u.s . code|us code|united states code|code of federal regulations)';
