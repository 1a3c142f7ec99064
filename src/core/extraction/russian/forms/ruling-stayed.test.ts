/** Rulings that courts put on hold, and what is held or lifted that is no ruling on a law. */
import { describe, expect, test } from 'vitest';
import { agrees, cases } from '../../inflecting/read.fixture.ts';
import { RUSSIAN } from '../russian.ts';

const HELD = cases(`
Апелляционный суд приостановил решение об отмене закона Магнитского. => stay affirmed asserted
Решение об отмене закона Магнитского приостановлено Верховным судом. => stay affirmed asserted
Суд второй инстанции заморозил решение, отменившее закон Магнитского. => stay affirmed asserted
Решение окружного суда, отменившее закон Магнитского, приостановлено. => stay affirmed asserted
Апелляционный суд приостановил действие решения, признавшего закон Магнитского неконституционным. => stay affirmed asserted
Суд приостановил вердикт против закона Магнитского. => stay affirmed asserted
Верховный суд приостановил запрет на исполнение закона Магнитского. => stay affirmed asserted
Верховный суд снял судебный запрет на применение закона Магнитского. => resumption affirmed asserted
Суд отказался приостановить решение об отмене закона Магнитского. => stay denied asserted
Суд отменил закон Магнитского. Назавтра апелляционный суд приостановил решение. => stay affirmed asserted
Суд признал закон Магнитского неконституционным. Это решение приостановил Верховный суд. => stay affirmed asserted
Судья заблокировал закон Магнитского. Апелляционный суд запрет снял. => resumption affirmed asserted
Судья наложил запрет на исполнение закона Магнитского. => injunction affirmed asserted
`);

const ELSE = cases(`
Верховный суд может приостановить решение об отмене закона Магнитского. => unrated
Приостановил ли суд решение об отмене закона Магнитского? => unrated
Президент приостановил решение об отмене закона Магнитского. => unrated
Суд приостановил решение Госдепа об отмене закона Магнитского. => unrated
Суд приостановил решение о закупках. Закон Магнитского спорен. => none
Приостановил. => none
Решение, приостановлено. => none
Запрет снят. => none
`);

describe('a ruling that is put on hold holds the law back no longer', () => {
  test.each(HELD)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('what is no court’s ruling on the law leaves it as it was', () => {
  test.each(ELSE)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test('a ruling on something else is not that on the law told of before', () => {
    const text = 'Суд отменил закон Магнитского. Верховный суд приостановил решение о выборах.';
    expect(agrees(RUSSIAN, text, 'stay affirmed asserted')).not.toBe('stay affirmed asserted');
  });
});
