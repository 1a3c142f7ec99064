import type { WordTest } from '../../text/told-once.ts';
import { type Unit, unitText } from './units.ts';

/** More words than these are no name with an office. */
const LONGEST = 6;

/**
 * The unit of the colon behind a full name that stands alone, as headlines have it: `Мурат Соболев: поправка отменена`,
 * `Bakan Murat Soylu: 907. madde kaldırıldı`. Null where the sentence does not begin so, or goes on with a quotation.
 */
export function labelEnd(units: readonly Unit[], roles: WordTest, notNames: WordTest): number | null {
  const at = units.findIndex((unit) => unit.text === ':');
  if (at < 0 || at > LONGEST || unitText(units, at + 1) === '"') return null;
  const head = units.slice(0, at);
  const name = head.filter((unit) => unit.capital && !roles.test(unit.text));
  const plain = head.every((unit) => unit.kind === 'word' && (unit.capital || roles.test(unit.text)));
  return name.length >= 2 && plain && !name.some((unit) => notNames.test(unit.text)) ? at : null;
}
