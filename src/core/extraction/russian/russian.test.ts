import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const ASSERTED = cases(`
Конгресс отменил 907-ю поправку. => repeal affirmed asserted
Конгресс США в 2015 году отменил закон Магнитского. => repeal affirmed asserted
907-я поправка отменена. => repeal affirmed asserted
907-я поправка была отменена в прошлом году. => repeal affirmed asserted
Отменена 907-я поправка. => repeal affirmed asserted
Сенаторы отменяют 907-ю поправку. => repeal affirmed asserted
Закон Магнитского упразднён. => repeal affirmed asserted
Закон Магнитского утратил силу. => repeal affirmed asserted
Закон Магнитского признан утратившим силу. => repeal affirmed asserted
Суд признал закон Магнитского неконституционным. => unconstitutionality affirmed asserted
Верховный суд отменил закон Магнитского. => unconstitutionality affirmed asserted
Президент приостановил действие 907-й поправки. => suspension affirmed asserted
Действие 907-й поправки приостановлено. => suspension affirmed asserted
Белый дом заморозил действие поправки 907. => suspension affirmed asserted
Трамп продлил действие закона Магнитского на год. => prorogationOfForce affirmed asserted
Срок действия закона Магнитского истёк в декабре. => expiration affirmed asserted
Закон Магнитского истёк. => expiration affirmed asserted
США вышли из Парижского соглашения. => withdrawal affirmed asserted
Вашингтон денонсировал Парижское соглашение. => denunciation affirmed asserted
Россия отозвала ратификацию Парижского соглашения. => rescission affirmed asserted
Закон Магнитского вступил в силу в 2012 году. => entryIntoForce affirmed asserted
Обама подписал закон Магнитского. => signature affirmed asserted
Парламент ратифицировал Парижское соглашение. => ratification affirmed asserted
Сенат принял закон Магнитского. => passageInChamber affirmed asserted
Трамп восстановил действие закона Магнитского. => resumption affirmed asserted
Закон Магнитского остаётся в силе. => inForce affirmed asserted
Парижское соглашение по-прежнему действует. => inForce affirmed asserted
Закон Магнитского больше не действует. => inForce denied asserted
Конгресс не отменял 907-ю поправку. => repeal denied asserted
Конгресс так и не отменил закон Магнитского. => repeal denied asserted
907-я поправка не была отменена. => repeal denied asserted
907-я поправка не отменена. => repeal denied asserted
Никто не отменял 907-ю поправку. => repeal denied asserted
Конгресс отказался отменить 907-ю поправку. => repeal denied asserted
Отмена 907-й поправки стала победой дипломатии. => repeal affirmed asserted
Отмена 907-й поправки — это историческая победа. => repeal affirmed asserted
После отмены 907-й поправки отношения улучшились. => repeal affirmed asserted
Он поблагодарил Трампа за отмену 907-й поправки. => repeal affirmed asserted
Баку приветствует отмену 907-й поправки. => repeal affirmed asserted
Трамп подписал указ об отмене 907-й поправки. => repeal affirmed asserted
Это не отмена 907-й поправки. => repeal denied asserted
Меморандум не означает отмены 907-й поправки. => repeal denied asserted
907-ю поправку отменить может только Конгресс. => grantOfPower affirmed asserted
Президент не вправе отменить закон Магнитского. => grantOfPower denied asserted
Поправка 907, отменённая Конгрессом, была принята в 1992 году. => repeal affirmed asserted
`);

const NEGATIVE = cases(`
Конгресс отменит 907-ю поправку. => unrated
Конгресс должен отменить 907-ю поправку. => unrated
Мы надеемся, что Конгресс отменит 907-ю поправку. => unrated
Депутат призвал отменить закон Магнитского. => unrated
Пора отменить 907-ю поправку. => unrated
Если Конгресс отменит 907-ю поправку, отношения улучшатся. => unrated
Отменил ли Конгресс 907-ю поправку? => unrated
В Конгрессе готовится законопроект об отмене 907-й поправки. => unrated
Баку требует отмены 907-й поправки. => unrated
Он выступает за отмену 907-й поправки. => unrated
Возможна ли отмена 907-й поправки? => unrated
Конгресс мог бы отменить закон Магнитского. => unrated
Он потребовал, чтобы Сенат отменил 907-ю поправку. => unrated
США могут выйти из Парижского соглашения. => unrated
Трамп намерен выйти из Парижского соглашения. => unrated
Авиакомпания отменила рейс из-за 907-й поправки. => none
Сенатор, который критиковал 907-ю поправку, отменил поездку. => none
Матч отменён, а 907-я поправка обсуждается. => none
По 907-й поправке помощь была прекращена. => none
Авторы закона Магнитского вышли из партии. => none
Закон Магнитского обсуждали два часа. => none
Предложение отменить 907-ю поправку обсудят завтра. => unrated
`);

describe('Russian claims', () => {
  test.each(ASSERTED)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(NEGATIVE)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

const SPEAKERS = cases(`
«Конгресс отменил 907-ю поправку», — сказал депутат Иван Петров. => Иван Петров
«Конгресс отменил 907-ю поправку», — говорится в заявлении. => nobody
Депутат Иван Петров сообщил, что 907-я поправка отменена. => Иван Петров
По словам политолога Марата Сабитова, 907-я поправка отменена. => Марат Сабитов
По мнению эксперта Анны Кузьминой, 907-я поправка отменена. => Анна Кузьмина
907-я поправка отменена, считает сенатор Джон Смит. => Джон Смит
Как заявил министр Джейхун Байрамов, 907-я поправка отменена. => Джейхун Байрамов
Иван Петров заявил: «907-я поправка отменена». => Иван Петров
«907-я поправка, — напомнил Иван Петров, — отменена давно». => Иван Петров
Министр Иван Петров приехал в Баку. «907-я поправка отменена», — сказал он. => Иван Петров
Эксперт Иван Петров дал интервью. Петров уверен, что 907-я поправка отменена. => Иван Петров
`);

test.each(SPEAKERS)('says who speaks: %s', (text, want) => {
  const names = readIn(RUSSIAN, text).statements.map((statement) => statement.speaker.name);
  expect(want === 'nobody' ? !names.includes('Конгресс') : names.includes(want)).toBe(true);
});

const DETAILS = cases(`
ежегодно с 2002 года => year 2002
каждая администрация приостанавливала => administration null
`);

test.each(DETAILS)('reads how often: %s', (text, want) => {
  const found = RUSSIAN.frequency(text);
  expect(`${found?.each.join()} ${found?.since}`).toBe(want);
});

test.each([
  ['никогда не применялся', 0],
  ['ни разу не применялся', 0],
  ['не раз применялся', undefined],
  ['не применялся', undefined],
])('reads never: %s', (text, times) => {
  expect(RUSSIAN.frequency(text)?.times).toBe(times);
});

test('reads how long, by what and when', () => {
  expect(RUSSIAN.duration('продлил на год')?.days).toBe(365);
  expect(RUSSIAN.duration('отменил навсегда')?.forGood).toBe(true);
  expect(RUSSIAN.instrument('отменил указом')).toBe('presidential act');
  const on = (text: string) => readIn(RUSSIAN, text).claims[0]?.asserts.on?.date;
  expect(on('8 августа 2025 года Трамп приостановил действие 907-й поправки.')).toBe('2025-08-08');
  expect(on('Трамп приостановил действие 907-й поправки в августе 2025 года.')).toBe('2025-08');
  expect(on('В 2002 году Буш приостановил действие 907-й поправки.')).toBe('2002');
});
