/**
 * What a bill says, told in the present: `Законопроект отменяет X`, `Луна внесла законопроект: он исключает X из закона`, `Документ
 * упраздняет поправку`, where the document is a bill. In: the sentence, the clause, the verb. Out: yes or no.
 */
import type { UnitSentence } from '../inflecting/units.ts';
import type { Bounds } from './clause.ts';
import type { VerbReading } from './verb.ts';

const BILL = /^(?:законопроект|законопроекта|проект|инициатива|билль|предложение|поправки)$/u;
/** May be a bill, or a law; the sentence before tells. */
const PAPER = /^(?:документ|он|она|текст|законодательство)$/u;
const OF_BILLS = /^(?:законопроект|билл[ья]|законодательн\p{L}+|инициатив)\p{L}*$/u;

/** `В законопроекте говорится, что | X отменяется`, `согласно проекту, X отменяется`. */
const REPORTED =
  /(?:^| )(?:в (?:тексте )?(?:законо)?проекте|согласно (?:законо)?проекту|по (?:законо)?проекту|(?:законо)?проект (?:предусматривает|предполагает|гласит) , что)(?= |$)/u;

export function isSaidByBill(
  { units, before }: UnitSentence,
  { from }: Bounds,
  at: number,
  { form, verb }: VerbReading,
): boolean {
  if (form !== 'present') return false;
  const ahead = units.slice(0, at).map(({ text }) => text);
  if (REPORTED.test(ahead.join(' '))) return true;
  if (verb.on !== 'object') return false;
  const lead = units.slice(from, at);
  if (lead.some(({ kind, text }) => kind === 'word' && BILL.test(text))) return true;
  if (!lead.some(({ kind, text }) => kind === 'word' && PAPER.test(text))) return false;
  return [...(before?.units ?? []), ...units.slice(0, from)].some(({ text }) => OF_BILLS.test(text));
}
