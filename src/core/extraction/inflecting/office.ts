/** An office by itself, and whoever holds it in the text. In: the cast, the words. Out: the speaker, or null where the text names none. */
import type { Speaker } from '../../claim/statement.ts';
import type { TextDocument } from '../../text/document.ts';
import type { WordTest } from '../../text/told-once.ts';
import type { Cast, Person } from './cast.ts';
import type { Unit } from './units.ts';

/** `министр`, `bakan`: whoever holds that office in the text. */
export function office(cast: Cast, words: readonly Unit[], last: Speaker | null): Speaker | null {
  const { document, persons, reporting } = cast;
  const word = words.find((one) => reporting.roles.test(one.text));
  if (word === undefined || words.length > 4 || reporting.several.test(word.text)) return null;
  const { headOfState } = reporting;
  const ofState =
    headOfState?.word.test(word.text) === true &&
    (headOfState.of === undefined || words.some((one) => headOfState.of?.test(one.text)));
  const key = reporting.key(ofState && headOfState !== undefined ? headOfState.role : word.text).slice(0, 6);
  const holders = persons.filter(
    (one) =>
      one.start < word.start &&
      (one.role ?? '')
        .toLowerCase()
        .split(/\s+/)
        .some((part) => reporting.key(part).startsWith(key)),
  );
  const found =
    // of two heads of state the one who spoke
    (ofState ? holders.find(({ name }) => name === last?.name) : undefined) ??
    holders.findLast((one) => !heldIt(document, one, reporting.former)) ??
    holders.at(-1) ??
    persons.findLast((one) => one.start < word.start && isAlso(document, one, word.text.slice(0, 6))) ??
    onlyOne(persons.filter((one) => one.start < word.start && mayBe(cast, one, word.text, last)));
  return found === null ? null : { name: found.name, role: found.role ?? word.text, span: [word.start, word.end] };
}

/** `ABŞ-nin keçmiş | prezidenti X`, `бывший | президент X`: who held it holds it no more. */
const heldIt = ({ folded }: TextDocument, { naming }: Person, former: WordTest | undefined): boolean =>
  former?.test(/(\p{L}+)[\s-]+$/u.exec(folded.slice(Math.max(0, naming[0] - 20), naming[0]))?.[1] ?? '') === true;

/** `Депутат и секретарь комитета по вопросам безопасности X`: an office far before the name, no mark between. */
const isAlso = ({ folded }: TextDocument, { start }: Person, office: string): boolean =>
  / \p{L}[^,.:;«»"()\n]*$/u.exec(` ${folded.slice(Math.max(0, start - 140), start)}`)?.[0].includes(` ${office}`) ===
  true;

/** Of an office that many hold, whoever has another one is not meant, save who spoke last. */
const mayBe = ({ reporting }: Cast, { role, name }: Person, office: string, last: Speaker | null): boolean =>
  role === null || name === last?.name || reporting.many?.test(office) !== true;

/** Where one person alone has been named, an office by itself is theirs. */
function onlyOne(persons: readonly Person[]): Person | null {
  const [first] = persons;
  return first !== undefined && persons.every((one) => one.key === first.key) ? first : null;
}
