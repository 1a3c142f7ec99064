/** Laws that a clause does not name: what a pronoun, a fragment, an answer or a clause without its verb goes on with. */
import { describe, expect, test } from 'vitest';
import { said } from '../said.fixture.ts';

const NOTHING = 'none';

describe('a pronoun goes on with', () => {
  test.each([
    [
      'the waiver',
      'The waiver of Section 907 lapsed in June. It was not renewed.',
      'waiverLapse affirmed s907 + waiverExtension denied s907',
    ],
    ['the pause', 'The Section 907 pause ran on. The ministry ended it.', 'resumption affirmed s907'],
    [
      'the law, over the waiver that something else had',
      'Section 907 got a waiver. It was repealed in May.',
      'waiver affirmed s907 + repeal affirmed s907',
    ],
    [
      'the subject, and not what it is compared with',
      'Section 907, like the Magnitsky Act, bars aid. It was repealed in May.',
      'repeal affirmed s907',
    ],
    [
      'what the pronoun before it meant',
      'Section 907 lapsed. The Magnitsky Act put it back, and it remains law.',
      'expiration affirmed s907 + reEnactment affirmed s907 + inForce affirmed s907',
    ],
    [
      'the exit, where it is taken back',
      'Norway gave notice that it would leave the Paris Agreement. The next government withdrew it.',
      'denunciation affirmed paris + reEnactment affirmed paris',
    ],
    ['the law, where who acts is a name', 'Section 907 bars aid. Smith signed it.', 'enactment affirmed s907'],
  ])('%s', (_, text, want) => expect(said(text, want)).toBe(want));

  test('neither of two laws that nothing tells apart', () => {
    expect(said('Congress spoke about Section 907 and the Magnitsky Act. It was repealed in May.', NOTHING)).toBe(
      NOTHING,
    );
  });

  test('nothing, where they are several and no law spoken of is', () => {
    expect(said('The Paris Agreement was discussed. They were repealed in May.', NOTHING)).toBe(NOTHING);
  });

  test('whatever time stands behind it', () => {
    for (const time of ['fourteen months later', 'the same evening', 'hours later', 'this spring', 'a year ago'])
      expect(said(`Section 907 is old. Congress repealed it ${time}.`, '')).toBe('repeal affirmed s907');
  });

  test('whatever time stands before who acts', () => {
    for (const time of ['Six hours later', 'Last week', 'The next day', 'Two years later'])
      expect(said(`Section 907 is old. ${time} Congress repealed it.`, '[actor=]')).toBe(
        'repeal affirmed s907 [actor=Congress]',
      );
  });

  test('an act, and not the law, behind “undid that”', () => {
    expect(said('Biden repealed Section 907. Trump reversed that.', '')).toBe('repeal affirmed s907');
  });
});

describe('the former and the latter', () => {
  test('are two laws of one sentence', () => {
    const text =
      'Section 907 and the Magnitsky Act were discussed. Congress repealed the former; the latter remains in force.';
    expect(said(text, '')).toBe('repeal affirmed s907 + inForce affirmed magnitsky');
  });

  test('are none where one is named', () => {
    expect(said('Section 907 was discussed. Congress repealed the latter.', NOTHING)).toBe(NOTHING);
  });

  test('are no former president', () => {
    expect(
      said('Section 907 and the Magnitsky Act were discussed. Congress praised the former president.', NOTHING),
    ).toBe(NOTHING);
  });
});

describe('participles that nothing carries', () => {
  test.each([
    ['Section 907 is back. Never repealed, says Berg.', 'reEnactment affirmed s907'],
    [
      'Section 907 is law. Waived in May. Never repealed.',
      'inForce affirmed s907 + waiver affirmed s907 + repeal denied s907',
    ],
    ['Section 907: passed in 1992, never used, repealed this week.', 'enactment affirmed s907 + repeal affirmed s907'],
    ['Section 907 has a past. December 3: suspended by a judge.', 'suspension affirmed s907'],
    ['Section 907: still in force.', 'inForce affirmed s907'],
    [
      'Passed in 1992 and repealed this week, Section 907 is a memory.',
      'enactment affirmed s907 + repeal affirmed s907',
    ],
    [
      'Berg attacked Section 907, which was passed in 1992 and repealed in May.',
      'enactment affirmed s907 + repeal affirmed s907',
    ],
  ])('%s', (text, want) => expect(said(text, '').startsWith(want)).toBe(true));

  test.each([
    'Section 907 was discussed. Cancelled in May, the ferry is back.',
    'Section 907 was discussed. Lifted by a crane, the statue left.',
    'Section 907 was discussed. Signed in blood.',
  ])('are left alone in: %s', (text) => expect(said(text, NOTHING)).toBe(NOTHING));
});

describe('the same of another', () => {
  test.each([
    ['Section 907 was repealed. So was the Magnitsky Act.', 'repeal affirmed s907 + repeal affirmed magnitsky'],
    ['Section 907 was repealed, and so was the Magnitsky Act.', 'repeal affirmed s907 + repeal affirmed magnitsky'],
    ['Section 907 was not repealed. Neither was the Magnitsky Act.', 'repeal denied s907 + repeal denied magnitsky'],
    [
      'The House voted to repeal Section 907 in May, and the Senate in June.',
      'passageInChamber affirmed s907 [actor=The House] + passageInChamber affirmed s907 [actor=the Senate]',
    ],
    [
      'Norway ratified the Paris Agreement in May, and so did Chile.',
      'ratification affirmed paris [actor=Norway] + ratification affirmed paris [actor=Chile]',
    ],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    'Section 907 was discussed. So was the Magnitsky Act.',
    'So was the Magnitsky Act. Section 907 is a number.',
  ])('is none where nothing was claimed: %s', (text) => expect(said(text, NOTHING)).toBe(NOTHING));
});

describe('an answer in a word', () => {
  test('denies or affirms the one claim of the question', () => {
    expect(said('Has Congress repealed Section 907? No.', '')).toBe('repeal denied s907');
    expect(said('Has Section 907 been waived? Yes.', '')).toBe('waiver affirmed s907');
  });

  test.each([
    'Has Congress repealed Section 907 for three years? No.',
    'Was Section 907 really repealed? No.',
    'Why was Section 907 repealed? No.',
    'Has Congress repealed Section 907? No. Berg is ill.',
    'Berg came to talk about Section 907. No.',
  ])('leaves alone what it may mean otherwise: %s', (text) => expect(said(text, '')).not.toMatch(/repeal/));
});

describe('parties that act without the treaty being said again', () => {
  test.each([
    ['The Paris Agreement is old. Washington gave notice a year ago.', 'denunciation affirmed paris'],
    ['The Paris Agreement is old. Norway rejoined in 2021.', 'reEnactment affirmed paris'],
    ['The Paris Agreement is old. Chile never ratified.', 'ratification denied paris'],
  ])('%s', (text, want) => expect(said(text, want)).toBe(want));

  test.each([
    'Section 907 is old. The landlord gave notice a year ago.',
    'The Paris Agreement is old. The tenant gave notice of a party.',
  ])('and not: %s', (text) => expect(said(text, NOTHING)).toBe(NOTHING));
});

test('“not law” denies, wherever the word for it stands', () => {
  for (const words of ['is not law', 'is not law yet', 'is not yet law', 'is no longer law'])
    expect(said(`Section 907 ${words}.`, '')).toBe('inForce denied s907');
});

test('what is back in the news is not back', () => {
  expect(said('The Assault Weapons Ban is back.', '')).toBe('reEnactment affirmed weapons');
  expect(said('The Assault Weapons Ban is back in the news.', NOTHING)).toBe(NOTHING);
  expect(said('The Assault Weapons Ban is back before the court.', NOTHING)).toBe(NOTHING);
});

test('a state reported in the past is that of the day on which it was said', () => {
  expect(said('Berg said that Section 907 was still in force.', 'inForce affirmed s907 [aspect=present]')).toBe(
    'inForce affirmed s907 [aspect=present]',
  );
  expect(said('Berg said that Section 907 was in force until 2002.', 'inForce affirmed s907 [aspect=past]')).toBe(
    'inForce affirmed s907 [aspect=past]',
  );
});

test('what was so then is not denied now', () => {
  expect(said('“Section 907 is dead,” Berg said in July. It was not.', '')).toBe('inForce denied s907');
});

test('who was named a sentence before may be said to have no power', () => {
  expect(
    said(
      'President Smith waived Section 907. He cannot repeal it.',
      'waiver affirmed s907 + grantOfPower denied s907 [actor=President Smith]',
    ),
  ).toBe('waiver affirmed s907 + grantOfPower denied s907 [actor=President Smith]');
  expect(said('Section 907 is a number. He cannot repeal it.', '')).toBe('unrated');
});

test.each([
  ['Section 907 was not waived. Nor has it been repealed.', 'waiver denied s907 + repeal denied s907'],
  ['Section 907 was last extended in 2015.', 'prorogationOfForce affirmed s907'],
  [
    'Nobody has renewed the waiver of Section 907. It ran out in June.',
    'waiverExtension denied s907 + waiverLapse affirmed s907',
  ],
  ['A judge stopped Section 907 in May.', 'injunction affirmed s907'],
  ['Section 907 was passed in 1992 with a six-year sunset.', 'enactment affirmed s907'],
])('%s', (text, want) => expect(said(text, want)).toBe(want));

test.each([
  ['Many ask about the Magnitsky Act. The Senate passed the repeal of it.', 'passageInChamber affirmed magnitsky'],
  ['Many ask about the Magnitsky Act. The court struck down the suspension of it.', 'resumption affirmed magnitsky'],
  ['Many ask about the Magnitsky Act. Critics want the repeal of it.', 'unrated'],
  ['Many ask about the Magnitsky Act. That was the end of it.', 'unrated'],
  ['Many ask about the Paris Agreement. As of Thursday Berland is out of it.', 'withdrawal affirmed paris'],
  ['Many ask about the Magnitsky Act. As of Thursday the company is out of it.', 'unrated'],
])('what “it” is behind “of”: %s', (text, want) => expect(said(text, want)).toBe(want));
