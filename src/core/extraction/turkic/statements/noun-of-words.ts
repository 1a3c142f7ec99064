/** Nouns for words, by stem, as a language’s lexicon gives them: those that go round, and those that somebody owns. Folded. */
import { type WordTest, wordTest } from '../../../text/told-once.ts';

const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

/** A language’s words for what goes round, folded. */
export interface GoingRoundWords {
  /** As the owned head behind the quotation: `“…” | iddiası`, `“…” | xəbərləri`. */
  readonly owned: WordTest;
  /** As a noun of its own behind `başlıklı`, `şeklindeki`: `“…” şeklindeki | haberler`. */
  readonly bare: WordTest;
  readonly such: WordTest;
  /** `dolaşan`, `yayılan`, `gəzən`: what goes round does so somewhere. */
  readonly going: WordTest;
}

/** Of nouns by stem, what may stand before them, and what goes round by its participle. */
export const goingRoundWords = (nouns: string, such: string, going: string): GoingRoundWords => {
  return {
    owned: wordTest(new RegExp(`^${any(nouns)}(?:s?[iu]|l[aeə]r[iu])$`, 'u')),
    bare: wordTest(new RegExp(`^${any(nouns)}(?:l[aeə]r)?$`, 'u')),
    such: wordTest(new RegExp(`^${any(such)}$`, 'u')),
    going: wordTest(new RegExp(`^${any(going)}$`, 'u')),
  };
};

/** `X’in “…” | sözleri`, `iddiasını`: what somebody said, as a noun that they own; `whole` take no ending of an owner. */
export const ownedWords = (whole: string, nouns: string): WordTest =>
  wordTest(
    new RegExp(
      `^(?:${any(whole)}|${any(nouns)}(?:s?[iu])?)(?:n?[iu]n|n?[iu]|n?[aeə]|n?d[aeə]n?|d[iu]r|yl[aeə])?$`,
      'u',
    ),
  );
