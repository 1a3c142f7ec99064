/** Somebody of no name whom a sentence begins with: `a Treasury lawyer who would not be named`, `the foreign minister’s aide`. */
import type { TextDocument } from '../../../../text/document.ts';
import { HUMANS, ROLES } from '../../../lexicon/en/cues.ts';
import { nameRun } from '../bounds/name-run.ts';
import type { Persons } from './person-index.ts';
import type { Person } from './persons.ts';

const BORDER =
  /^(?:of|to|in|on|by|with|from|at|for|about|and|but|that|than|as|is|was|has|had|said|says|told|when|while|if|who|which|would|could)$/;

/** `A lawyer said no; the list stands, | he noted`, `A lawyer did not laugh: the list stands, | he said`: in the same sentence, before its stop. */
export function unnamedBeforeStop(
  document: TextDocument,
  persons: Persons,
  first: number,
  before: number,
): Person | null {
  let stop = before - 1;
  while (stop > first && !/^[;:]$/.test(document.tokens[stop]?.text ?? '')) stop--;
  if (stop === first) return null;
  let from = stop;
  while (from > first && stop - from < FAR && document.tokens[from - 1]?.text !== ',') from--;
  return unnamedAt(document, persons, first, stop) ?? unnamedAt(document, persons, from, stop);
}

const FAR = 20;

/** `The author sees no way back. … she writes`: nobody is named, and somebody is spoken of. */
export function unnamedAt(document: TextDocument, persons: Persons, first: number, before: number): Person | null {
  const { tokens, text } = document;
  const comma = tokens.findIndex((token, at) => at >= first && /^[,.;:!?]$/.test(token.text));
  // `Asked by a student what it meant, | the colonel took her time`: whoever the sentence is about stands behind what is fronted
  const aside = comma > first && comma < before && tokens[comma]?.text === ',';
  const fronted = aside && OPENS_ASIDE.test(tokens[first]?.text ?? '') ? comma + 1 : first;
  for (let from = fronted; from < Math.min(fronted + 14, before); from++) {
    if (!/^(?:the|a|an|one|our|my|his|her|their|its)$/.test(tokens[from]?.text ?? '')) continue;
    if (from > fronted && /^(?:by|from|for|with|against|about)$/.test(tokens[from - 1]?.text ?? '')) continue;
    if (from >= fronted + 5 && !/^(?:,|and|but)$/.test(tokens[from - 1]?.text ?? '')) continue;
    const at = headFrom(document, from + 1, Math.min(from + 5, before));
    if (at === null) continue;
    const token = tokens[at];
    const held = persons.all.findLast(
      (one) =>
        one.at < at &&
        (one.role ?? '')
          .toLowerCase()
          .split(/\s+/)
          .includes(token?.text ?? ''),
    );
    // `the sugar trader | Anna Berg`
    const run = tokens[at + 1]?.capital === true ? nameRun(tokens, at + 1, text) : null;
    const called = run === null ? undefined : persons.all.find((one) => one.at > from && one.at < run);
    if (called !== undefined) return called;
    const end = tokens[overOrigin(document, at + 1) - 1]?.end;
    const name = text.slice(tokens[from]?.start, end);
    return held ?? { name, surname: token?.text ?? '', role: null, at: from };
  }
  return null;
}

/** Opens what stands before the subject. */
const OPENS_ASIDE =
  /^(?:asked|pressed|questioned|told|reached|invited|prompted|challenged|confronted|quizzed|faced|when|after|before|while|in|at|on|during|with|for)$/;

/** `the foreign minister’s | aide`: the last word for somebody before a verb or a mark. */
function headFrom({ tokens }: TextDocument, from: number, to: number): number | null {
  let head: number | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || BORDER.test(token.text)) break;
    // `the opposition Republican | People’s Party`: a word of a name
    const ofName = token.capital && tokens[at + 1]?.capital === true;
    const personal = !ofName && (ROLES.has(token.text) || HUMANS.has(token.text));
    if (head !== null && !personal && token.text !== "'s" && tokens[at - 1]?.text !== "'s") break;
    if (personal) head = tokens[at + 1]?.text === "'s" ? null : at;
  }
  return head;
}

/** `the gentleman | from the shires`, `an aide | to the commissioner`, `a spokesman | for Anna Berg`. */
function overOrigin({ tokens, text }: TextDocument, at: number): number {
  if (!/^(?:from|of|to|for)$/.test(tokens[at]?.text ?? '')) return at;
  let to = at + 1;
  if (/^(?:the|a|an|his|her|their|its)$/.test(tokens[to]?.text ?? '')) to++;
  return nameRun(tokens, to, text) ?? (tokens[to]?.kind === 'word' ? to + 1 : at);
}
