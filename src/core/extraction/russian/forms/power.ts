/** Who may act: `отменить ее может только Конгресс`, `сделать это вправе лишь парламент`, `президент не вправе отменить закон`. */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { argumentOf } from '../argument.ts';
import { clauseAt, has } from '../clause.ts';
import { eventNoun, verbReadings } from '../verb.ts';
import { restFits } from './verbal.ts';

const ABLE = wordTest(
  /^(?:может|могут|вправе|уполномочен\p{L}*|полномочи\p{L}|прав[оа]|властен|компетенци\p{L}|прерогатив\p{L}|способен)$/u,
);
const BEARS: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'rescind',
  'voidByCourt',
  'suspend',
  'amend',
  'extend',
  'leave',
  'denounce',
  'waive',
  'restore',
]);

/** `told` are the frames before it, those of its own sentence too. */
export function powerFrames(sentence: UnitSentence, told: () => readonly Frame[]): readonly Frame[] {
  const at = sentence.units.findIndex((unit) => ABLE.test(unit.text));
  if (at < 0 || sentence.question) return [];
  const clause = clauseAt(sentence, at);
  const actor = actorIn(sentence, clause, at, false);
  const { units } = sentence;
  const denied =
    unitText(units, at - 1) === 'не' || has(units, { from: at - 3, to: at }, /^не$/u) || actor?.nobody === true;
  const strong = !/^(?:может|могут|способен)$/u.test(unitText(units, at));
  if (actor === null || !(actor.only || denied || strong)) return [];
  const acts = actIn(sentence, clause.from, clause.to, told);
  if (acts === null) return [];
  return [
    {
      form: 'power',
      sense: acts.sense,
      acted: acts.acted,
      polarity: denied ? 'denied' : 'affirmed',
      modality: 'asserted',
      aspect: 'present',
      actor,
      power: true,
      weak: false,
      span: [units[clause.from]?.start ?? 0, units[clause.to - 1]?.end ?? 0],
      trigger: acts.trigger,
      sentence: sentence.index,
    },
  ];
}

type Act = Pick<Frame, 'sense' | 'acted' | 'trigger'>;

/** The infinitive of an event, or `сделать это`, which stands for the one spoken of before. */
function actIn(sentence: UnitSentence, from: number, to: number, told: () => readonly Frame[]): Act | null {
  const { units } = sentence;
  for (let at = from; at < to; at++) {
    const trigger = [units[at]?.start ?? 0, units[at]?.end ?? 0] as const;
    const reading = verbReadings(unitText(units, at)).find(
      (one) =>
        one.form === 'infinitive' &&
        BEARS.has(one.verb.sense) &&
        (one.verb.rest === null || restFits(sentence, at, one)),
    );
    if (reading !== undefined) {
      const phrase = argumentOf(sentence, at, reading, true);
      return phrase === null ? null : { sense: reading.verb.sense, acted: actedOn(sentence, phrase), trigger };
    }
    if (/^(?:сделать|делать)$/u.test(unitText(units, at)) && has(units, { from, to }, /^(?:это|этого|так)$/u)) {
      const last = told().findLast((frame) => sentence.index - frame.sentence <= 1 && BEARS.has(frame.sense));
      return last === undefined ? null : { sense: last.sense, acted: last.acted, trigger };
    }
    const noun = eventNoun(unitText(units, at));
    if (noun !== null && BEARS.has(noun)) return { sense: noun, acted: actedOn(sentence, bareLaw(null, at)), trigger };
  }
  return null;
}
