/**
 * A law as a reader writes it. In: an id, a citation or any name, in any case and punctuation. Out: the law, the several laws
 * it can mean (which are listed, never guessed between), or nothing, with names that are near.
 */
import { citedParts, isBareNumber } from './citation.ts';
import type { Law, NameKind } from './law.ts';
import { nameKey } from './name-key.ts';
import type { Register } from './register.ts';

/** `several` may hold one law: a bare number (`Section 402`) means others too, which the register does not have. */
export type Resolution =
  | { readonly kind: 'one'; readonly law: Law }
  | { readonly kind: 'several'; readonly laws: readonly Law[] }
  | { readonly kind: 'none'; readonly near: readonly Law[] };

/** A law with its names as keys, worked out once. */
interface Named {
  readonly law: Law;
  readonly plain: readonly string[];
  readonly related: readonly string[];
  readonly citations: readonly string[];
  /** Those of which a citation of several is made, without what is a place of a wider act. */
  readonly cited: readonly string[];
  /** Bare numbers, which are others' as well. */
  readonly numbers: readonly string[];
  /** The act it stands in. */
  readonly whole: string | null;
}

/** An exact name wins over being part of another's; a part that several names have is not guessed between. */
export function resolveLaw(register: Register, words: string): Resolution {
  const key = citedKey(words);
  if (key === '') return { kind: 'none', near: [] };
  const id = words.trim().toLowerCase();
  const byId = register.laws.filter((law) => law.id === id || law.id.endsWith(`/${id}`));
  if (byId.length > 0) return among(byId);
  // a subject that is no law: the status of one of its records is not that of another, so they are listed
  const bySubject = register.laws.filter(({ subject }) => subject?.id === id);
  if (bySubject.length > 0) return among(bySubject);
  const named = namedLaws(register);
  const exact: readonly Way[] = [
    ({ plain }) => plain.includes(key),
    ({ related }) => related.includes(key),
    ({ cited }) => cited.includes(key),
    ({ law }) => law.subject !== null && citedKey(law.subject.title) === key,
  ];
  const parts = named.filter(({ whole }) => whole !== null && `${whole} `.startsWith(`${key} `));
  const byName = first(named, exact);
  const byNumber = named.filter(({ numbers }) => numbers.includes(key)).map(({ law }) => law);
  if (byNumber.length > 0) return { kind: 'several', laws: [...new Set([...byName, ...byNumber])] };
  if (byName.length > 0) return among(byName);
  const told = heading(named, key) ?? toldApart(register, words);
  if (told.length > 0) return among(told);
  const cited = first(named, [isCitedIn(words)]);
  if (cited.length > 0) return among(cited);
  // an act is none of its sections: those of it that are here are near, even where there is but one
  if (parts.length > 0) return { kind: 'none', near: parts.map(({ law }) => law) };
  // no more is an act that a citation names one of its places in (`Pub. L. 93-618`), or the section that it is a note to
  const isWider = (citation: string) => citation.startsWith(`${key} `) || `${citation} `.includes(` of ${key} `);
  const wider = named.filter(({ citations }) => citations.some(isWider));
  if (wider.length > 0 && /\d/.test(key)) return { kind: 'none', near: wider.map(({ law }) => law) };
  return byPart(named, key);
}

/** Who writes a part of a name means it where it tells one law; `title XI`, `1201` tell none, however few laws of the register have them. */
function byPart(named: readonly Named[], key: string): Resolution {
  const holds = (name: string) => ` ${name} `.includes(` ${key} `);
  const bill = first(named, [
    ({ law, plain: [title = ''] }) => law.type === 'measure' && `${title} `.startsWith(`${key} `),
  ]);
  if (bill.length > 0) return among(bill);
  if (!isBareNumber(key)) {
    const found = first(named, [
      ({ plain, citations }) => plain.some((name) => holds(name) && !citations.includes(name)),
    ]);
    return found.length > 0 ? among(found) : { kind: 'none', near: nearNames(named, key) };
  }
  const numbered = named.filter(({ plain }) => plain.some(holds)).map(({ law }) => law);
  return numbered.length > 0 ? { kind: 'several', laws: numbered } : { kind: 'none', near: nearNames(named, key) };
}

/** `Pub. L. 107-243 (2002), 50 U.S.C. 1541 note`: by any of its parts, of which one may be unknown. */
function isCitedIn(words: string): Way {
  const parts = citedParts(words).map(({ text }) => citedKey(text));
  return ({ citations, cited }) => parts.some((part) => citations.includes(part) || cited.includes(part));
}

/**
 * `IEEPA tariffs of 2025 and their replacement`: the law named first heads what is joined to it. Null where none is, where several have
 * the name, or where another law is named in full behind it.
 */
function heading(named: readonly Named[], key: string): readonly Law[] | null {
  const [head = '', ...joined] = key.split(/ (?:and|with) /);
  if (joined.length === 0) return null;
  const found = first(named, [({ plain }) => plain.includes(head), ({ plain }) => plain.includes(withoutYear(head))]);
  const [law, ...others] = found;
  if (law === undefined || others.length > 0) return null;
  const ends = (name: string) => joined.some((words) => ` ${withoutYear(words)}`.endsWith(` ${name}`));
  return named.some((other) => other.law !== law && other.plain.some(ends)) ? null : [law];
}

const withoutYear = (words: string): string => words.replace(/(?: of)? (?:1[6-9]|20)\d\d$/, '');

/**
 * Laws whose name stands in the words beside something of its own context: `Istanbul Convention, Latvia`. A name that several laws
 * have is told apart so; words that only hold a name (`the repeal of Article 370`) are no name.
 */
function toldApart(register: Register, words: string): readonly Law[] {
  const key = ` ${nameKey(words)} `;
  const holds = (text: string) => key.includes(` ${nameKey(text)} `);
  const held = register.laws.flatMap((law) => {
    const names = law.names.filter(
      ({ kind, text, context }) =>
        kind !== 'related' &&
        context.length > 0 &&
        holds(text) &&
        context.some((one) => !text.includes(one) && holds(one)),
    );
    return names.map(({ text }) => ({ law, name: ` ${nameKey(text)} ` }));
  });
  // `suspension of the pension reform` is not the reform
  const whole = held.filter(({ name }) => !held.some((other) => other.name !== name && other.name.includes(name)));
  return [...new Set(whole.map(({ law }) => law))];
}

type Way = (one: Named) => boolean;

function first(named: readonly Named[], ways: readonly Way[]): readonly Law[] {
  for (const way of ways) {
    const found = named.filter(way).map(({ law }) => law);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The key of a name, the same for the ways of writing a citation: `Public Law 102-511`, `P.L. 102-511` and `Pub. L. No. 102-511`;
 * `22 U.S. Code § 5812` and `22 USC 5812`; `FREEDOM Support Act, section 907` and `section 907 of the FREEDOM Support Act`.
 */
function citedKey(text: string): string {
  return nameKey(text)
    .replace(/\b(?:public law|pl|p l)(?= (?:no )?\d)/g, 'pub l')
    .replace(/\bu ?s code\b/g, 'usc')
    .replace(/\b(usc|cfr) section(?= \d)/g, '$1')
    .replace(/\bno (?=\d)/g, '')
    .replace(/\bof the\b/g, 'of')
    .replace(/^(.+) section (\d\w*)$/, 'section $2 of $1');
}

const NAMED = new WeakMap<Register, readonly Named[]>();

/** A register does not change, so its names are worked out once for all that is asked of it. */
function namedLaws(register: Register): readonly Named[] {
  const known = NAMED.get(register);
  if (known !== undefined) return known;
  const named = register.laws.map(namedLaw);
  NAMED.set(register, named);
  return named;
}

function namedLaw(law: Law): Named {
  const keys = (kinds: readonly NameKind[]) =>
    law.names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => citedKey(text));
  return {
    law,
    plain: [citedKey(law.title), ...keys(['title', 'citation', 'short', 'misnomer'])],
    related: keys(['related']),
    citations: keys(['citation']),
    cited: law.names
      .filter(({ kind }) => kind === 'citation')
      .flatMap(({ text }) => citedParts(text).flatMap((part) => (part.place ? [] : citedKey(part.text)))),
    numbers: keys(['number']),
    whole: law.partOf === null ? null : citedKey(law.partOf),
  };
}

/** A law comes before the measures that would change it and so carry its name. */
function among(found: readonly Law[]): Resolution {
  const laws = found.filter((law) => law.type !== 'measure');
  const [first, ...others] = laws.length > 0 ? laws : found;
  return first !== undefined && others.length === 0 ? { kind: 'one', law: first } : { kind: 'several', laws: found };
}

const MOST_NEAR = 5;

/** Laws whose names share words or runs of letters with what was written, best first. */
function nearNames(named: readonly Named[], key: string): readonly Law[] {
  const scored = named.map(({ law, plain }) => ({ law, score: Math.max(...plain.map((name) => likeness(name, key))) }));
  const near = scored.filter(({ score }) => score >= 0.4).sort((a, b) => b.score - a.score);
  return near.slice(0, MOST_NEAR).map(({ law }) => law);
}

/** Share of letter pairs in common (Dice), from 0 to 1. */
function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size || 1);
}

function pairs(text: string): ReadonlySet<string> {
  return new Set([...text].slice(1).map((char, at) => text.charAt(at) + char));
}
