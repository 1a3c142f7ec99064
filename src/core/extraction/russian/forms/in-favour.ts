/**
 * Members counted where they vote for what was just told: `«За» проголосовали 317 депутатов`, `За документ отдали голоса 317 депутатов`,
 * `его поддержали 86 парламентариев`. In: a sentence, the frames so far. Out: that it passed by so many votes.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { framesOfCountedVote } from '../../inflecting/counted-vote.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { clauseAt } from '../clause.ts';

const MEMBERS = wordTest(
  /^(?:депутат|сенатор|парламентари|конгрессмен|законодател|член|евродепутат|голос|человек)(?:а|ов|ев|ей)?$/u,
);
const VOTED = wordTest(/^(?:проголосовал|высказал|отдал|выступил|поддержал|голосовал)(?:о|и|ось|ись)$|^отдано$/u);
/** What it was for, where it is not said again: `за`, `за документ`, `за него`, `за это решение`. */
const FOR =
  /(?<!\p{L})(?:"за"|за(?= (?:про|вы|от)|$)|за (?:документ|законопроект|проект|него|нее|это|инициативу|(?:это |такое |данное )?(?:решение|постановление|предложение))|(?:его|ее|документ|законопроект|инициативу|решение|это решение) (?:\p{L}+ )?поддержал|в пользу (?:документа|законопроекта|решения))/u;

export function inFavourFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  const { units, document } = sentence;
  const verb = units.findIndex((unit) => unit.kind === 'word' && VOTED.test(unit.text));
  if (verb < 0 || sentence.question || unitText(units, verb - 1) === 'не') return [];
  const clause = clauseAt(sentence, verb);
  const number = units.findIndex(
    (unit, at) =>
      at >= clause.from && at < clause.to && unit.kind === 'number' && MEMBERS.test(unitText(units, at + 1)),
  );
  const words = document.folded.slice(units[clause.from]?.start ?? 0, units[clause.to - 1]?.end ?? 0);
  const own = units.slice(clause.from, clause.to);
  if (number < 0 || own.some(({ kind }) => kind === 'law') || !FOR.test(words.replaceAll(/[«»“”„]/gu, '"'))) return [];
  return framesOfCountedVote(
    sentence,
    before,
    [clause.from, clause.to],
    [number, number + 1],
    bodyOf(unitText(units, number + 1)) !== null,
  );
}
