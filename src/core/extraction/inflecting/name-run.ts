/** How far a name goes: capitalised words side by side, in a text of an inflecting language. In: tokens and a place. Out: its end. */
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/token.ts';
import { isPlatformName } from '../lexicon/outlet-names.ts';
import type { NameWords } from './name-words.ts';

/** Behind the last of the capitalised words that begin here; initials keep their stops. */
export function nameEnd(tokens: readonly Token[], from: number, words: NameWords, document: TextDocument): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '.' && at > from && isInitial(tokens[at - 1])) continue;
    // a headline ends without a stop
    if (at > from && document.text.slice(tokens[at - 1]?.end, token.start).includes('\n')) break;
    if (at > from && isParticle(tokens, at, words)) continue;
    if (!token.capital || token.kind !== 'word' || isAcronym(document, token)) break;
    if (at - from >= 2 && words.ofState?.test(token.text) === true) break;
    if (words.notNames.test(token.text) && !isMiddleName(tokens, at, from, words)) break;
    if (at > from && (endsWithCase(tokens[at - 1]) || isHyphened(document, token, words) || isPlatform(tokens, at)))
      break;
  }
  return at;
}

function isParticle(tokens: readonly Token[], at: number, { particles }: NameWords): boolean {
  const next = [at + 1, at + 2].find((index) => !particles.test(tokens[index]?.text ?? ''));
  const name = tokens[next ?? at];
  return particles.test(tokens[at]?.text ?? '') && name?.kind === 'word' && name.capital;
}

/** `Ilgın Su Akyol`, `Гарольд Ко,`: short, and another word with a capital, or a mark, behind it. */
function isMiddleName(tokens: readonly Token[], at: number, from: number, { notNames }: NameWords): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  // `Donald Tramp | Ağ Evdə`: two such words name something else
  if (next?.kind === 'word' && notNames.test(next.text)) return false;
  const goesOn = next?.kind === 'word' ? next.capital : next !== undefined && next.text !== '.';
  return at > from && token !== undefined && token.text.length === 2 && goesOn;
}

/** `Ahmet Yılmaz | X hesabında`, `Əli Həsənov | Facebook səhifəsində`: where it was posted. */
function isPlatform(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (text === 'x' && tokens[at + 1]?.text !== '.') || isPlatformName(text);
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start <= 2 && token.capital;
}

function endsWithCase(token: Token | undefined): boolean {
  return token !== undefined && /'\p{L}+$/u.test(token.text);
}

/** `Report-a`: a name of something else, in a case of its own. */
function isHyphened(document: TextDocument, token: Token, { hyphened }: NameWords): boolean {
  return hyphened?.test(document.text.slice(token.start, token.end)) === true;
}

function isAcronym(document: TextDocument, token: Token): boolean {
  const word = document.text.slice(token.start, token.end);
  return word.length > 1 && /^\p{Lu}{2,6}(?:['’-]\p{Ll}+)?$/u.test(word);
}
