/**
 * Who is meant by a claim’s words for an actor: the bodies of the jurisdiction that go by such a name in any language, and the
 * person, where a person is named. In: a case, words. Out: bodies; a surname; whether an event reaches those who are meant.
 */
import type { LawEvent } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { NamedBody } from '../law/jurisdiction.ts';
import { nameKey } from '../law/name-key.ts';
import { foundIn } from '../text/found.ts';
import type { Case } from './case.ts';

/** The bodies whose names stand in the words, the longest name first: `Совет ЕС` is the Council of the European Union. */
export function bodiesNamed(one: Pick<Case, 'jurisdiction' | 'parties'>, words: string): readonly NamedBody[] {
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

/** A surname behind an English title: `President Egils Levits`. Other languages spell names their own way: none is told there. */
export function surnameIn(words: string): string | null {
  const surname = PERSON.exec(words)?.[1]?.toLowerCase() ?? null;
  return surname === null || INSTITUTION.test(surname) ? null : surname;
}

const INSTITUTION =
  /^(?:house|administration|department|ministry|commission|council|government|office|board|agency|authority|cabinet|court|congress|senate|parliament|bureau|service|treasury|president|minister|secretary|general|justice|states?|kingdom|union|nations|kremlin|team|party|republicans?|democrats?|lawmakers)$/;

const PERSON =
  /(?:^|[ .])(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|Governor|Commissioner|Director|King)(?: of \p{Lu}\p{L}+)? (?:(?:\p{Lu}[\p{L}.]*|of State|of the Treasury) )*(\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*)$/u;

/** Whether the claim speaks of those whom the event reaches: it names them, or they are who acted. */
export function isFor(one: Case, event: LawEvent): boolean {
  const { scope, actor } = one.claim.asserts;
  const names = [...scope.addressees, ...(actor === null ? [] : [actor.name])];
  return event.scope.addressees.some((addressee) =>
    names.some(
      (name) =>
        sameOffice(addressee, name) || bodiesNamed(one, name).some((body) => sameOffice(body.office, addressee)),
    ),
  );
}

/** A treaty is left by one party at a time: a claim that names no other speaks of the one that left. */
export function leftByOne(one: Case, event: LawEvent): boolean {
  const { readings, actor, scope } = one.claim.asserts;
  const leaves = LEAVING.has(event.kind) && LEAVING.has(readings[0] as EventKind);
  return leaves && actor === null && scope.addressees.length === 0 && event.scope.addressees.length > 0;
}

const LEAVING: ReadonlySet<EventKind> = new Set<EventKind>(['withdrawal', 'denunciation']);
