/**
 * Which bodies the words of a claim name. In: the bodies of a jurisdiction and the states that are parties, words in any language. Out:
 * bodies, and whether two names are of one office.
 */
import type { Jurisdiction, NamedBody } from '../law/jurisdiction.ts';
import { nameKey } from '../law/name-key.ts';

export interface KnownBodies {
  readonly jurisdiction: Jurisdiction | null;
  /** States, by the names that texts use for them, whichever jurisdiction lists them. */
  readonly parties: readonly NamedBody[];
}

/** The bodies whose names stand in the words, the longest name first: `Совет ЕС` is the Council of the European Union. */
export function bodiesNamed(one: KnownBodies, words: string): readonly NamedBody[] {
  const said = ` ${nameKey(words)} `;
  const known = new Set([...(one.jurisdiction?.bodies ?? []), ...one.parties]);
  const found = [...known].flatMap((body) => {
    const longest = Math.max(0, ...keysOf(body).map((key) => lengthIn(said, key)));
    return longest === 0 ? [] : [{ body, longest }];
  });
  return found.sort((a, b) => b.longest - a.longest).map(({ body }) => body);
}

/** What a body is called does not change. */
const KEYS = new WeakMap<NamedBody, readonly string[]>();

function keysOf(body: NamedBody): readonly string[] {
  const known = KEYS.get(body);
  if (known !== undefined) return known;
  const keys = [body.office, ...body.names].map(nameKey);
  KEYS.set(body, keys);
  return keys;
}

function lengthIn(said: string, key: string): number {
  return key !== '' && said.includes(` ${key} `) ? key.length : 0;
}

/** `President` and `President of the United States` are one office; `Court of Appeals` and the one of a circuit too. */
export function sameOffice(a: string, b: string): boolean {
  const [x, y] = [` ${nameKey(a)} `, ` ${nameKey(b)} `];
  return x.includes(y) || y.includes(x);
}
