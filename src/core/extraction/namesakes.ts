/** Laws that bear one name: which of them is meant where it stands. In: the place, and the laws. Out: the law, or none where nothing tells. */
import type { Law } from '../law/law.ts';
import type { NameEntry, NameHit } from '../law/name-index.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import type { StateNames } from './states.ts';
import { statesIn } from './whose-law.ts';

/** Of laws of one state that bear one name (`the foreign agents law`), in a text on that state, the only one of which there was any word by then. */
export function namesakeThen(
  document: TextDocument,
  { entries }: NameHit,
  states: StateNames,
  written: Day | null,
): readonly NameEntry[] {
  const named = entries.filter(({ name }) => name.kind !== 'related' && name.kind !== 'number');
  const laws = [...new Set(named.map(({ law }) => law))];
  const [first, ...others] = laws;
  if (written === null || first === undefined || others.length === 0) return [];
  if (others.some(({ jurisdiction }) => jurisdiction !== first.jurisdiction)) return [];
  const [then, ...more] = laws.filter(({ events }) => events.some(({ on }) => firstDay(on) <= written));
  if (then === undefined || more.length > 0 || !statesIn(document.text, states).includes(first.jurisdiction)) return [];
  return named.filter(({ law }) => law === then);
}

/** One name, several laws: the one whose context stands in the same sentence, else the one that the text also names plainly. */
export function settle(
  document: TextDocument,
  hit: NameHit,
  entries: readonly NameEntry[],
  plain: ReadonlySet<string>,
): Law | undefined {
  const [start, end] = document.sentences[sentenceAt(document, hit.start)]?.span ?? [hit.start, hit.end];
  const words = ` ${nameWords(document.folded.slice(start, end)).join(' ')} `;
  const near = entries.filter((entry) => entry.name.context.some((context) => words.includes(` ${nameKey(context)} `)));
  const laws = new Set(near.map((entry) => entry.law));
  if (laws.size === 1) return near[0]?.law;
  const named = [...new Set(entries.map((entry) => entry.law))].filter((law) => plain.has(law.id));
  return named.length === 1 ? named[0] : undefined;
}
