/** `the group said`, `the paper added`: whichever institution spoke last, where that kind of word can mean it. */
import type { Speaker } from '../../../../claim/statement.ts';
import { INSTITUTIONS } from '../../../lexicon/en/cues.ts';
import { type Cast, tokenSpan } from './cast.ts';

/** What an institution is called that was named before. */
const KINDS = new Set(
  'group organisation organization agency ministry department paper newspaper outlet company firm network magazine broadcaster committee commission body charity union federation association bank embassy watchdog office court party administration'.split(
    ' ',
  ),
);

export function carriedInstitution(cast: Cast, from: number, to: number, last: Speaker | null): Speaker | null {
  const { tokens } = cast.document;
  const fits =
    to - from === 2 && /^(?:the|this)$/.test(tokens[from]?.text ?? '') && KINDS.has(tokens[from + 1]?.text ?? '');
  return fits && last !== null && isNamedInstitution(cast, last)
    ? { name: last.name, role: last.role, span: tokenSpan(cast, from, to) }
    : null;
}

/** `The Armenian National Committee`, `ANCA`, `the State Department`; a name in small letters is a description. */
function isNamedInstitution({ persons }: Cast, { name, role }: Speaker): boolean {
  if (role !== null || persons.names.has(name)) return false;
  const words = name.replace(/^the /i, '').split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(words[0] ?? '') ||
    capitals.length >= 2 ||
    (capitals.length > 0 && (/^The /.test(name) || words.some((word) => INSTITUTIONS.has(word.toLowerCase()))))
  );
}
