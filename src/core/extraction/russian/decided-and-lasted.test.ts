/** What was decided and taken back, how long a law lasted, and what a participle behind `применение` rests. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const claims = (text: string): readonly string[] =>
  readIn(RUSSIAN, text)
    .claims.filter(({ rated }) => rated)
    .map(({ asserts }) => `${asserts.event} ${asserts.polarity} ${asserts.target}`);

describe('a decision', () => {
  test.each(
    cases(`
Обама решил выйти из Парижского соглашения, а Байден отменил его. => unrated
Обама принял решение выйти из Парижского соглашения, Байден его отозвал. => unrated
`),
  )('that is taken back ends no treaty: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));

  test('about something else says nothing of a pronoun', () => {
    expect(claims('Сенат решил обсудить закон Магнитского. Обама его отменил.')).toEqual(['repeal affirmed law']);
  });

  test('is made by who votes for it, and only praised by others', () => {
    const told = 'Конгресс продлил закон Магнитского. Решение';
    expect(claims(`${told} поддержали 317 сенаторов.`).length).toBe(2);
    expect(claims(`${told}, ставшее пятым по счёту, поддержали 317 сенаторов.`).length).toBe(2);
    expect(claims(`${told} поддержали в Лондоне.`).length).toBe(1);
  });
});

describe('how long a law lasted', () => {
  test.each(
    cases(`
Закон Магнитского просуществовал около десяти лет. => repeal affirmed asserted
Закон Магнитского продержался шесть месяцев. => repeal affirmed asserted
Закон Магнитского продлился всего шесть дней. => repeal affirmed asserted
Закон Магнитского не продержался и года. => none
Закон Магнитского продлили на шесть лет. => prorogationOfForce affirmed asserted
Дебаты о законе Магнитского продлились шесть часов. => none
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('what a participle agrees with', () => {
  test('is the application that the law has, and not the law', () => {
    expect(claims('Возобновлено применение закона Магнитского, приостановленное Обамой.')).toContain(
      'suspension affirmed application',
    );
    expect(claims('Возобновлено действие закона Магнитского, которое приостановил Обама.')).toContain(
      'suspension affirmed application',
    );
    expect(claims('Обсудили применение закона Магнитского, приостановленного Обамой.')).toContain(
      'suspension affirmed law',
    );
  });

  test('taking part in what was spoken of is the application of it', () => {
    expect(claims('Парижское соглашение устарело. США заморозили участие в нём.')).toEqual([
      'suspension affirmed application',
    ]);
  });
});

describe('what stands before its own words', () => {
  test('is told behind `до этого`', () => {
    expect(claims('Закон Магнитского отменён. До этого его действие дважды приостанавливалось.')).toContain(
      'suspension affirmed application',
    );
    expect(claims('До этого действие закона Магнитского дважды приостанавливалось.')).toEqual([
      'suspension affirmed application',
    ]);
  });
});

describe('a ruling that it was in order', () => {
  test.each(
    cases(`
Выход из Парижского соглашения признан в Норвегии законным. => unconstitutionality denied asserted
Выход из Парижского соглашения не признан законным. => unrated
`),
  )('told of what was ruled on: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('a bill', () => {
  test.each(
    cases(`
Закон Магнитского действует. Берг внёс законопроект о его отмене. => introduction affirmed asserted
Законопроект об отмене закона Магнитского внесён, но Сенат за него не голосовал. => passageInChamber denied asserted
Внесён законопроект об отмене закона Магнитского. Сенат за законопроект ещё не голосовал. => passageInChamber denied asserted
`),
  )('about the end of what was spoken of is brought in or waits: %s', (text, want) =>
    expect(agrees(RUSSIAN, text, want)).toBe(want));
});
