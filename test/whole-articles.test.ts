/** What texts as people paste them say of laws: chronicles, transcripts, posts in a row, and what stands beside the news. */
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../src/app/check.ts';
import { SHIPPED } from './shipped-register.fixture.ts';

const checker = checkerOf(SHIPPED, '2026-11-25');

function reportOn(text: string, published: string | null, language: string | null = null) {
  return checker({ text, title: null, url: null, outlet: null, published, language });
}

/** Each rated claim of the text: event, polarity, law, rating. */
function rated(text: string, published: string | null, language: string | null = null): readonly string[] {
  return reportOn(text, published, language).claims.flatMap(({ asserts, law, verdict }) =>
    verdict === null ? [] : [`${asserts.event} ${asserts.polarity} ${law?.id} ${verdict.rating}`],
  );
}

const lines = (...text: readonly string[]) => text.join('\n');

describe('a chronicle', () => {
  test('dates what its lines tell by the date at their head', () => {
    const text = lines(
      '• December 2012 – Section 702 extended for five years',
      '• June 2015 – A law ends bulk collection. Section 215 had lapsed on June 1',
      '1996: Bill Clinton signs DOMA',
    );
    expect(rated(text, '2026-01-08')).toEqual([
      'prorogationOfForce affirmed us/fisa-section-702 accurate',
      'expiration affirmed us/patriot-act-section-215 accurate',
      'enactment affirmed us/doma accurate',
    ]);
  });

  test('says so in any language, and is held to its dates', () => {
    const text = lines('1996 год: Клинтон подписал DOMA', '2015 год: DOMA отменён');
    expect(rated(text, '2026-01-08', 'ru')).toEqual([
      'enactment affirmed us/doma accurate',
      'repeal affirmed us/doma misleading',
    ]);
  });

  test('is none where one line begins with the day of its writing', () => {
    const text = 'January 8, 2026 – The assault weapons ban has expired.';
    expect(rated(text, '2026-01-08')).toEqual(['expiration affirmed us/assault-weapons-ban accurate']);
  });
});

test('the year to which a law is said to be extended is held against the record', () => {
  expect(rated('Congress has already extended AGOA to 2041.', '2025-09-12')).toEqual([
    'prorogationOfForce affirmed us/agoa misleading',
  ]);
  expect(rated('Congress extended AGOA to 2025.', '2025-09-12')).toEqual([
    'prorogationOfForce affirmed us/agoa accurate',
  ]);
});

test('who is put on a list is put under the law that keeps it, and left on it is nobody’s act', () => {
  const put = 'Trump put Cuba on the list of state sponsors of terrorism in January 2021.';
  expect(rated(put, '2025-01-10')).toEqual(['entryIntoForce affirmed us/cuba-terror-listing accurate']);
  const left = 'Biden left Cuba on the list of state sponsors of terrorism.';
  expect(rated(left, '2025-01-10')).toEqual(['inForce affirmed us/cuba-terror-listing accurate']);
});

test('what stands in brackets behind a speaker is no name', () => {
  const text = lines(
    'TOBY MARSH (ANCHOR): The Supreme Court struck down section 3 of DOMA in 2013.',
    '',
    'SEN. ALMA BIRKETT (R-TX): DOMA was repealed in 2022.',
    '',
    'Mr Orrin Fell (Ablekuma West): DOMA was signed in 1996.',
    '',
    'The Minister for Roads (Ada Thorn): DOMA was signed in 1996.',
  );
  expect(reportOn(text, '2024-01-08').statements.map(({ speaker }) => speaker?.name)).toEqual([
    'TOBY MARSH',
    'ALMA BIRKETT',
    'Orrin Fell',
    'Ada Thorn',
  ]);
});

test('what runs out in the month of writing has not yet run out', () => {
  expect(rated('AGOA, which runs out in September, lets shirts in.', '2025-09-12')).toEqual([]);
});

test('who acts stands behind the clause that tells when', () => {
  const text = 'Güney Kore’de sıkıyönetim ilan edildi. Meclis karşı çıkınca Yoon sıkıyönetimi kaldırdı.';
  expect(rated(text, '2024-12-05', 'tr')).toContain('rescission affirmed kr/martial-law-2024 accurate');
});

test('the number of a post in a row is no part of what it says', () => {
  const text = lines(
    '1/ A thread.',
    '2/ In July 2020 Trump gave notice of withdrawal from the WHO. Biden took it back.',
  );
  expect(rated(text, '2025-01-24')).toEqual([
    'denunciation affirmed us/who-membership accurate',
    'reEnactment affirmed us/who-membership accurate',
  ]);
});

describe('what stands beside the news', () => {
  test.each([
    [
      'is another pact, called by its letters and what it is',
      '2026-05-05',
      null,
      'The EU deforestation regulation was postponed last year. CETA, the deal with Canada, has applied since 2017 and ten states have not ratified it.',
      'postponementOfEntryIntoForce affirmed eu/eudr accurate',
    ],
    [
      'is a law that another state made its own, though the law spoken of is nicknamed after it',
      '2024-05-29',
      null,
      'Georgian lawmakers overrode President Salome Zourabichvili’s veto of the “foreign agents” law. Russia adopted its own law on foreign agents in 2012.',
      'vetoOverride affirmed ge/transparency-of-foreign-influence accurate',
    ],
    [
      'is what another party of a treaty did next',
      '2023-11-03',
      'ru',
      'Россия ратифицировала ДВЗЯИ в 2000 году. США договор подписали, но не ратифицировали.',
      'ratification affirmed ru/ctbt accurate',
    ],
    [
      'is what is still to come',
      '2023-11-03',
      'ru',
      'ДОВСЕ подписан в 1990 году. 7 ноября завершится выход из ДОВСЕ. Он перестанет действовать, когда его денонсируют все.',
      'signature affirmed un/cfe-treaty accurate',
    ],
    [
      'is a treaty on something else',
      '2023-11-03',
      'ru',
      'ДОВСЕ подписан в 1990 году. Договор по открытому небу Россия покинула в 2021 году.',
      'signature affirmed un/cfe-treaty accurate',
    ],
    [
      'is a pact called by its letters or topic',
      '2025-08-05',
      'ru',
      'ДСНВ пока действует. Договор по ПРО США расторгли в 2002-м. Конвенция о кассетных боеприпасах действует с 2010 года, Литва вышла из неё в марте.',
      'inForce affirmed un/new-start accurate',
    ],
    [
      'is an amendment called by its number',
      '2025-01-15',
      null,
      'Virginia ratified the Equal Rights Amendment in 2020. The 27th Amendment was ratified in 1992.',
      'ratification affirmed us/equal-rights-amendment accurate',
    ],
    [
      'is a thing of the same kind of another age, where the law has no proper name',
      '2025-08-20',
      null,
      'President Yoon declared emergency martial law. Martial law was declared in October 1979.',
      'entryIntoForce affirmed kr/martial-law-2024 accurate',
    ],
    [
      'is a pause of something that is not the law, which nothing ever held back',
      '2022-08-30',
      null,
      'The HEROES Act was passed in 2003. Payments have been paused since March 2020. The pause was extended.',
      'enactment affirmed us/heroes-act accurate',
    ],
    [
      'is what was done in another state, named at the head',
      '2021-10-02',
      'ru',
      'В России мораторий на смертную казнь действует. В США мораторий объявили в июле.',
      'inForce affirmed ru/death-penalty-moratorium accurate',
    ],
    [
      'is a rule of its own, which is called by no misnomer',
      '2024-01-02',
      null,
      'The FCC abolished the Fairness Doctrine in 1987. The equal-time rule is still in place.',
      'rescission affirmed us/fairness-doctrine accurate',
    ],
  ])('%s', (_, published, language, text, news) => {
    expect(rated(text, published, language)).toEqual([news]);
  });
});
