/** Steps that leave it open: laws to leave, some of the parties, what is possible only afterwards; and who “she” is. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const OPEN = cases(`
Президент Литвы подписал закон о выходе из Парижского соглашения. => unrated
Парижское соглашение ратифицировали три из пяти стран блока. => none
Парижское соглашение не ратифицировали восемь государств из сорока. => none
Жители праздновали решение Палаты представителей отменить закон Магнитского. => unrated
Пришли новости о скорой отмене закона Магнитского. => unrated
Москва считает невозможным восстановление Парижского соглашения. => unrated
Парижское соглашение было принято сессией Генеральной Ассамблеи. => none
Обмен данными возможен только после ратификации Парижского соглашения. => unrated
Списки будут готовы через год после ратификации Парижского соглашения. => unrated
Литва подала письмо. Парижское соглашение, запрещающее применение субсидий, никто не отменял. => termination denied asserted
В соответствии с Парижским соглашением решение вступает в силу через год. => none
Отмену закона Магнитского сенатор назвал одним из своих приоритетов. => unrated
Просьба продлить действие закона Магнитского осталась без ответа. => unrated
Закон Магнитского вступает в силу на 60-й день после публикации. => unrated
Закон Магнитского вступает в силу через месяц. => unrated
Отмена закона Магнитского не означает возобновления торговли. => unrated
Выход из Парижского соглашения не означает, что страна меняет политику. => unrated
Решение о выходе из Парижского соглашения приняли в Сенате. => unrated
За отказ от Парижского соглашения выступили трое. => none
Литва вышла из Парижского соглашения. Пакт, запрещающий применение субсидий, забыт. => withdrawal affirmed asserted
`);

const DONE = cases(`
Президент Литвы подписал закон о денонсации Парижского соглашения. => denunciation affirmed asserted
Парижское соглашение ратифицировали все страны блока. => ratification affirmed asserted
Обмен начался только после ратификации Парижского соглашения. => ratification affirmed asserted
Отмену закона Магнитского сенатор назвал победой. => repeal affirmed asserted
Закон Магнитского остаётся действующим. => inForce affirmed asserted
Закон Магнитского вступает в силу сегодня. => entryIntoForce affirmed asserted
Конституционный совет Франции утвердил закон Магнитского. => unconstitutionality denied asserted
Указ подписан, но выхода из Парижского соглашения он не означает. => withdrawal denied asserted
Закон «О денонсации Литвой Парижского соглашения» вступил в силу. => denunciation affirmed asserted
Сенатор внёс проект закона об отмене закона Магнитского. => introduction affirmed asserted
Премьер внёс проект федерального закона «Об отмене закона Магнитского». => introduction affirmed asserted
Сенат принял закон, внесённый сенатором Туром, об отмене закона Магнитского. => passageInChamber affirmed asserted
Выход из Парижского соглашения одобрили парламенты двух стран. => passage affirmed asserted
За выход из Парижского соглашения проголосовали 57 депутатов. => passage affirmed asserted
Списки были готовы через год после ратификации Парижского соглашения. => ratification affirmed asserted
`);

describe('a step that leaves it open', () => {
  test.each(OPEN)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(DONE)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

test('the paper that takes effect is the law on leaving, and not the treaty', () => {
  const text = 'Президент подписал закон о денонсации Парижского соглашения. Документ вступает в силу в мае.';
  expect(readIn(RUSSIAN, text).claims.map(({ asserts }) => asserts.event)).toEqual(['denunciation']);
});

test.each([
  ['Закон о денонсации Литвой Парижского соглашения вступил в силу в мае.', ['denunciation']],
  ['Сенат принял законопроект об отмене закона Магнитского.', ['passageInChamber']],
  ['Решение о выходе из Парижского соглашения принял президент.', ['withdrawal']],
])('what is told once is one claim: %s', (text, want) => {
  const { claims } = readIn(RUSSIAN, text);
  expect(claims.filter(({ rated }) => rated).map(({ asserts }) => asserts.event)).toEqual(want);
});

test('what was never done up to then is no news of now, some sentences on', () => {
  const text = `Канада приостановила действие закона Магнитского. Причиной стал спор о мелочах. Посол вызван в столицу.
    Стороны винят друг друга. Хотя споры случались, действие закона до сих пор не приостанавливалось.`;
  expect(readIn(RUSSIAN, text).claims.map(({ asserts }) => asserts.polarity)).toEqual(['affirmed']);
});

test('a paper on an exit that was handed in is notice, and no bill', () => {
  const { claims } = readIn(RUSSIAN, 'В ООН был представлен документ о выходе Литвы из Парижского соглашения.');
  expect(claims.map(({ asserts }) => asserts.event)).toEqual(['denunciation']);
});

test('“she” is the person named before, and not the outlet that passed it on', () => {
  const text =
    'Как передаёт «Хабар», об этом сообщила пресс-секретарь Анна Берг. «Закон Магнитского отменён», — сказала она.';
  expect(readIn(RUSSIAN, text).statements.at(-1)?.speaker.name).toBe('Анна Берг');
});
