/** Who may act: `отменить ее может только Конгресс`, `сделать это вправе лишь парламент`, `президент не вправе отменить закон`. */
import { wordTest } from '../../../text/told-once.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import type { Sense } from '../../sense.ts';
import { actorIn } from '../actor.ts';
import { argumentOf } from '../argument.ts';
import { type Bounds, clauseAt, has } from '../clause.ts';
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
  const at = sentence.units.findIndex((unit, index) => ABLE.test(unit.text) && !isRightTo(sentence.units, index));
  if (at < 0 || sentence.question) return cannotBe(sentence, told);
  const clause = clauseAt(sentence, at);
  const actor = actorIn(sentence, clause, at, false);
  const { units } = sentence;
  const denied =
    unitText(units, at - 1) === 'не' || has(units, { from: at - 3, to: at }, /^не$/u) || actor?.nobody === true;
  const still =
    has(units, clause, /^по-прежнему$/u) ||
    (has(units, clause, /^(?:все|до)$/u) && has(units, clause, /^(?:еще|сих)$/u));
  const strong = still || !/^(?:может|могут|способен)$/u.test(unitText(units, at));
  if (actor === null || !(actor.only || denied || strong)) return [];
  const acts = actIn(sentence, clause.from, clause.to, told);
  return acts === null ? [] : [frameOf(sentence, clause, acts, actor, denied)];
}

/** `лишить страны | права на торговлю`, `права человека`: a right, and no power over a law. */
const isRightTo = (units: readonly Unit[], at: number): boolean =>
  /^права?$/u.test(unitText(units, at)) &&
  (unitText(units, at + 1) === 'на' ||
    /^(?:человека|граждан|женщин|детей|меньшинств|собственности)$/u.test(unitText(units, at + 1)));

const frameOf = (
  { units, index }: UnitSentence,
  { from, to }: Bounds,
  acts: Act,
  actor: ActorPhrase,
  denied: boolean,
): Frame => ({
  form: 'power',
  sense: acts.sense,
  acted: acts.acted,
  polarity: denied ? 'denied' : 'affirmed',
  modality: 'asserted',
  aspect: 'present',
  actor,
  power: true,
  weak: false,
  span: [units[from]?.start ?? 0, units[to - 1]?.end ?? 0],
  trigger: acts.trigger,
  sentence: index,
});

const CANNOT = wordTest(/^(?:нельзя|невозможно)$/u);

/** `Снять мораторий указом президента нельзя`, `Без Конгресса отменить поправку невозможно`: by whose act it cannot be done, and by whose alone. */
function cannotBe(sentence: UnitSentence, told: () => readonly Frame[]): readonly Frame[] {
  const at = sentence.units.findIndex((unit) => CANNOT.test(unit.text));
  if (at < 0 || sentence.question) return [];
  const clause = clauseAt(sentence, at);
  const by = byWhom(sentence, clause);
  const acts = by === null ? null : actIn(sentence, clause.from, clause.to, told);
  return by === null || acts === null ? [] : [frameOf(sentence, clause, acts, by, !by.only)];
}

/** `указом | президента`, `без согласия | Конгресса`: a body in the genitive, behind its paper or behind what is needed. */
function byWhom({ units, document }: UnitSentence, { from, to }: Bounds): ActorPhrase | null {
  const lead = units.findIndex(({ text }, at) => at >= from && at < to && (text === 'без' || BY_PAPER.test(text)));
  if (lead < 0) return null;
  const body = units.findIndex(
    ({ kind, text }, at) => at > lead && at <= lead + 3 && at < to && kind === 'word' && bodyOf(text) !== null,
  );
  if (body < 0) return null;
  const span = [units[body]?.start ?? 0, units[body]?.end ?? 0] as const;
  return { text: document.text.slice(...span), span, nobody: false, only: unitText(units, lead) === 'без' };
}

const BY_PAPER = /^(?:указом|решением|распоряжением|постановлением|приказом|меморандумом)$/u;

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
