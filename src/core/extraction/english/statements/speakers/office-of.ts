/**
 * Offices that stand before a name with what they are over: `Secretary of State Anna Berg`, `Minister for Energy and Climate Anna Berg`,
 * `President of Azerbaijan Anna Berg`. In: the run of capitals that the name ends. Out: where office and name begin; null where no
 * office leads the run in.
 */
import type { TextDocument } from '../../../../text/document.ts';
import type { Token } from '../../../../text/token.ts';
import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { INSTITUTIONS, OFFICE_FIELDS, ROLES } from '../../../lexicon/en/cues.ts';
import { STATES } from '../../../lexicon/en/states.ts';
import { breaksLine } from '../bounds/name-run.ts';

interface NamedInOffice {
  readonly office: number;
  readonly name: number;
}

export function officeBefore({ tokens, text }: TextDocument, from: number, to: number): NamedInOffice | null {
  const role = roleOf(tokens, text, from);
  // `Spokesman for President Anna Berg`: somebody else’s office
  if (role === null || tokens.slice(from, to).some((token) => ROLES.has(token.text))) return null;
  const name = nameWithin(tokens, from, to, isOnly(tokens, role + 2, from));
  return name === null ? null : { office: headOfOffice(tokens, text, role), name };
}

/** The word for the office, over `of`, `for` and the capitals of what it is over. */
function roleOf(tokens: readonly Token[], text: string, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST) && !breaksLine(tokens, at + 1, text); at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.text !== '&')) return null;
    const over = /^(?:of|for)$/.test(tokens[at + 1]?.text ?? '');
    if (over && token.capital && ROLES.has(token.text)) return at;
    if (!token.capital && !/^(?:of|for|the|and|&)$/.test(token.text)) return null;
  }
  return null;
}

const LONGEST = 10;

/** `Mayor of | the | London …`: nothing but an article between the preposition and the run. */
const isOnly = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => DETERMINERS.has(text));

/** Behind what the office is over, where that is told by its words; else the last two words; an owner (`aide of Anna Berg`) holds none. */
function nameWithin(tokens: readonly Token[], from: number, to: number, opens: boolean): number | null {
  let name = from;
  while (name < to - 2 && isField(tokens, name)) name++;
  if (name > from) return name;
  const words = tokens.slice(from, to).filter(({ kind, start, end }) => kind === 'word' && end - start > 1).length;
  if (words < 3) return opens || words < 2 ? null : from;
  return tokens[to - 2]?.text === '.' ? to - 4 : to - 2;
}

function isField(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return OFFICE_FIELDS.has(text) || INSTITUTIONS.has(text) || STATES.named(text).length > 0;
}

/** `US Deputy Assistant | Secretary`. */
function headOfOffice(tokens: readonly Token[], text: string, role: number): number {
  let from = role;
  while (from > 0 && !breaksLine(tokens, from, text) && isOfOffice(tokens[from - 1])) from--;
  return from;
}

const isOfOffice = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (ROLES.has(token.text) || (token.capital && !DETERMINERS.has(token.text) && !PREPOSITIONS.has(token.text)));
