import type { NameWords } from './name-words.ts';
import { cueOf, type ReportedCue } from './reporting.ts';
import { type Unit, unitText } from './units.ts';

/** More words than these are no name with an office. */
const LONGEST = 6;
/** The same, where the office stands behind the name: `Сергей Рябков, заместитель министра иностранных дел`. */
const LONGEST_BEHIND = 10;

/**
 * The unit of the colon behind whoever speaks, named alone as headlines and posts have it: `Мурат Соболев: поправка отменена`,
 * `Bakan Soylu: 907. madde kaldırıldı`, `Сергей Рябков, замминистра: …`, `@ruta_v: …`. Null where the sentence does not begin so, or goes
 * on with a quotation. `spoken` is where whoever speaks ends and the place where it was said begins, before the colon.
 */
export function labelEnd(
  units: readonly Unit[],
  words: NameWords,
  spoken: (colon: number) => number = (colon) => colon,
): number | null {
  const at = units.findIndex((unit) => unit.text === ':');
  if (at < 1 || at > LONGEST_BEHIND || unitText(units, at + 1) === '"') return null;
  const head = units.slice(0, spoken(at));
  const comma = head.findIndex((unit) => unit.text === ',');
  const named =
    comma < 0
      ? isNaming(head, words) || isCalled(head, words) || isTitled(head, words)
      : isDescribed(head, comma, words);
  return named || isHandled(head) ? at : null;
}

/** Whoever speaks, with an office, behind the dash at the end of a headline: `Поправка отменена – эксперт Мурат Соболев`. */
export function signature(units: readonly Unit[], words: NameWords): ReportedCue | null {
  const at = signatureAt(units, words);
  return at === null ? null : cueOf([at + 1, units.length], [at, at + 1], [[0, at]]);
}

function signatureAt(units: readonly Unit[], words: NameWords): number | null {
  const at = units.findLastIndex((unit) => unit.text === '-');
  const tail = units.slice(at + 1);
  const office = tail.findIndex((unit) => words.roles.test(unit.text));
  const capitals = tail.slice(office + 1);
  return at >= 2 &&
    office >= 0 &&
    office <= 2 &&
    capitals.length >= 2 &&
    isNaming(tail, words) &&
    capitals.every((unit) => unit.capital && unit.kind === 'word') &&
    !units.slice(0, at).some((unit) => /^["-]$/.test(unit.text))
    ? at
    : null;
}

/** A surname alone before the colon; it is a label where the text names its bearer in full: `Песков: …`. */
export function surnameLabel(units: readonly Unit[], { roles, notNames }: NameWords): boolean {
  const [name, colon, next] = units;
  return (
    name?.kind === 'word' &&
    name.capital &&
    colon?.text === ':' &&
    next !== undefined &&
    next.text !== '"' &&
    !roles.test(name.text) &&
    !notNames.test(name.text)
  );
}

const isHandled = (head: readonly Unit[]): boolean =>
  head.length <= LONGEST && head.at(-1)?.text.startsWith('@') === true && head.every((unit) => unit.kind === 'word');

function isNaming(head: readonly Unit[], words: NameWords): boolean {
  const { roles, notNames } = words;
  const name = head.filter((unit) => unit.capital && !roles.test(unit.text));
  const plain = head.every(
    (unit, at) =>
      unit.kind === 'word' && (unit.capital || roles.test(unit.text) || isOfOffice(unit, head[at - 1]?.text, words)),
  );
  // `Bakan Soylu`: an office before one name
  const titled = name.length === 1 && name[0] === head.at(-1) && head.length > 1;
  return (
    head.length <= LONGEST &&
    plain &&
    (name.length >= 2 || titled) &&
    !name.some((unit) => notNames.test(unit.text) || unit.text.startsWith('@'))
  );
}

/** `Dışişleri Bakanlığı Sözcüsü Demir`, `Xarici işlər nazirinin müavini Kərimli`: an office of several words right before the name. */
function isTitled(head: readonly Unit[], { roles, notNames }: NameWords): boolean {
  const office = head.findLastIndex((unit) => roles.test(unit.text));
  const name = head.slice(office + 1);
  return (
    office > 0 &&
    head.length <= LONGEST + 2 &&
    name.length >= 1 &&
    name.length <= 3 &&
    head.every((unit) => unit.kind === 'word') &&
    name.every((unit) => unit.capital && !notNames.test(unit.text))
  );
}

/** `Startap yaradıcısı Fidan Həsənli`: a calling, then a name of two words. */
function isCalled(head: readonly Unit[], { notNames, calling: isCalling }: NameWords): boolean {
  const name = head.slice(-2);
  const calling = head.slice(0, -2);
  return (
    calling.length >= 1 &&
    calling.length <= 4 &&
    head.every((unit) => unit.kind === 'word') &&
    name.every((unit) => unit.capital && !notNames.test(unit.text)) &&
    calling.at(-1)?.capital === false &&
    isCalling?.test(calling.at(-1)?.text ?? '') === true
  );
}

/** `Гостья | подкаста`, `Депутат | сейма`: of what they are. */
const isOfOffice = ({ text }: Unit, before: string | undefined, { roles, ofOffice }: NameWords): boolean =>
  before !== undefined && roles.test(before) && ofOffice?.test(text) === true;

function isDescribed(head: readonly Unit[], comma: number, words: NameWords): boolean {
  const { roles } = words;
  const behind = head.slice(comma + 1);
  const name = head.slice(0, comma);
  return (
    name.length >= 2 &&
    name.every((unit) => unit.capital && unit.kind === 'word' && !roles.test(unit.text)) &&
    isNaming(name, words) &&
    behind.every((unit) => unit.kind === 'word') &&
    behind.some((unit) => roles.test(unit.text))
  );
}
