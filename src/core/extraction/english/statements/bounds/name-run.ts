/** How far a name goes: capitalised words side by side, over particles and initials. In: tokens and a place. Out: its end. */
import type { Token } from '../../../../text/token.ts';

const PARTICLES = new Set('de da van von der bin ibn al el la le du di dos ul ur'.split(' '));

/** End of the run of capitalised words that begins here, on one line of the text where it is given; null where none does. */
export function nameRun(tokens: readonly Token[], from: number, text = ''): number | null {
  let at = from;
  while (at < tokens.length && continuesName(tokens, at, from) && !(at > from && breaksLine(tokens, at, text))) at++;
  while (at > from && !(tokens[at - 1]?.capital ?? false)) at--;
  return at > from ? at : null;
}

/** Whether a line of the text ends before the token. */
export function breaksLine(tokens: readonly Token[], at: number, text: string): boolean {
  return text !== '' && /[\r\n]/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

function continuesName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return token?.text === '.' && at > from && isInitial(tokens, at);
  if (token.capital) return true;
  return at > from && PARTICLES.has(token.text) && (tokens[at + 1]?.capital ?? false);
}

/** `Andrew R. Arthur`, `Sen. Ben Cardin`: the stop belongs to the word before it. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const abbreviated = before !== undefined && (before.end - before.start === 1 || ABBREVIATED.has(before.text));
  return abbreviated && before?.end === tokens[at]?.start && (tokens[at + 1]?.capital ?? false);
}

const ABBREVIATED = new Set('sen rep dr mr mrs ms prof gov gen col lt sgt st jr rev hon'.split(' '));
