/**
 * Which bodies the words of a claim name. In: the bodies of a jurisdiction and the states that are parties, words in any language. Out:
 * bodies, and whether two names are of one office.
 */
import type { Jurisdiction, NamedBody } from '../law/jurisdiction.ts';
import { nameKey } from '../law/name-key.ts';
import { foundIn } from '../text/found.ts';

export interface KnownBodies {
  readonly jurisdiction: Jurisdiction | null;
  /** States, by the names that texts use for them, whichever jurisdiction lists them. */
  readonly parties: readonly NamedBody[];
}

/** The bodies whose names stand in the words, the longest name first: `Совет ЕС` is the Council of the European Union. */
export function bodiesNamed(one: KnownBodies, words: string): readonly NamedBody[] {
  const said = ` ${nameKey(words)} `;
  const known = new Set([...(one.jurisdiction?.bodies ?? []), ...one.parties]);
  const found = foundIn([...known], (body) => {
    const longest = longestIn(said, keysOf(body));
    return longest === 0 ? null : { body, longest };
  });
  return [...found].sort((a, b) => b.longest - a.longest).map(({ body }) => body);
}

/** What a body is called does not change. */
const KEYS = new WeakMap<NamedBody, readonly string[]>();

function keysOf(body: NamedBody): readonly string[] {
  const known = KEYS.get(body);
  if (known !== undefined) return known;
  const keys = [body.office, ...body.names].map(nameKey).flatMap((key) => (key === '' ? [] : [` ${key} `]));
  KEYS.set(body, keys);
  return keys;
}

/** Letters of the longest of the names, each between spaces, that stands in the words; 0 where none does. */
function longestIn(said: string, keys: readonly string[]): number {
  let longest = 0;
  for (const key of keys) if (key.length > longest + 2 && said.includes(key)) longest = key.length - 2;
  return longest;
}

/** `President` and `President of the United States` are one office; `Court of Appeals` and the one of a circuit too. */
export function sameOffice(a: string, b: string): boolean {
  const [x, y] = [` ${nameKey(a)} `, ` ${nameKey(b)} `];
  return x.includes(y) || y.includes(x);
}
