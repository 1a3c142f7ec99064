/** How far a name goes: capitalised words side by side, in a text of an inflecting language. In: tokens and a place. Out: its end. */
import type { TextDocument } from '../../text/document.ts';
import type { Token } from '../../text/token.ts';
import type { Reporting } from './reporting.ts';

/** Behind the last of the capitalised words that begin here; initials keep their stops. */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  { notNames }: Reporting,
  document: TextDocument,
): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '.' && at > from && isInitial(tokens[at - 1])) continue;
    // a headline ends without a stop
    if (at > from && document.text.slice(tokens[at - 1]?.end, token.start).includes('\n')) break;
    if (at > from && isParticle(tokens, at)) continue;
    if (!token.capital || token.kind !== 'word' || isAcronym(document, token)) break;
    if (notNames.test(token.text) && !isMiddleName(tokens, at, from)) break;
    if (at > from && (endsWithCase(tokens[at - 1]) || isHyphened(document, token) || isPlatform(tokens, at))) break;
  }
  return at;
}

/** `Ursula fon der Lyayen`, `Мухаммед бин Салман`: small words within a name, a capital behind them; none that say `also` (`da`). */
const PARTICLES =
  /^(?:di|del|della|der|van|von|fon|bin|ibn|dos|ter|де|ди|дель|делла|дер|ван|фон|бин|ибн|бен|ле|ла|дю|дос|тен)$/u;

function isParticle(tokens: readonly Token[], at: number): boolean {
  const next = [at + 1, at + 2].find((index) => !PARTICLES.test(tokens[index]?.text ?? ''));
  const name = tokens[next ?? at];
  return PARTICLES.test(tokens[at]?.text ?? '') && name?.kind === 'word' && name.capital;
}

/** `Ilgın Su Akyol`, `Гарольд Ко,`: short, and another word with a capital, or a mark, behind it. */
function isMiddleName(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const goesOn = next?.kind === 'word' ? next.capital : next !== undefined && next.text !== '.';
  return at > from && token !== undefined && token.text.length === 2 && goesOn;
}

/** `Ahmet Yılmaz | X hesabında`, `Əli Həsənov | Facebook səhifəsində`: where it was posted. */
function isPlatform(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return (
    (text === 'x' && tokens[at + 1]?.text !== '.') ||
    /^(?:facebook|twitter|telegram|instagram|youtube|tiktok|linkedin|фейсбук|твиттер|телеграм|инстаграм)/u.test(text)
  );
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && token.end - token.start <= 2 && token.capital;
}

function endsWithCase(token: Token | undefined): boolean {
  return token !== undefined && /'\p{L}+$/u.test(token.text);
}

/** `Report-a`, `Turan-ın`: an ending behind a hyphen, which the second half of a Korean name is not (`Duck-soo`, `Jong-un`). */
export const HYPHENED_CASE = /(?<!ng)-(?:[yn]?[aə]|n?[ıiuü]n|[yn]?[ıiuü]|n?d[aə]n?|l[aə]r?|d[aə]k[ıi])$/u;

/** `Report-a`: a name of something else, in a case of its own. */
function isHyphened(document: TextDocument, token: Token): boolean {
  return HYPHENED_CASE.test(document.text.slice(token.start, token.end));
}

function isAcronym(document: TextDocument, token: Token): boolean {
  const word = document.text.slice(token.start, token.end);
  return word.length > 1 && /^\p{Lu}{2,6}(?:['’-]\p{Ll}+)?$/u.test(word);
}
