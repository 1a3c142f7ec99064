/** Russian verbs of what is to come, as far as their form tells it. */
import { wordTest } from '../../../text/told-once.ts';

/** In the present of these a prefix makes no future: `приводит`, `содержит`. */
const STILL_IMPERFECTIVE = [
  '\\p{L}*(?:[аяуюе](?:ет|ют)|уют)(?:ся)?',
  '\\p{L}*(?:ход|вод|нос|воз|вис|держ|сто|леж|служ|стро|прос|став|суд|смотр|вред|порт|помн|вид|вер|уч|гляд)[ия]т(?:ся)?',
  '(?:вед|вез|раст|тян)(?:ет|ут)(?:ся)?',
  // nouns
  '\\p{L}*(?:совет|тет|фицит|запрет|ответ|привет|отчет|расчет|зачет|счет|статут|предмет|сюжет|завет|бюджет|вылет|налет|визит|институт|минут)',
];

const PREFIX = '(?:об?|обо|у|по|при|вы|за|на|от|раз|рас|из|ис|со?|вос|воз|вз|пре|пере|под|про|до|в)';

/**
 * `отмена закона | укрепит рынок`, `приведёт к росту`, `грозит убытками`: what it would bring, whether it is there or not. A verb with a
 * prefix is perfective and its present form the future, unless a suffix or its root makes it imperfective again (Wade 2011, §§ 231–247).
 */
export const WOULD_BRING = wordTest(
  new RegExp(
    `^(?!(?:${STILL_IMPERFECTIVE.join('|')})$)(?:${[
      `${PREFIX}\\p{L}{2,}(?:[иея]т|ут)(?:ся)?`,
      '(?:будет|будут|станет|может|могла|должн|нужн|нельзя)\\p{L}*',
      '(?:реш|лиш|облегч)(?:ит|ат)(?:ся)?',
      '(?:при|соз|по|про|от)?(?:даст|дадут)',
      'гроз(?:ит|ят)|угрожа(?:ет|ют)|сул(?:ит|ят)',
    ].join('|')})$`,
    'u',
  ),
);
