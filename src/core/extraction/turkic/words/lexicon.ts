/** What Turkish and Azerbaijani each bring: the same shape of words. All folded (ı ş ç ğ ö ü are i s c g o u; ə stays). */
import type { Modality } from '../../../claim/claim.ts';
import type { Body } from '../../../law/actor.ts';
import { type WordTest, wordTest } from '../../../text/told-once.ts';
import type { NounRule } from '../../inflecting/nouns.ts';
import type { Sense } from '../../sense.ts';
import type { StateNames } from '../../states.ts';

export interface TurkicVerb {
  readonly sense: Sense;
  /**
   * The words before the verb that make it one with it: `iptal`, `yururlukten`; `~` opens a pattern
   * (`;` for or); empty for a plain verb.
   */
  readonly lead: readonly string[];
  readonly active: readonly string[];
  readonly passive: readonly string[];
  /** The case its argument bears: an active verb's object; `subject` for what happens to the subject. */
  readonly on: 'object' | 'subject' | 'ablative' | 'dative' | 'locative';
  /** Another sense where it is said of what goes on: `tətbiq edib` imposed it, `tətbiq edir` applies it. */
  readonly ongoing?: Sense;
  readonly weak: boolean;
}

/** `geçen yıl yapılan değişiklik`: a change as a noun, what says right before it that it was made, and behind it that it is still to come. */
export interface ChangeWords {
  readonly noun: WordTest;
  readonly made: WordTest;
  readonly open: WordTest;
}

/** Behind the name of a list, the words of the clause to its end: who is on it, or is not; `still` stands before it. */
export interface ListWords {
  readonly noun: RegExp;
  readonly stays: RegExp;
  readonly off: RegExp;
  readonly still: WordTest;
}

/** What a word behind a verbal noun or infinitive makes of it; `denied` that it did not happen. */
export type Governing = Modality | 'denied';

export interface TurkicLexicon {
  readonly verbs: readonly TurkicVerb[];
  /** Nouns of event by stem, beside the verbal nouns: `ləğv`, `iptal`. */
  readonly nouns: readonly (readonly [Sense, RegExp])[];
  readonly lawNouns: readonly NounRule[];
  readonly change: ChangeWords;
  readonly lists: ListWords;
  /** What is told in a novel or a film, and did not happen: `romanında`, `serialın bölümündə`. Of whole sentences, folded. */
  readonly fiction: RegExp;
  /** Before a noun that means another law than the one spoken of: `yeni`, `başka`. */
  readonly another: WordTest;
  /** Verbs that bring about what a bare noun before them names: `sözleşme yaptı`, `qadağa qoydu`. */
  readonly bringing: WordTest;
  /** `sənəd`, `belge`: what a bill and a law are alike. */
  readonly document: RegExp;
  /** Countries, which act as parties of treaties. */
  readonly parties: StateNames;
  /** `yürürlükte`, `qüvvədə`: what a law is. */
  readonly states: readonly (readonly [Sense, boolean, RegExp])[];
  /** Before or behind: what decides whether a verbal noun asserts anything. */
  readonly governors: readonly (readonly [RegExp, Governing])[];
  /** What a thing that has happened is called: `zafer`, `başlanqıc`. */
  readonly milestones: WordTest;
  /** `unutmamak gerekiyor`, `qeyd etmək lazımdır`: what must be said or borne in mind. Of three words, joined by blanks. */
  readonly reminders: RegExp;
  readonly bodies: readonly (readonly [RegExp, Body])[];
  /** Bodies that only two words together name: `AB Konseyi` acts as a government does. Of whole words, folded. */
  readonly councils: readonly (readonly [RegExp, Body])[];
  /** `yürürlüğe girdi`, `qüvvəyə minib`: of an act that does something to a law, that it holds. Of two words. */
  readonly holds: RegExp;
  /** `süre`, `müddət`: a term by itself, and of no law before it. */
  readonly term: WordTest;
  /** `hayır`, `bəli`. */
  readonly answers: WordTest;
  /** `hâlâ`, `henüz`, `sonra`: beside a verb, and nothing that it could be done to. */
  readonly light: WordTest;
  /** `şirket`, `bank`: who signs papers of its own, and no law. */
  readonly firms: WordTest;
  readonly only: WordTest;
  readonly notWord: WordTest;
  readonly ifWord: WordTest;
  readonly adverbs: WordTest;
  readonly links: WordTest;
  /** Behind whoever says so, and does not act: `göre`, `sözlərincə`. */
  readonly saysSo: WordTest;
  /** Whether -(ı)r is the present (Azerbaijani) or the aorist (Turkish). */
  readonly presentR: boolean;
}

export const verb = (
  sense: Sense,
  list: string,
  on: TurkicVerb['on'] = 'object',
  weak = false,
  ongoing?: Sense,
): TurkicVerb[] =>
  list.split('|').map((text) => {
    const [head = '', passive = ''] = text.split('/');
    const words = head.trim().split(/\s+/);
    const stems = (words.at(-1) ?? '').split(',').filter((stem) => stem !== '-');
    return {
      sense,
      lead: words.slice(0, -1),
      active: stems,
      passive: passive
        .trim()
        .split(/[\s,]+/)
        .filter(Boolean),
      on,
      weak,
      ...(ongoing === undefined ? {} : { ongoing }),
    };
  });

/** Noun stem with any chain of endings; a last consonant that changes is written `[kg]`. */
export const noun = (stems: string): RegExp =>
  new RegExp(
    `^(?:${stems.trim().split(/\s+/).join('|')})(?:l[aeə]r)?(?:[iu]m[iu]z|s?[iu]|l[aeə]r[iu])?(?:[yn]?[iu]|n?[iu]n|[yn]?[aeə]|n?[dt][aeə]n?|y?l[aeə])?(?:d[iu]r|yd[iu])?$`,
    'u',
  );

/** With what is asked of every word remembered. */
export const remembering = (lexicon: TurkicLexicon): TurkicLexicon => ({
  ...lexicon,
  change: {
    noun: wordTest(lexicon.change.noun),
    made: wordTest(lexicon.change.made),
    open: wordTest(lexicon.change.open),
  },
  another: wordTest(lexicon.another),
  bringing: wordTest(lexicon.bringing),
  milestones: wordTest(lexicon.milestones),
  firms: wordTest(lexicon.firms),
  term: wordTest(lexicon.term),
  answers: wordTest(lexicon.answers),
  light: wordTest(lexicon.light),
  only: wordTest(lexicon.only),
  notWord: wordTest(lexicon.notWord),
  ifWord: wordTest(lexicon.ifWord),
  adverbs: wordTest(lexicon.adverbs),
  links: wordTest(lexicon.links),
  saysSo: wordTest(lexicon.saysSo),
});
