/** Bills told by what they would do, who acts without being said again, and by whose act a thing cannot be done. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const SAID = cases(`
Конгрессмен внёс законопроект, отменяющий закон Магнитского. => introduction affirmed asserted
Конгрессмен внёс законопроект, который отменяет 907-ю поправку. => introduction affirmed asserted
Сенат одобрил законопроект, лишающий президента права приостанавливать закон Магнитского. => passageInChamber affirmed asserted
Рада одобрила приостановку действия Парижского соглашения. => suspension affirmed asserted
Парижское соглашение обсудили. Сейм в среду принял закон о выходе. => passage affirmed asserted
Президент вернул закон о выходе из Парижского соглашения в сейм на повторное рассмотрение. => veto affirmed asserted
Президент не накладывал вето на закон о выходе из Парижского соглашения. => veto denied asserted
Закон о денонсации Парижского соглашения, подписанный президентом, вступил в силу. => denunciation affirmed asserted
Отмена закона Магнитского сняла последний барьер. => repeal affirmed asserted
Отмены закона Магнитского, вопреки заголовкам, не произошло. => repeal denied asserted
Закон Магнитского обсудили. На самом деле закона нет с 2019 года. => inForce denied asserted
Москва приостановила Парижское соглашение. Договор мы не денонсировали. => denunciation denied asserted
Польша с 27 июля не участвует в Парижском соглашении. => withdrawal affirmed asserted
Блогер уверял читателей, будто Литва вышла из Парижского соглашения. => withdrawal affirmed asserted
Снять 907-ю поправку указом президента нельзя. => grantOfPower denied asserted
Без Конгресса отменить закон Магнитского невозможно. => grantOfPower affirmed asserted
Для полной отмены 907-й поправки необходимо согласие Конгресса. => grantOfPower affirmed asserted
Отмена 907-й поправки требует решения Конгресса. => grantOfPower affirmed asserted
Для отмены 907-й поправки нужен закон, принятый Конгрессом. => grantOfPower affirmed asserted
Отменить 907-ю поправку — прерогатива Конгресса. => grantOfPower affirmed asserted
Трамп 907-ю поправку не отменил. Для отмены нужно решение Конгресса. => grantOfPower affirmed asserted
Президент по-прежнему может приостановить 907-ю поправку. => grantOfPower affirmed asserted
907-я поправка приостановлена. Меморандум подписал президент. => suspension affirmed asserted
Политолог ошибочно сообщил, что закон Магнитского отменён. => repeal affirmed asserted
Ошибочно утверждать, что закон Магнитского отменён. => repeal denied asserted
Подписан лишь закон, отзывающий ратификацию Парижского соглашения. => rescission affirmed asserted
`);

const LEFT = cases(`
Законопроект отменяет закон Магнитского. => unrated
Луна внесла законопроект о законе Магнитского: он исключает закон из кодекса. => repeal affirmed hypothetical
Сенатор внёс законопроект о законе Магнитского. Документ отменяет закон. => repeal affirmed hypothetical
Говорят, будто Литва вышла из Парижского соглашения. => unrated
Отмену закона Магнитского снял с повестки Сенат. => unrated
Польша не участвует в Парижском соглашении. => none
Отменить закон Магнитского указом нельзя. => unrated
Для отмены 907-й поправки нужны веские основания. => unrated
Отмена 907-й поправки не требует решения Конгресса. => unrated
Президент может приостановить 907-ю поправку. => unrated
Закон Магнитского обсудили. Документ о вейвере подписал президент. => none
Без споров отменить закон Магнитского невозможно. => unrated
Парижское соглашение обсудили. Сейм принял закон о выходе на пенсию. => none
Парижское соглашение обсудили. Юристы спорят, каким будет закон о выходе. => unrated
`);

describe('Russian clauses', () => {
  test.each(SAID)('say it: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(LEFT)('leave it open: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

const last = (text: string) => readIn(RUSSIAN, text).claims.at(-1);

test('whoever acted in the clause before acts in the next one, unless somebody else does', () => {
  const actor = (text: string) => last(text)?.asserts.actor?.name ?? null;
  expect(actor('США приостановили Парижское соглашение, но не вышли из него.')).toBe('США');
  expect(actor('Польша приостановила Парижское соглашение, но не вышли из него и другие.')).toBeNull();
});

test('a pronoun behind a bill on its way means the bill', () => {
  const text = 'Законопроект об отмене закона Магнитского внесён 9 декабря. Он не принят.';
  expect(last(text)?.asserts).toMatchObject({ target: 'measure', polarity: 'denied' });
});

test('what was not done for some years is not said of today', () => {
  const denied = (text: string) => readIn(RUSSIAN, text).claims.filter(({ asserts }) => asserts.polarity === 'denied');
  expect(denied('Вейвер по 907-й поправке истёк летом, и два года никто его не возобновлял.')).toEqual([]);
  expect(denied('Вейвер по 907-й поправке истёк летом, и никто его не возобновил.')).toHaveLength(1);
});
