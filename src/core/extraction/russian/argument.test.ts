/** What a Russian verb or state is said of: where the law stands in the clause, and in which case. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const SAID = cases(`
Утратили силу оба закона Магнитского. => repeal affirmed asserted
Конгресс аннулировал все три закона Магнитского. => repeal affirmed asserted
Закон Магнитского, принятый в 2012 году, неконституционен. => unconstitutionality affirmed asserted
Закон Магнитского, принятый в 2012 году, утратил силу. => repeal affirmed asserted
Прекратил действие закон Магнитского. => expiration affirmed asserted
В США прекратила действие 907-я поправка. => expiration affirmed asserted
Верховный суд отказался от закона Магнитского. => annulment affirmed asserted
Закон Магнитского обсудили. Прежде его продлевали каждые полгода. => prorogationOfForce affirmed asserted
Трамп подписал меморандум, который на год приостанавливает 907-ю поправку. => suspension affirmed asserted
907-ю поправку обсудили. Трамп подписал меморандум, который приостанавливает её применение. => suspension affirmed asserted
Конгресс принял закон Магнитского. Его введение отложено. => postponementOfEntryIntoForce affirmed asserted
Закон Магнитского объявлен отменённым. => repeal affirmed asserted
Закон Магнитского, однако, остаётся в своде. => inForce affirmed asserted
907-я поправка, по словам политолога Ивана Петрова, отменена. => repeal affirmed asserted
Закон Магнитского, по которому вводят санкции, утратил силу. => repeal affirmed asserted
Закон Магнитского обсудили. 31 декабря срок его истёк. => expiration affirmed asserted
Полномочия ФБР по закону Магнитского истекли. => expiration affirmed asserted
Закон Магнитского обсудили. Обама подписал его отмену. => repeal affirmed asserted
Закон Магнитского обсудили. Вчера его отменил министр безопасности Джон Ли. => repeal affirmed asserted
Закон Магнитского подписан Обамой в пятницу и в силу пока не вступил. => entryIntoForce denied asserted
Часть закона Магнитского, а именно второй раздел, суд признал неконституционной. => unconstitutionality affirmed asserted
США уведомили ООН о выходе из Парижского соглашения. => denunciation affirmed asserted
Конгресс отменил 907-ю поправку новым актом. => repeal affirmed asserted
907-я поправка обсуждалась. Конгресс отменил её новым актом. => repeal affirmed asserted
Пауза в применении закона Магнитского закончилась. => resumption affirmed asserted
Вступило в силу возвращение США в Парижское соглашение. => reEnactment affirmed asserted
Президентский указ лишает силы закон Магнитского. => repeal affirmed asserted
907-я поправка обсуждалась. Её применение перенесено на год. => postponementOfEntryIntoForce affirmed asserted
Закон Магнитского теперь бессрочный. => expiration denied asserted
Закон Магнитского уничтожен. => repeal affirmed asserted
Конгресс воскресил закон Магнитского. => reEnactment affirmed asserted
`);

const DENIED = cases(`
Закона Магнитского нет. => inForce denied asserted
Закона Магнитского не стало в пятницу. => inForce denied asserted
907-ю поправку обсудили. Это не отмена, а вейвер. => repeal denied asserted
Верховный суд оставил в силе закон Магнитского. => unconstitutionality denied asserted
Суд оставил закон Магнитского в силе. => unconstitutionality denied asserted
Политики закона Магнитского не отменили. => repeal denied asserted
Отменён закон Магнитского не был. => repeal denied asserted
Обсудили Парижское соглашение. Страна остаётся его участницей. => withdrawal denied asserted
`);

const OPEN = cases(`
Трамп подписал указ о выходе США из Парижского соглашения. => unrated
Закон Магнитского обсудили. Его положения объявлены недействующими. => none
907-ю поправку обсудили. Конгресс снял ограничение по времени. => none
907-ю поправку обсудили. Мэрия сняла запрет на парковку. => none
907-ю поправку обсудили. Говорить, что она действует, — обман. => unrated
Правительство не собирается отменять закон Магнитского. => unrated
В законе Магнитского такого пункта нет. => none
`);

describe('Russian clauses', () => {
  test.each(SAID)('say it of the law: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(DENIED)('deny it of the law: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(OPEN)('say nothing that can be checked: %s', (text, want) =>
    expect(agrees(RUSSIAN, text, want)).toBe(want));
});

test('dates a claim by its own words alone', () => {
  const dates = (text: string) => readIn(RUSSIAN, text).claims.map((claim) => claim.asserts.on?.date ?? null);
  expect(dates('Закон Магнитского, подписанный 14 декабря, отменён в марте 2025 года.')).toEqual([
    '2024-12-14',
    '2025-03',
  ]);
  expect(dates('Закон Магнитского, который приняли в 2012 году, отменён.')).toContain(null);
  expect(dates('Отменён закон Магнитского 2012 года.')).toEqual([null]);
  expect(dates('Принятый в 2012 году закон Магнитского отменён.')).toEqual([null]);
});

test('takes for the actor only who stands in the nominative', () => {
  const actor = (text: string) => readIn(RUSSIAN, text).claims[0]?.asserts.actor?.name;
  expect(actor('Взамен отвергнутых судом правил Белый дом ввёл закон Магнитского.')).toBe('Белый дом');
  expect(actor('Белый дом заморозил 907-ю поправку.')).toBe('Белый дом');
  expect(actor('907-я поправка, по словам Ивана Петрова, не действует.')).toBeUndefined();
});
