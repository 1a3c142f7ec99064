import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import type { Frame } from './frame.ts';
import { readIn } from './inflecting/read.fixture.ts';
import type { Language } from './language.ts';

/** A toy language in which `kapor` behind a law’s name says that it is repealed. */
const TOY: Language = {
  code: 'xx',
  abbreviations: new Set(),
  timeWords: ENGLISH.timeWords,
  lawTalk: new Set(),
  states: ENGLISH.states,
  read: (document, mentions) => ({
    statements: [],
    frames: mentions.flatMap((mention): readonly Frame[] => {
      const at = document.folded.indexOf('kapor', mention.span[1]);
      if (at < 0) return [];
      const acted = {
        mention,
        carriedBy: null,
        pronoun: false,
        target: 'law' as const,
        scope: { extent: 'whole' as const, addressees: [], text: null },
        span: mention.span,
      };
      return [
        {
          form: 'toy',
          sense: 'repeal',
          acted,
          polarity: 'affirmed',
          modality: 'asserted',
          aspect: 'past',
          actor: null,
          power: false,
          weak: false,
          span: [mention.span[0], at + 5],
          trigger: [at, at + 5],
          sentence: 0,
        },
      ];
    }),
  }),
  frequency: () => null,
  duration: () => null,
  instrument: () => null,
  bodyOf: () => null,
};

test('another language is one value of the type', () => {
  expect(readIn(TOY, 'Paris sazişi kapor.').claims.map((claim) => [claim.law?.id, claim.asserts.polarity])).toEqual([
    ['paris', 'affirmed'],
  ]);
});
