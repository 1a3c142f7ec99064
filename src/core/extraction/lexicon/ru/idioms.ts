/**
 * Russian turns of phrase for what happens to a law: a verb with the words that must stand beside it. What only judges a law (`отжил
 * своё`, `мёртвая буква`, `сошёл на нет`) stands nowhere: it is an opinion.
 */
import { type RussianVerb, verbs } from './verb-entry.ts';

const ABOUT_A_TERM = /^(?:\S+ ){0,4}(?:на|до)(?: еще)? (?:\S+ )?(?:год|лет|месяц|полгода|\d)/;
const MORE_TIME =
  /^(?:\S+ ){0,4}(?:еще )?(?:\S+ )?(?:лет|год|года|месяц\S*|недел\S*|дней|полгода)(?: жизни)?(?! назад)(?![\p{L}])/u;
const STOPPED = /^(?:\S+ )?на паузе(?![\p{L}])/u;

const ENDING: readonly RussianVerb[] = [
  ...verbs(
    'removeLaw',
    'прикры прикро / прикрыва | прихлопн прихлопну / | закоп закопа / закапыва | снес° снес / снос',
    { weak: true },
  ),
  ...verbs('rescind', 'дезавуир / | откат / откатыва', { weak: true }),
  ...verbs('rescind', 'забра забер / забира', { rest: /^(?:\S+ ){0,7}(?:назад|обратно)(?![\p{L}])/u, weak: true }),
  ...verbs('endLaw', 'подвел° подве подвед / подвод', { rest: /^(?:\S+ ){0,2}черт[ау]/, preposition: /^под$/ }),
  ...verbs('endLaw', 'раствор / раствор', {
    on: 'subject',
    reflexive: true,
    rest: /^(?:\S+ )?(?:в истории|в воздухе)/,
  }),
  ...verbs('endLaw', 'испар / испаря', { on: 'subject', reflexive: true, weak: true }),
  ...verbs('endLaw', 'рухн / ', { on: 'subject', weak: true }),
  ...verbs('endLaw', 'обруш обруши / ', { on: 'subject', reflexive: true, weak: true }),
  ...verbs('endLaw', 'сыгра / ', { on: 'subject', rest: /^в ящик/ }),
  ...verbs('endLaw', 'сошел° сош сойд / сход', { on: 'subject', rest: /^(?:\S+ )?со сцены/ }),
  ...verbs('expire', 'заверш / заверша', { on: 'subject', reflexive: true, term: true }),
  ...verbs('expire', 'сгор° сгоре / сгора', { on: 'subject', weak: true }),
  ...verbs('expire', 'исчерпа / исчерпыва', { on: 'subject', rest: /^(?:\S+ ){0,2}срок/ }),
];

const LONGER = /^(?:\S+ ){0,4}(?:лет|год|года|месяц\S*|недел\S*|дней|полгода) жизни/;

const RESTING: readonly RussianVerb[] = [
  ...verbs('suspend', 'подвес подвеш / подвешива', { weak: true }),
  ...verbs('suspend', 'вста встан / вста | оказа / ', { on: 'subject', rest: /^(?:\S+ )?на пауз[уе]/ }),
  ...verbs('suspend', ' / сто | / наход', { on: 'subject', rest: STOPPED }),
  ...verbs('suspend', 'нажа наж / нажима', { rest: /^(?:\S+ )?на (?:паузу|стоп)/, preposition: /^в$/ }),
  ...verbs('suspend', 'взя возьм / бр', { rest: /^(?:\S+ )?паузу/, preposition: /^в$/ }),
  ...verbs('suspend', 'взя возьм / бр', { rest: /^(?:\S+ ){0,6}на паузу/ }),
  ...verbs('suspend', 'лег° лег / лож', { on: 'subject', rest: /^(?:\S+ ){0,2}(?:под сукно|на полку)/ }),
  ...verbs('block', 'запрет запрещ / запреща', { rest: /^(?:\S+ ){0,2}(?:исполнени|применени|действи|реализаци)/ }),
];

const FREEING: readonly RussianVerb[] = [
  // from its effect: it stands
  ...verbs('exempt', 'освобод освобожд / освобожда', {
    rest: /^(?:\S+ ){0,4}от (?:действия|применения|исполнения|выполнения|соблюдения|ограничений|требований)/,
    preposition: /^от$/,
    weak: true,
  }),
];

const PROLONGING: readonly RussianVerb[] = [
  ...verbs('extend', 'растян растяну / растягива', { rest: ABOUT_A_TERM }),
  ...verbs('extend', 'увелич / увеличива', { term: true }),
  ...verbs('extend', 'переутверд переутвержд / '),
  ...verbs('extend', 'остав оставл / оставля', { rest: /^(?:\S+ ){0,6}еще на (?:\S+ )?(?:год|лет|месяц|полгода)/ }),
  ...verbs('extend', 'да дад / | подар / | накин накину / накидыва | прибав прибавл / ', {
    rest: MORE_TIME,
    dative: true,
    weak: true,
  }),
  ...verbs('extend', 'получ / ', { on: 'subject', rest: LONGER }),
  ...verbs('extend', 'получ / ', {
    on: 'subject',
    rest: /^еще (?:\S+ )?(?:лет|год|года|полгода|месяц\S*|недел\S*)(?! назад)(?![\p{L}])/u,
  }),
  ...verbs('extend', 'сдела / ', { rest: /^(?:\S+ )?(?:постоянн|бессрочн)/, weak: true }),
  ...verbs('postpone', 'да дад / дава | предостав предоставл / предоставля', {
    rest: /^(?:\S+ ){0,2}отсрочку/,
    dative: true,
    weak: true,
  }),
];

const MAKING: readonly RussianVerb[] = [
  ...verbs('passAsBill', 'да дад / дава', {
    rest: /^(?:\S+ ){0,2}(?:зеленый свет|добро(?![\p{L}])|отмашку|путевку в жизнь)/u,
    dative: true,
    weak: true,
  }),
  ...verbs('issueWaiver', 'выда выдад / выдава | предостав предоставл / предоставля | оформ оформл / оформля', {
    weak: true,
  }),
  ...verbs('pass', 'проштампова / ', { weak: true }),
  ...verbs('sign', 'да дад / дава', {
    rest: /^(?:\S+ ){0,2}королевск\p{L}+ (?:санкци|согласи|одобрени)\p{L}*/u,
    dative: true,
    weak: true,
  }),
  ...verbs('passAsBill', 'набра набер / | собра собер / ', {
    on: 'subject',
    rest: /^(?:достаточно |(?:нужн|необходим)\S+ (?:числа |количества )?)?(?:голосов|большинств)/,
    weak: true,
  }),
  ...verbs('sign', 'да дад / дава', { rest: /^(?:\S+ ){0,2}согласие/, preposition: /^на$/, weak: true }),
  ...verbs('sign', 'распис / расписыва', { reflexive: true, preposition: /^под$/, weak: true }),
  ...verbs('sign', 'появ / ', { reflexive: true, rest: /^(?:\S+ ){0,2}подпись/, preposition: /^под$/, weak: true }),
  ...verbs('veto', 'заверн заверну / заворачива', { weak: true }),
  ...verbs('veto', 'воспользова / ', { reflexive: true, rest: /^(?:\S+ ){0,2}правом вето/, preposition: /^на$/ }),
  ...verbs('begin', 'стартова / старту', { on: 'subject', weak: true }),
  ...verbs('present', 'направ направл / направля | переда / передава | отправ отправл / отправля | поступ / поступа', {
    rest: /^(?:\S+ ){0,6}на подпись(?![\p{L}])/u,
    weak: true,
  }),
  ...verbs('publish', 'опубликов опубликова / публик публикова', {
    rest: /^(?:\S+ ){0,3}(?:в (?:\S+ ){0,2}(?:федеральном реестре|federal register|официальном (?:вестнике|журнале|бюллетене)|законодательном вестнике)|на (?:\S+ )?официальном (?:интернет-)?портале)/,
    weak: true,
  }),
  // a list that is law
  ...verbs('impose', 'включ / включа | внес° внес / внос', {
    rest: /^(?:\S+ ){0,6}в (?:\S+ )?(?:список|перечень)/,
    preposition: /^в$/,
    weak: true,
  }),
];

const STANDING: readonly RussianVerb[] = [
  ...verbs('apply', ' / жив живе | / остава оста остае | / наход', { preposition: /^под$/, weak: true }),
  ...verbs('remain', ' / остава оста остае | / наход | / числ | / знач | / фигурир фигуриру | / вход', {
    rest: /^(?:\S+ )?в (?:\S+ )?(?:спис|переч)/,
    preposition: /^в$/,
    weak: true,
  }),
  ...verbs('make', 'вош вошел° вой войд / вход | попа / ', {
    on: 'subject',
    rest: /^(?:\S+ )?в (?:\S+ )?(?:конституцию|основной закон)/,
  }),
  ...verbs('beLaw', ' / работа', {
    on: 'subject',
    weak: true,
    rest: /^(?:\S+ ){0,2}(?:с (?:понедельника|вторника|среды|четверга|пятницы|субботы|воскресенья|сегодняшнего дня|\d)|уже)/,
  }),
];

const LEAVING: readonly RussianVerb[] = [
  ...verbs('leave', 'хлопн / хлопа', { rest: /^(?:\S+ )?дверью/, oblique: true }),
  ...verbs('leave', 'расста расстан / расстава', { reflexive: true, preposition: /^со?$/, weak: true }),
  ...verbs('leave', 'слож / слага', { rest: /^(?:с себя )?обязательств/, preposition: /^по$/ }),
];

export const IDIOMS: readonly RussianVerb[] = [
  ...ENDING,
  ...RESTING,
  ...FREEING,
  ...PROLONGING,
  ...MAKING,
  ...STANDING,
  ...LEAVING,
];
