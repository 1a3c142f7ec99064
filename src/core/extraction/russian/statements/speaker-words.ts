/** Who can stand behind or before a Russian verb of saying: names, offices, and nouns that mean a source. */
import { wordTest } from '../../../text/told-once.ts';
import type { Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { ROLES } from '../../lexicon/ru/cues.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import { ADVERB, CONJUNCTION, isModifier, PREPOSITION, PRONOUN } from '../clause.ts';
import { eventNoun } from '../verb.ts';

/** Bodies, outlets and papers, in the nominative or as `в …` has them: what they say has no person to it. */
const SOURCE = wordTest(
  /^(?:он|она|они|кто|кто-то|сам|сама|власти|ведомств[ое]|источник|источники|министерств[ое]|правительств[ое]|ряд|большинство|часть|юристы|эксперты|адвокаты|газет[аеы]|издани[еия]|агентств[оеа]|телеканал\p{L}?|радиостанци\p{L}|радио|канал[еы]?|телеграм-канал[еы]?|паблик[еи]?|портал[еы]?|сайт[еы]?|журнал[еы]?|посольств[ое]|партия|компания|фонд|организация|комиссия|комитет|сми|заявлении|сообщении|публикации|доклад[ее]?|листовк[аеи]|плакат\p{L}?|баннер\p{L}?|ролик[еи]?|видео|пост[еы]?|подпись|подписи|заголовок|заголовке|комментари[ий]|объявлени[еи]|надпись|рассылк[аеи]|бюллетен[ьи]|чат[ее]?|пресс-релиз[ее]?|памятк[аеи]|брошюр[аеы]|статья|статье|заметк[аеи]|докумен[те]е?|письм[ое])$/u,
);

export const names = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  ((unit.capital && !HEARERS.test(unit.text) && !PREPOSITION.test(unit.text) && !CONJUNCTION.test(unit.text)) ||
    unit.text.startsWith('@') ||
    ROLES.test(unit.text) ||
    SOURCE.test(unit.text));

/** `Нам написал читатель`: who is told, though it has a capital. */
const HEARERS = wordTest(/^(?:нам|мне|ему|ей|им|вам|об|обо|о|так|это|этим|тогда)$/u);

/** Whether units [from, to) are somebody the verb before them agrees with: `таксист`, `местная газета`, `одна из соседок`. */
export function isSomeone(units: readonly Unit[], verb: number, from: number, to: number): boolean {
  const head = units.findIndex((unit, at) => at >= from && at < to && !isModifier(unit));
  const noun = units[head];
  if (noun?.kind !== 'word' || to - from > 6 || noun.capital) return false;
  return isNoun(noun) && AGREEING.some(([said, who]) => said.test(unitText(units, verb)) && who.test(noun.text));
}

const isNoun = ({ text }: Unit): boolean =>
  text.length > 3 &&
  ![ADVERB, CONJUNCTION, PREPOSITION, PRONOUN].some((other) => other.test(text)) &&
  eventNoun(text) === null;

/** The past has the gender of who speaks; the present has none. */
const AGREEING: readonly (readonly [RegExp, RegExp])[] = [
  [/ла(?:сь)?$/u, /[аяь]$/u],
  [/л(?:ся)?$/u, /[бвгджзйклмнпрстфхцчшщь]$|^[^ьъ]{3,}[ая]$/u],
  [/[еи]т(?:ся)?$/u, /[бвгджзйклмнпрстфхцчшщьаяо]$/u],
  [/^(?:убежден|уверен|согласен|недоволен)$/u, /[бвгджзйклмнпрстфхцчшщь]$/u],
  [/^(?:убеждена|уверена|согласна|недовольна)$/u, /[аяь]$/u],
];

/** Before these the name of whoever speaks has ended: where, to whom and by whose word it was said. */
const ADJUNCT =
  /^(?:со ссылкой|ссылаясь|в (?:беседе|интервью|эфире|разговоре|комментарии|ходе|своем|своей|соцсет\p{L}+|социальн(?:ых|ой)|telegram|twitter|facebook|instagram|твиттере|телеграм\p{L}*|фейсбуке|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|на (?:вопрос|запрос|просьбу|\p{L}{3,}(?:е|ии|ах|ях|ом|ем|ой|ей))|в (?:письме|посте|речи|твите|обращении|послании|студии|суде|видео|ответ|кулуарах|ролике)|(?:после|перед) \p{L}{4,}|по (?:итогам|окончании|завершении)|во (?:вторник|время)|в связи|по (?:этому|поводу)|за (?:\d+|день|час|год|неделю|месяц|сутки|два|две|три|четыре|пять|несколько|считаные)|свои(?:м|ми) \p{L}{3,}|сво(?:ей|ему) \p{L}{3,}|(?:подписчикам|читателям|слушателям|зрителям|клиентам|избирателям|коллегам|прохожим|соседям|журналистам|репортерам|корреспондент(?:у|ам)|агентству))(?!\p{L})/u;

/** Whoever speaks, without circumstances: `депутат X | в эфире канала`. */
export function withoutAdjunct(units: readonly Unit[], from: number, to: number): Range {
  for (let at = from + 1; at < to; at++)
    if (
      isWhere(units, from, at, to) ||
      (units[at]?.kind === 'number' && MONTH.test(unitText(units, at + 1))) ||
      (ADJUNCT.test(`${unitText(units, at)} ${unitText(units, at + 1)}`) && !units[at]?.capital)
    )
      return [from, at];
  return [from, to];
}

/** `Папуашвили | в Тбилиси`: a name, and where it was said; nothing comes behind. */
const isWhere = (units: readonly Unit[], from: number, at: number, to: number): boolean =>
  /^(?:в|во|на)$/u.test(unitText(units, at)) &&
  at + 2 === to &&
  units[at + 1]?.capital === true &&
  units.slice(from, at).every((unit) => unit.capital && unit.kind === 'word');
