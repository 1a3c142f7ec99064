/** Laws that a text brings in without naming them: behind them “it” and “the ban” may mean them, and say nothing of the law named before. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const NAMED = 'Berg spoke about the Assault Weapons Ban.';
const BILL = 'Congress repealed the Magnitsky Act.';

describe('behind another law nothing is said of the one named before', () => {
  test.each([
    ['a law of somebody’s own', 'The city passed its own ban last year. It was repealed in May.'],
    ['one of a place', 'A Chicago ban was blocked in May; it has not taken effect.'],
    ['an object that a court dealt with', 'A judge blocked a ban in Chicago. It was never in force.'],
    ['another state’s', 'India’s ban was blocked in May. It never took effect.'],
    ['one that holds in another state', 'The ban in France was repealed in May.'],
    ['another state’s, by its adjective', 'The French ban was repealed in May.'],
    ['the noun that brought it in', 'Chicago passed a ban last year. The ban was repealed in May.'],
    ['a word for any law', 'Chicago passed a ban last year. The law was repealed in May.'],
    ['an older one', 'The older ban was repealed in May. It had been signed in 1990.'],
    ['several of somebody’s own', 'Chicago has bans of its own. They were repealed in May.'],
    ['several', 'Chicago passed three bans. They were repealed in May.'],
    ['what a maker below the states has', 'The school district’s dress code is strict. It was repealed in May.'],
    ['what a company has', 'The airline’s ban was famous. It was lifted by a court in May.'],
    ['what another government has', 'Beijing’s ban began in 2020. It expired in May.'],
    ['what is granted like one', 'Smith had refused a permit. A judge overturned it in May.'],
    ['what another parliament does', 'Rifles are many in Russia. The Duma repealed it in May.'],
  ])('%s', (_, text) => expect(said(`${NAMED} ${text}`, 'none')).toBe('none'));

  test('a bill of another kind', () => {
    const text = `${BILL} Another bill, on privacy, died in the House. The bill was introduced in April.`;
    expect(said(text, '')).toBe('repeal affirmed magnitsky');
  });
});

describe('goes on about the law named before', () => {
  test.each([
    ['which is called a law', 'It is a law of 1994. It was repealed in May.'],
    ['which did something to another', 'It replaced an older law. It was repealed in May.'],
    ['where a paper is about it', 'A bill to weaken it had failed. Congress repealed it in May.'],
    ['where one was only spoken of', 'Smith mourned a law that died. Congress repealed it in May.'],
    ['where none was made', 'No state passed a ban of its own. Congress repealed it in May.'],
    ['where it is named again', 'Chicago passed a ban. The Assault Weapons Ban was repealed in May.'],
    ['where the other is many and it is one', 'Several states have bans. Congress repealed it in May.'],
    ['where the other is the law’s own state’s', 'The American ban was repealed in May.'],
    ['where the other acts on it', 'Congress has a bill before it, and that bill repealed it in May.'],
    ['where it has the law from its own capital', 'Washington’s ban was famous. It was repealed in May.'],
  ])('%s', (_, text) => expect(said(`${NAMED} ${text}`, '')).toContain('repeal affirmed weapons'));

  test('which its headline named and the first sentence brings in', () => {
    const text =
      'Assault Weapons Ban repealed\n\nCongress on Monday dropped a law that barred rifles. It was repealed at once.';
    expect(said(text, '')).toMatch(/repeal affirmed weapons$/);
  });
});

describe('what was just brought in is what is then lifted or renewed', () => {
  test.each([
    [
      'Smith ordered a pause of Section 907 in May, and the ministry lifted it in June.',
      'suspension affirmed s907 + resumption affirmed s907',
    ],
    ['Section 907 is old. Smith ordered a pause. The ministry ended it in June.', 'resumption affirmed s907'],
    ['Section 907 is old. A judge issued an injunction. It was stayed by a court in June.', 'resumption affirmed s907'],
    [
      'Section 907 is old. Smith issued a waiver in May. It expired in June.',
      'waiver affirmed s907 + waiverLapse affirmed s907',
    ],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test('and not what is done to the law itself', () => {
    expect(said('Section 907 is old. Smith issued a waiver in May. Congress repealed it in June.', '')).toBe(
      'waiver affirmed s907 + repeal affirmed s907',
    );
  });

  test('nor a pause in something else', () => {
    expect(said('Section 907 is old. Smith announced a pause in talks. It ended in June.', 'none')).not.toContain(
      'resumption',
    );
  });
});
