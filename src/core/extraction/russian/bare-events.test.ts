/** Russian nouns of event that name no law: those of the law spoken of, and those of anything else. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const last = (text: string): string => {
  const asserts = readIn(RUSSIAN, text).claims.at(-1)?.asserts;
  return asserts === undefined ? 'none' : `${asserts.event} ${asserts.polarity} ${asserts.modality}`;
};

describe('what has happened is told by its noun alone', () => {
  test.each(
    cases(`
Выход вступил в силу 27 января. => withdrawal affirmed asserted
Выход состоялся в ноябре. => withdrawal affirmed asserted
Официальный выход завершён. => withdrawal affirmed asserted
Денонсация вступила в силу в мае. => denunciation affirmed asserted
Отмены не было. => termination denied asserted
Премьер объявил об отмене. => termination affirmed presupposed
Это уже семнадцатое продление. => prorogationOfForce affirmed asserted
Это было 3-е продление подряд. => prorogationOfForce affirmed asserted
`),
  )('%s', (text, want) => expect(last(`Конгресс обсуждал Парижское соглашение. ${text}`)).toBe(want));

  test('a court that finds an exit lawful upholds it', () =>
    expect(last('США покинули Парижское соглашение. Суд признал выход законным.')).toBe(
      'unconstitutionality denied asserted',
    ));
});

describe('what is of another thing is none of the law’s', () => {
  test.each([
    'Выхода нет.',
    'Выход есть всегда.',
    'Выход компании на рынок состоялся.',
    'Аварийный выход оформлен по правилам.',
    'Он объявил об отмене концерта.',
    'Выход из кризиса состоялся.',
    'Отмены рейсов не было.',
    'Это второе продление контракта за год.',
    'Это будет третье продление.',
    'Это продление.',
  ])('%s', (text) => {
    const { claims } = readIn(RUSSIAN, `Конгресс обсуждал Парижское соглашение. ${text}`);
    expect(claims.filter(({ rated }) => rated).map((claim) => claim.text)).toEqual([]);
  });
});

describe('a treaty that was initialled', () => {
  test.each(
    cases(`
Парижское соглашение только парафировали. => introduction affirmed asserted
Министры парафировали в Вашингтоне Парижское соглашение. => introduction affirmed asserted
Парижское соглашение пока не парафировано. => introduction denied asserted
Парижское соглашение будет парафировано весной. => unrated
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('a place or an adverb between the verb and the law', () => {
  test.each(
    cases(`
Конгресс отменил в Вашингтоне 907-ю поправку. => repeal affirmed asserted
Действие 907-й поправки и впрямь остановлено. => waiver affirmed asserted
Парижского соглашения нет с 2 августа 2019 года. => inForce denied asserted
Закон Магнитского всё это время оставался в силе. => inForce affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('the paper by which a treaty was left', () => {
  const events = (text: string): string =>
    readIn(RUSSIAN, `Норвегия вышла из Парижского соглашения. ${text}`)
      .claims.slice(1)
      .map(({ asserts, rated }) => `${asserts.event} ${rated ? asserts.polarity : 'unrated'}`)
      .join('; ') || 'none';
  test.each(
    cases(`
Указ об этом король подписал в марте. => denunciation affirmed
Указ опубликовали ночью. => denunciation affirmed
Соответствующий закон подписан в мае. => denunciation affirmed
Закон о денонсации король подписал в мае. => denunciation affirmed
Указ о наградах король подписал в марте. => none
Закон о бюджете подписан в мае. => none
Указ об этом король подпишет в марте. => none
`),
  )('%s', (text, want) => expect(events(text)).toBe(want));
});

describe('members counted who voted for what was just told', () => {
  const last = (text: string): string => {
    const [, claim] = readIn(RUSSIAN, `Сенат принял закон Магнитского. ${text}`).claims;
    return claim === undefined ? 'none' : `${claim.asserts.event} ${claim.asserts.polarity}`;
  };
  test.each(
    cases(`
«За» проголосовали 92 сенатора. => passageInChamber affirmed
За документ отдали голоса 92 сенатора. => passageInChamber affirmed
За него высказались 92 сенатора. => passageInChamber affirmed
За бюджет проголосовали 92 сенатора. => none
«За» проголосуют 92 сенатора. => none
Против проголосовали 4 сенатора. => none
`),
  )('%s', (text, want) => expect(last(text)).toBe(want));

  test('those who did not leave a treaty are not the one that did', () => {
    const { claims } = readIn(RUSSIAN, 'США вышли из Парижского соглашения. Остальные участники его не покидали.');
    expect(claims.map(({ asserts }) => `${asserts.event} ${asserts.polarity}`)).toEqual(['withdrawal affirmed']);
  });
});
