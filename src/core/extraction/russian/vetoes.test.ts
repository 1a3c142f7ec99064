/** Vetoes that name no law, things told together with a law, and participles between a word and its law. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const TOLD = cases(`
Президент наложил вето на принятый Сенатом 3 мая закон Магнитского. => veto affirmed asserted
Президент наложил на закон Магнитского вето. => veto affirmed asserted
Сенат принял закон Магнитского. Президент наложил на него вето. => veto affirmed asserted
Президент наложил вето на закон Магнитского, но Конгресс отменил его. => veto affirmed asserted; vetoOverride/passage affirmed asserted
Сенат принял закон Магнитского. Конгресс преодолел вето 28 мая. => vetoOverride affirmed asserted
Президент вернул в сенат закон о выходе из Парижского соглашения. => veto affirmed asserted
Президент наложил вето на закон о выходе из Парижского соглашения. => veto affirmed asserted
Суд признал законной отмену закона Магнитского. => unconstitutionality denied asserted
Суд признал законным указ президента о выходе из Парижского соглашения. => unconstitutionality denied asserted
Суд отклонил иски против закона Магнитского. => unconstitutionality denied asserted
Суд окончательно отклонил иски против отмены закона Магнитского. => unconstitutionality denied asserted
Судьи постановили, что отмена закона Магнитского соответствует конституции. => unconstitutionality denied asserted
Рубио отозвал письмо Байдена о приостановке закона Магнитского. => resumption/stay affirmed asserted
Байден отменил выход США из Парижского соглашения. => reEnactment affirmed asserted
Президент дал согласие на закон Магнитского. => signature affirmed asserted
Президент подписал закон, которым приостанавливается действие закона Магнитского. => suspension affirmed presupposed
Закон Магнитского и связанные списки отменили. => repeal affirmed asserted
Парижское соглашение и весь протокол были отменены. => termination affirmed asserted
Конгрессмены проголосовали за отмену принятого ещё в 2012 году закона Магнитского. => passageInChamber affirmed asserted
`);

const ELSE = cases(`
Сенат принял закон Магнитского. Конгресс преодолел вето на бюджет. => unrated
Закон Магнитского и мэр отметили юбилей. => none
Президент может вернуть в сенат закон о выходе из Парижского соглашения. => unrated
Суд признал законным требование об отмене закона Магнитского. => unrated
Закон Магнитского почти не применяется. => none
Льготы по программе закона Магнитского отменены. => none
Выплаты в рамках закона Магнитского прекращены. => none
Депутат поднял вопрос о законе Магнитского. => none
Байден не отменил выход США из Парижского соглашения. => none
Суд рассмотрит иски против выхода из Парижского соглашения. => unrated
Был бы закон Магнитского в силе, чиновники боялись бы. => unrated
`);

describe('a veto and its law', () => {
  test.each(TOLD)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test('a veto on something else is none on the law', () => {
    const events = readIn(RUSSIAN, ELSE[0]?.[0] ?? '').claims.map(({ asserts }) => asserts.event);
    expect(events).not.toContain('vetoOverride');
  });
  test('a law beside somebody does nothing', () => {
    expect(readIn(RUSSIAN, ELSE[1]?.[0] ?? '').claims).toEqual([]);
  });
});

describe('who speaks', () => {
  const speakers = (text: string) => readIn(RUSSIAN, text).statements.map(({ speaker }) => speaker.name);

  test('a name does not begin in the headline above', () => {
    expect(
      speakers('Закон Магнитского и Конституция\n\nИван Петров рассказал, что закон Магнитского отменён.'),
    ).toEqual(['Иван Петров']);
  });
  test('a document says nothing where its words are not given', () => {
    const text = 'Закон Магнитского отменён\n\nКак передаёт «Хабар», в тексте документа говорится:';
    expect(readIn(RUSSIAN, text).claims[0]?.statement).toBeNull();
  });
  test('an outlet that is told does not speak', () => {
    const text =
      'Об этом РБК заявил постоянный представитель страны Иван Петров, уточнив, что закон Магнитского отменён.';
    expect(speakers(text)).toContain('Иван Петров');
  });
  test('a line of its own says it of the paragraph above', () => {
    const text =
      'Закон Магнитского отменён. Парижское соглашение действует.\n\nКак сообщает «Хабар», об этом заявил депутат Иван Петров.';
    const { claims, statements } = readIn(RUSSIAN, text);
    const by = claims.map(({ statement }) => statements.find(({ id }) => id === statement)?.speaker.name);
    expect(by).toEqual(['Иван Петров', 'Иван Петров']);
  });
  test('what a paper asks for is said by nobody', () => {
    expect(speakers('Совет отклонил резолюцию, которая предлагала отменить закон Магнитского.')).toEqual([]);
  });
});

describe('an event that a body would not have did not come about', () => {
  test.each(
    cases(`
Сенат отклонил отмену закона Магнитского. => repeal denied asserted
Палата отвергла полную отмену закона Магнитского. => repeal denied asserted
Парламент не согласился на продление закона Магнитского. => prorogationOfForce denied asserted
Республиканцы добивались отмены закона Магнитского. Ночью сенат отмену отклонил. => repeal denied asserted
Комитет отклонил отмену закона Магнитского. => none
Сенат может отклонить отмену закона Магнитского. => unrated
Сенат отклонил отмену рейсов. Закон Магнитского спорен. => none
Парламент согласился на продление сессии. Закон Магнитского спорен. => none
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('what was decided or done is taken back, or stood by in court', () => {
  test.each(
    cases(`
Байден отменил решение Трампа выйти из Парижского соглашения. => reEnactment affirmed asserted
Байден может отменить решение Трампа выйти из Парижского соглашения. => unrated
Байден не отменил решение Трампа выйти из Парижского соглашения. => unrated
Верховный суд подтвердил отмену закона Магнитского. => unconstitutionality denied asserted
Министр подтвердил отмену закона Магнитского. => repeal affirmed asserted
Суд не подтвердил отмену закона Магнитского. => none
Суд подтвердил приостановку закона Магнитского. => suspension affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});
