/** Who is meant by a pronoun, a surname or an office; and when, where and through whom something was said. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

function speakers(text: string): readonly string[] {
  return readIn(ENGLISH, text).statements.map((said) => said.speaker.name);
}

describe('speakers carried back', () => {
  test.each([
    ['a surname', 'Anna Berg came. Berg said the law was gone.', ['Anna Berg']],
    ['a first name', 'Anna Berg came. “The law is gone,” Anna said.', ['Anna Berg']],
    ['an office', 'Anna Berg, the foreign minister, came. The minister said the law was gone.', ['Anna Berg']],
    [
      'another office',
      'The foreign minister, Anna Berg, came. The justice minister said the law was gone.',
      ['The justice minister'],
    ],
    [
      'an office by another name',
      'President Carl Smith came. The head of state said the law was gone.',
      ['Carl Smith'],
    ],
    [
      'a former office',
      'Anna Berg, a former prosecutor, came. “The law is gone,” the former prosecutor said.',
      ['Anna Berg'],
    ],
    [
      'he, behind a party',
      'President Carl Smith came. The opposition Republican People’s Party said it would sue. “It is over,” he said.',
      ['opposition Republican People’s Party', 'Carl Smith'],
    ],
    [
      'she, and not who is told of',
      'Anna Berg told a rally that the law was gone. President Smith had signed it, she explained.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'she, who has only been told of',
      'Anna Berg remembered the port. The National Assembly itself had lifted the law, she said.',
      ['Anna Berg'],
    ],
    ['she, of two', 'Ms. Berg met Mr. Smith. She said the law was gone.', ['Ms. Berg']],
    ['he, of two', 'Ms. Berg met Mr. Smith. He said the law was gone.', ['Mr. Smith']],
    [
      'it, an institution',
      'The Commission said the law was gone. It added that all was well.',
      ['Commission', 'Commission'],
    ],
    ['they, several', 'A dozen economists met. The law is gone, they write.', ['A dozen economists']],
    ['its statement', 'The Foreign Office met envoys. Its statement reads: “The law is gone.”', ['The Foreign Office']],
    [
      'he, who did something on a day before somebody else is named',
      'Carl Smith on Monday froze the law, which Jan Berg signed in 1977. “It is over,” he said.',
      ['Carl Smith'],
    ],
    [
      'she, without a name before a colon',
      '“The law is gone,” Carl Smith joked. A lawyer in the second row did not laugh: the law stands, she said.',
      ['Carl Smith', 'A lawyer'],
    ],
    ['whoever spoke last', '“The law is gone,” Anna Berg said. “Nobody wept,” she added.', ['Anna Berg', 'Anna Berg']],
    [
      'two of one surname',
      'Anna Berg met Carl Berg. “Gone,” Anna Berg said. “Not so,” Carl said.',
      ['Anna Berg', 'Carl Berg'],
    ],
    [
      'not whom an aide works for',
      'Anna Berg came. A spokesman for Berg said the law was gone.',
      ['spokesman for Berg'],
    ],
    ['not whose office it is', 'Anna Berg came. Anna Berg’s office said the law was gone.', ['Anna Berg’s office']],
  ])('%s', (_, text, want) => {
    expect(speakers(text)).toEqual(want);
  });
});

describe('circumstances', () => {
  const said = (text: string) => readIn(ENGLISH, text).statements[0];

  test('a day that is stated is told from one that is inferred', () => {
    expect(said('Anna Berg said on 5 August 2025 that the law was gone.')).toMatchObject({
      date: '2025-08-05',
      dateBasis: 'stated',
    });
    expect(said('Anna Berg said that the law was gone.')).toMatchObject({ date: '2025-09-01', dateBasis: 'inferred' });
  });

  test('what is told of the speaker dates nothing', () => {
    expect(said('Anna Berg, who took office in May 2024, said the law was gone.')).toMatchObject({
      dateBasis: 'inferred',
    });
  });

  test('place and occasion are those of the speech', () => {
    const text = 'Speaking at a press conference in Baku, Anna Berg said the law was gone.';
    expect(said(text)).toMatchObject({ place: 'Baku', placeBasis: 'stated', occasion: 'press conference' });
  });

  test('an outlet passes on what another said', () => {
    expect(said('The law is gone, Interfax reported, citing Anna Berg.')).toMatchObject({
      speaker: { name: 'Anna Berg' },
      outlet: 'Interfax',
    });
    expect(said('Anna Berg told Reuters the law was gone.')).toMatchObject({ outlet: 'Reuters' });
    expect(said('Anna Berg told Carl Smith the law was gone.')).toMatchObject({ outlet: null });
  });

  test('the span of a speaker is the whole phrase that names them', () => {
    const text = 'On Friday, Sen. Anna Berg (D-MA), a lawyer, said the law was gone.';
    const span = said(text)?.speaker.span ?? [0, 0];
    expect(text.slice(...span)).toBe('Sen. Anna Berg (D-MA), a lawyer');
  });
});

describe('what nobody said', () => {
  test.each([
    'Anna Berg never said that Section 907 was repealed.',
    'Nobody said Section 907 was repealed.',
    'If Anna Berg says Section 907 was repealed, she is wrong.',
  ])('asserts nothing: %s', (text) => {
    const { claims, statements } = readIn(ENGLISH, text);
    expect(statements).toEqual([]);
    expect(claims.filter((claim) => claim.rated)).toEqual([]);
  });

  test('and what somebody said does', () => {
    const { claims } = readIn(ENGLISH, 'Anna Berg said that Section 907 was repealed.');
    expect(claims.filter((claim) => claim.rated)).toHaveLength(1);
  });
});
