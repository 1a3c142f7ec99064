/** Where Russian puts things: objects and a verb’s own words at the head of the clause, what goes without saying, what is said by the way. */
import { describe, expect, test } from 'vitest';
import { agrees, cases } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const SAID = cases(`
Закон Магнитского Иван Петров подписал вечером 22 июля. => signature affirmed asserted
Закон Магнитского Иван Петров подписал в тот же вечер. => signature affirmed asserted
Сенат одобрил закон Магнитского, Петров его подписал. => signature affirmed asserted
Вместе с бюджетом рухнул и закон Магнитского. => repeal affirmed asserted
Закон Магнитского полностью и безоговорочно отменён Конгрессом. => repeal affirmed asserted
Конгресс восстановил закон Магнитского, Байден отменил в 2021-м. => repeal affirmed asserted
Конгресс поставил закон Магнитского на паузу. => suspension affirmed asserted
Конгресс позволил закону Магнитского истечь. => expiration affirmed asserted
Закон Магнитского вычеркнут из списка. => repeal affirmed asserted
На фоне протестов фермеров закон Магнитского был отменён. => repeal affirmed asserted
Благодаря усилиям диаспоры поправка 907 приостановлена. => suspension affirmed asserted
За два года до этого закон Магнитского был отменён. => repeal affirmed asserted
Конгресс отменил по итогам протестов фермеров закон Магнитского. => repeal affirmed asserted
Акт 2012 года, известный как закон Магнитского, утратил силу. => repeal affirmed asserted
Король дал королевскую санкцию закону Магнитского. => signature affirmed asserted
Закон Магнитского по-прежнему распространяется на чиновников. => inForce affirmed asserted
Суд помешал администрации отменить закон Магнитского. => repeal denied asserted
Спустя четверть века переговоров Парижское соглашение подписано. => signature affirmed asserted
Девять судей сочли закон Магнитского соответствующим конституции. => unconstitutionality denied asserted
Судьи сочли закон Магнитского неконституционным. => unconstitutionality affirmed asserted
Год спустя закон Магнитского отменили. => repeal affirmed asserted
Закон Магнитского подписал спикер. => signature affirmed asserted
Закон Магнитского принят, но пока не подписан. => enactment/passage affirmed asserted; enactment/signature denied asserted
Суд забраковал закон Магнитского. => unconstitutionality affirmed asserted
Совет отрёкся от Парижского соглашения. => termination affirmed asserted
Закон Магнитского стёрт с лица земли. => repeal affirmed asserted
Сенат преодолел вето на закон Магнитского. => vetoOverride affirmed asserted
Суд закон Магнитского только что оставил в силе. => unconstitutionality denied asserted
Закон Магнитского, которому десять лет, Конгресс отменил. => repeal affirmed asserted
Вето на закон Магнитского преодолено. => vetoOverride affirmed asserted
Закон Магнитского отменило Национальное собрание. => repeal affirmed asserted
Участницей Парижского соглашения Канада остаётся. => withdrawal denied asserted
Участником Парижского соглашения Канада больше не является. => withdrawal affirmed asserted
Участником Парижского соглашения Канада не осталась. => withdrawal affirmed asserted
Подписание Парижского соглашения ещё впереди. => signature denied asserted
Закон Магнитского прошёл через вето. => vetoOverride affirmed asserted
Закон Магнитского прошёл вопреки вето президента. => vetoOverride affirmed asserted
Закон Магнитского прошёл в третьем чтении в парламенте. => enactment affirmed asserted
Под законом Магнитского стоит подпись президента. => signature affirmed asserted
Закон Магнитского получил ещё два года. => prorogationOfForce affirmed asserted
Активисты дождались отмены закона Магнитского. => repeal affirmed asserted
Закон Магнитского с июня обязателен к исполнению. => inForce affirmed asserted
Действие Парижского соглашения закончилось в четверг. => expiration affirmed asserted
`);

const DENIED = cases(`
Подписи президента закон Магнитского ещё не получил. => signature denied asserted
В силу закон Магнитского не вступил. => entryIntoForce denied asserted
Закон Магнитского законодатели не тронули. => repeal denied asserted
Добиться отмены закона Магнитского не удалось. => repeal denied asserted
Отменить закон Магнитского у лоббистов не вышло. => repeal denied asserted
Активисты так и не дождались отмены закона Магнитского. => repeal denied asserted
Участником Парижского соглашения Россия быть не перестала. => withdrawal denied asserted
`);

const OPEN = cases(`
Депутаты вычеркнут закон Магнитского из списка. => unrated
США и Китай расторгнут Парижское соглашение. => unrated
Законодатели тронули закон Магнитского. => none
Рада приняла закон Магнитского в первом чтении. => none
Закон Магнитского прошёл первое чтение. => none
Суд позволил Конгрессу отменить закон Магнитского. => unrated
Сторонники отмены закона Магнитского проиграли выборы. => unrated
Представьте, что закон Магнитского отменили. => unrated
Слушатель спросил, правда ли, что закон Магнитского отменён. => unrated
О том, что закон Магнитского отменён, речи не идёт. => unrated
Накануне отмены закона Магнитского рынок замер. => unrated
Сенат вернул закон Магнитского с вето. => none
`);

describe('Russian clauses in another order', () => {
  test.each(SAID)('say that it happened: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(DENIED)('say that it did not: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(OPEN)('say nothing that can be checked: %s', (text, want) =>
    expect(agrees(RUSSIAN, text, want)).toBe(want));
});
