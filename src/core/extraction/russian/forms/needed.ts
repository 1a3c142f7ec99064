/**
 * Whose act is needed: `для отмены X нужно решение Конгресса`, `отмена X требует голосования в парламенте`, `отменить X — прерогатива
 * Конгресса`. In: a sentence, the frames before. Out: a frame that says who may act, and nobody else.
 */
import type { ActorPhrase, Frame } from '../../frame.ts';
import { actedOn, bareLaw, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import type { Sense } from '../../sense.ts';
import { argumentOf } from '../argument.ts';
import { isModifier, PREPOSITION } from '../clause.ts';
import { phraseAt } from '../phrase.ts';
import { eventNoun, verbReadings } from '../verb.ts';

/** What a body alone can do to a law. */
const BEARS: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'endLaw', 'removeLaw', 'amend', 'voidByCourt', 'rescind']);
const NEEDED =
  /^(?:нуж(?:ен|на|но|ны)|необходим[аоы]?|(?:по)?требуется|(?:по)?требуются|требует|требовала?о?|понадобится)$/u;
const GIVEN = /^(?:решени|согласи|одобрени|голосовани|закон|акт|голос|вердикт)(?:е|я|а|и|ы|ов|у)?$/u;
const HELD = /^(?:прерогатив|компетенци|полномочи|привилеги)\p{L}{1,2}$/u;

interface Act {
  readonly sense: Sense;
  readonly phrase: LawPhrase;
  readonly at: number;
}

export function neededFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  const { units, index } = sentence;
  if (sentence.question) return [];
  const need = units.findIndex(({ text }) => NEEDED.test(text) || HELD.test(text));
  const held = HELD.test(unitText(units, need));
  if (need < 0 || unitText(units, need - 1) === 'не' || (held && unitText(units, need - 1) === 'в')) return [];
  const act = held ? infinitive(sentence, need) : eventBefore(sentence, need, before);
  const body = act === null ? null : held ? bodyAt(sentence, need + 1) : bodyGiving(sentence, need);
  if (act === null || body === null) return [];
  const start = units[Math.min(act.at, act.phrase.from)]?.start ?? 0;
  return [
    {
      form: 'needed',
      sense: act.sense,
      acted: { ...actedOn(sentence, act.phrase), target: 'law' },
      polarity: 'affirmed',
      modality: 'asserted',
      aspect: 'present',
      actor: body,
      power: true,
      weak: false,
      span: [start, body.span[1]],
      trigger: [units[act.at]?.start ?? 0, units[act.at]?.end ?? 0],
      sentence: index,
    },
  ];
}

/** `для отмены | поправки`, `отмена | поправки`; `для полной отмены` is of the law just told of. */
function eventBefore({ units, index }: UnitSentence, need: number, before: readonly Frame[]): Act | null {
  const at = units.findLastIndex(
    ({ kind, text }, place) => place < need && need - place <= 9 && kind === 'word' && eventNoun(text) !== null,
  );
  const sense = at < 0 ? null : eventNoun(unitText(units, at));
  if (sense === null || !BEARS.has(sense)) return null;
  let first = at;
  while (first > 0 && isModifier(units[first - 1] as Unit)) first--;
  const leads = unitText(units, first - 1) === 'для' || first === 0 || unitText(units, first - 1) === ',';
  if (!leads) return null;
  const phrase = phraseAt(units, at + 1);
  if (phrase !== null && !phrase.pronoun) return { sense, phrase, at };
  const told = before.some((frame) => index - frame.sentence <= 1 && BEARS.has(frame.sense));
  return told && at + 1 === need ? { sense, phrase: bareLaw(null, at), at } : null;
}

/** `отменить поправку | — прерогатива`. */
function infinitive(sentence: UnitSentence, need: number): Act | null {
  const { units } = sentence;
  const dash = [need - 1, need - 2, need - 3].find((at) => /^(?:-|это)$/u.test(unitText(units, at)));
  if (dash === undefined) return null;
  for (let at = 0; at < dash; at++) {
    const reading = verbReadings(unitText(units, at)).find(
      ({ form, verb }) => form === 'infinitive' && BEARS.has(verb.sense),
    );
    const phrase = reading === undefined ? null : argumentOf(sentence, at, reading, false);
    if (reading !== undefined && phrase !== null) return { sense: reading.verb.sense, phrase, at };
  }
  return null;
}

/** `нужно решение | Конгресса`, `нужен закон, принятый | Конгрессом`, `голосование в обеих палатах | Конгресса`. */
function bodyGiving(sentence: UnitSentence, need: number): ActorPhrase | null {
  const { units } = sentence;
  const given = units.findIndex(({ text }, at) => at > need && at <= need + 3 && GIVEN.test(text));
  if (given < 0) return null;
  const behind =
    unitText(units, given + 1) === ',' && /^(?:принят|одобренн)/u.test(unitText(units, given + 2))
      ? given + 3
      : given + 1;
  return bodyAt(sentence, PREPOSITION.test(unitText(units, behind)) ? behind + 1 : behind);
}

function bodyAt({ units, document }: UnitSentence, from: number): ActorPhrase | null {
  const at = [from, from + 1].find((place) => units[place]?.kind === 'word' && bodyOf(unitText(units, place)) !== null);
  if (at === undefined) return null;
  const span = [units[at]?.start ?? 0, units[at]?.end ?? 0] as const;
  return { text: document.text.slice(...span), span, nobody: false, only: true };
}
