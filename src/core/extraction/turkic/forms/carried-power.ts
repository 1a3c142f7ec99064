/**
 * A power that was just told of, and whose it is: `Bu səlahiyyət yalnız Konqresə məxsusdur`, `bu yetki yalnızca Kongre’nindir`. In: a
 * sentence, the frames so far. Out: that the one named may do what was told of, and nobody else.
 */
import type { Frame } from '../../frame.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { bodyIn } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const POWER = /^(?:yetki|səlahiyyət|huquq|hak|ixtiyar|is)$/u;
const HELD = /^(?:məxsus|aid|ait)(?:d[iu]r)?$/u;
const OWNING = /'?(?:n?[iu]nd[iu]r|d[aeə]d[iu]r|[dt][aeə])$/u;
const BEARS: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'endLaw', 'removeLaw', 'rescind', 'voidByCourt', 'amend']);

export function carriedPowerFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units, index, document } = sentence;
  const at = units.findIndex(({ text }, place) => POWER.test(text) && unitText(units, place - 1) === 'bu');
  if (at < 0 || !lexicon.only.test(unitText(units, at + 1))) return [];
  const body = [at + 2, at + 3, at + 4].find((place) => bodyIn(unitText(units, place), lexicon) !== null);
  if (body === undefined || isQuestion(sentence, body + 1)) return [];
  const held = HELD.test(unitText(units, body + 1));
  if (!held && !OWNING.test(unitText(units, body))) return [];
  const start = units[at - 1]?.start ?? 0;
  const told = before.findLast(
    (frame) => index - frame.sentence <= 1 && frame.trigger[0] < start && BEARS.has(frame.sense),
  );
  if (told === undefined) return [];
  const place = [units[at + 2]?.start ?? 0, units[body]?.end ?? 0] as const;
  return [
    {
      form: 'carried-power',
      sense: told.sense,
      acted: { ...told.acted, mention: null, carriedBy: 'it', pronoun: true, target: 'law' },
      polarity: 'affirmed',
      modality: 'asserted',
      aspect: 'present',
      actor: { text: document.text.slice(...place), span: place, nobody: false, only: true },
      power: true,
      weak: false,
      span: [start, units[held ? body + 1 : body]?.end ?? 0],
      trigger: [units[at]?.start ?? 0, units[at]?.end ?? 0],
      sentence: index,
    },
  ];
}
