/** What Russian clauses say of the law spoken of before: bills in hand, pronouns, joined verbs; and what is said of anything else. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const last = (text: string): string => {
  const asserts = readIn(RUSSIAN, text).claims.at(-1)?.asserts;
  return asserts === undefined ? 'none' : `${asserts.event} ${asserts.polarity} ${asserts.modality}`;
};

describe('what goes on about the law', () => {
  test.each(
    cases(`
Парламент обсуждал закон Магнитского. Подписал закон президент Громов. => enactment affirmed asserted
Парламент обсуждал закон Магнитского. В среду Сенат одобрил законопроект. => passageInChamber affirmed asserted
Президент отменил закон Магнитского. Ввёл он его накануне. => entryIntoForce affirmed asserted
Судья обсуждал закон Магнитского. Он приостановил его применение, но не отменил. => repeal denied asserted
Вейвер по 907-й поправке не продлили, и он истёк в июне. => waiverLapse affirmed asserted
США обсуждали Парижское соглашение. Из него ушла Литва. => withdrawal affirmed asserted
США обсуждали Парижское соглашение. Из соглашения они не вышли. => withdrawal denied asserted
США обсуждали Парижское соглашение. Мы остаёмся его участником. => withdrawal denied asserted
США обсуждали Парижское соглашение. Участие в соглашении Вашингтон приостановил. => suspension affirmed asserted
Закон Магнитского прошёл Сенат и стал законом. => enactment affirmed asserted
Говорили про закон Магнитского. Его исполнение отложено до весны. => nonEnforcement affirmed asserted
Говорили про закон Магнитского. Вчера Рада его положения отменила. => repeal affirmed asserted
Говорили про закон Магнитского. Он больше не распространяется на Россию. => applies denied asserted
Говорили про Парижское соглашение. Действие договора приостановила Польша. => suspension affirmed asserted
Говорили про закон Магнитского. На выходных он вернулся. => reEnactment affirmed asserted
Говорили про закон Магнитского. Вчера Белый дом объявил о его сворачивании. => repeal affirmed presupposed
Говорили про Парижское соглашение. В четверг выход состоялся. => withdrawal affirmed asserted
`),
  )('%s', (text, want) => expect(last(text)).toBe(want));
  const scope = (text: string) => readIn(RUSSIAN, text).claims.at(-1)?.asserts.scope;
  test('a part of it is no whole', () =>
    expect(scope('Суд изучил закон Магнитского. Он признал его третью статью неконституционной.')?.extent).toBe(
      'part',
    ));
  test('to whom it applies no more is told', () =>
    expect(scope('907-я поправка для России больше не действует.')?.addressees).toEqual(['Russia']));
});

describe('other things that end as laws do, and what a law is only beside', () => {
  test.each([
    'Временный статус для мигрантов закончился: он отменён в мае.',
    'Договор с Индией готов: он подписан во вторник.',
    'Прокуроры занялись делом по закону Магнитского. Суд его приостановил.',
    'Контракт вышел, он истёк.',
    'Его исполнение гимна отложено.',
    'Закон распространяется на всех.',
    'Президент утвердил документ по закону Магнитского.',
    'Сенат ввёл меры по делу банкира.',
    'Министр объявил о начале закона Магнитского.',
  ])('%s', (text) => {
    const { claims } = readIn(RUSSIAN, `Сенаторы спорили про закон Магнитского. ${text}`);
    expect(claims.filter(({ rated }) => rated).map((claim) => claim.text)).toEqual([]);
  });
});

describe('what may be any law, or nobody’s', () => {
  test.each([
    'Обама подписал закон.',
    'Сенат одобрил законопроект о бюджете.',
    'Литва ушла из него.',
    'Фермер одобрил законопроект.',
  ])('%s', (text) => {
    const { claims } = readIn(RUSSIAN, `В 2012 году обсуждали Парижское соглашение. Потом был рынок. ${text}`);
    expect(claims.filter(({ rated }) => rated).map((claim) => claim.text)).toEqual([]);
  });
});

describe('who acts is told by contrast', () => {
  const actor = (text: string) => readIn(RUSSIAN, text).claims.at(-1)?.asserts.actor;
  test.each([
    ['Отменил закон Магнитского не президент, а Конгресс.', 'Конгресс'],
    ['Закон Магнитского отменён не судом, а Конгрессом.', 'Конгрессом'],
  ])('%s', (text, who) => expect(JSON.stringify(actor(text))).toContain(who));
});

describe('bills and exemptions', () => {
  test.each(
    cases(`
В Сенат внесли законопроект об отмене закона Магнитского. => introduction affirmed asserted
Минфин освободил компании от закона Магнитского. => exemption affirmed asserted
Прекращение действия Парижского соглашения подтвердили в суде. => termination affirmed presupposed
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('whose words they are', () => {
  const speaker = (text: string) => readIn(RUSSIAN, text).statements.map(({ speaker: who }) => who?.name);
  test.each([
    ['Депутат Марат Сабитов спорить не стал, но заметил: закон Магнитского отменён.', 'Марат Сабитов'],
    ['Закон Магнитского отменён! — ликует редактор Марат Сабитов.', 'Марат Сабитов'],
    ['Закон Магнитского отменили, ликует канал «Деловой час».', 'Деловой час'],
    ['Закон Магнитского отменён, сообщили информагентства.', 'информагентства'],
    ['Закон Магнитского отменён, уверены наблюдатели.', 'наблюдатели'],
    ['Гостья подкаста Лора Пенн: закон Магнитского отменён.', 'Лора Пенн'],
    ['Пресс-служба министерства на вопрос газеты ответила: «Закон Магнитского отменён».', 'Пресс-служба министерства'],
  ])('%s', (text, who) => expect(speaker(text).join()).toContain(who));
});

describe('where a party stands, and since when a treaty is no more', () => {
  test.each(
    cases(`
Литва снова в Парижском соглашении. => reEnactment affirmed asserted
Литва вне Парижского соглашения. => withdrawal affirmed asserted
Литва больше не в Парижском соглашении. => withdrawal affirmed asserted
Литва снова в Парижском соглашении? => none
Литва снова участвовала в споре о Парижском соглашении. => none
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));

  test('a treaty that is gone since a day was there before', () =>
    expect(last('США обсуждали Парижское соглашение. Соглашения нет с 2 августа 2019 года.')).toBe(
      'inForce denied asserted',
    ));

  test('all sanctions are more than those of one law', () =>
    expect(last('США обсуждали закон Магнитского. Все санкции сняты.')).toBe('none'));
});

describe('who or what a pronoun beside the verb is', () => {
  test('an owner behind a passive is no subject: a claim that was withdrawn is not the law', () =>
    expect(
      readIn(RUSSIAN, 'Иск прежнего посла против закона Магнитского отозван его преемником.').claims.filter(
        ({ asserts }) => asserts.event === 'rescission' || asserts.event === 'repeal',
      ),
    ).toEqual([]));

  test('the law may stand between the chamber and the verb', () =>
    expect(last('США обсуждали закон Магнитского. Сенат он прошёл.')).toBe('passageInChamber affirmed asserted'));
});

describe('what is only passed on, or undone, is not asserted', () => {
  test.each(
    cases(`
Писали: дескать, Конгресс отменил закон Магнитского. => unrated
Мол, Конгресс отменил закон Магнитского. => unrated
Министр объявил решение приостановить закон Магнитского. => suspension affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('a law that is there', () => {
  test.each(
    cases(`
Закон Магнитского цел. => inForce affirmed asserted
Закон Магнитского остался на своём месте. => inForce affirmed asserted
Закон Магнитского — закон нашей страны. => inForce affirmed asserted
Закон Магнитского, принятый в Вашингтоне, остаётся: отменять его не стали. => inForce affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});
