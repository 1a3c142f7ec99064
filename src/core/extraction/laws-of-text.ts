/**
 * Laws that no register has, by the names that one text gives them: `the Clean Harbors Act of 2019`, `the Clean Harbors Act` and `the UK
 * Clean Harbors Act` are one, `the Finance Act 2022` and `the Finance Act 2023` are two. In: names, in the order of the text. Out: a law
 * for each, the same for names of one law.
 */
import type { Law, LawType } from '../law/law.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { unknownLaw } from './law-by-name-only.ts';
import type { LawShapes } from './law-shapes.ts';

interface Called {
  readonly key: string;
  readonly years: string;
  readonly law: Law;
}

export class LawsOfText {
  readonly #shapes: LawShapes;
  /** By the last words of their names, which all names of one law share. */
  readonly #called = new Map<string, Called[]>();

  constructor(shapes: LawShapes) {
    this.#shapes = shapes;
  }

  called(name: string): Law {
    const { abbreviated = [], undated } = this.#shapes;
    const long = abbreviated.reduce((whole, [short, begin]) => whole.replace(short, begin), name);
    const key = nameKey(undated === undefined ? long : long.replace(undated, ''));
    const years = (undated === undefined ? [] : (long.match(undated) ?? [])).join(' ').replace(/\D+/g, ' ').trim();
    const end = nameWords(key).slice(-TELLING).join(' ');
    const alike = this.#called.get(end) ?? [];
    const same = alike
      .slice(-LATELY)
      .findLast((one) => isSame(one.key, key) && (one.years === years || one.years === '' || years === ''));
    const law = same?.law ?? unknownLaw(name, typeOf(name, this.#shapes));
    this.#called.set(end, alike);
    alike.push({ key, years: years === '' ? (same?.years ?? '') : years, law });
    return law;
  }
}

/** One is the other, or what stands before it tells no more than whose it is. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (nameWords(short).length >= TELLING && !/\d/.test(short) && long.endsWith(` ${short}`));
}

/** So many names back the same law is looked for. */
const LATELY = 50;

/** Words of a name that hardly another law has: `Migration Act` ends many, `Illegal Migration Act` one. */
const TELLING = 3;

function typeOf(name: string, { types }: LawShapes): LawType {
  return types.find(([pattern]) => pattern.test(name))?.[1] ?? 'act';
}
