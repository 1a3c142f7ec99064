/**
 * Words above a verb or noun that decide whether it asserts anything: `failed to repeal`, `a bill to repeal`, `the push for repeal`.
 * The modality gate (DESIGN.md 4): what is only promised, wished, asked or supposed is found, named, and not rated.
 */
import type { Modality } from '../../../claim/claim.ts';

/** What a governing word makes of what it governs; `denied` asserts that it did not happen, `asserted` that it did. */
export type Governing = Modality | 'denied' | 'power';

const table = (entries: readonly (readonly [Governing, string])[]): ReadonlyMap<string, Governing> =>
  new Map(
    entries.flatMap(([governing, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word) => [word, governing] as const),
    ),
  );

/** Verbs before an infinitive or a gerund, by lemma. */
export const GOVERNING_VERBS = table([
  ['denied', 'cease stop wait fail refuse decline neglect omit forget hesitate'],
  [
    'planned',
    'plan vow promise pledge intend aim mean prepare agree decide threaten expect schedule set undertake commit offer go move propose announce resolve consider seek try attempt work',
  ],
  [
    'demanded',
    'want wish hope urge ask demand call press push need ought beg plead encourage like love lobby campaign fight yearn long prefer insist recommend request deserve appeal',
  ],
  ['possible', 'seem appear tend stand'],
  ['questioned', 'wonder'],
  ['power', 'allow permit authorise authorize empower enable entitle let'],
  [
    'asserted',
    'bother dare deign manage help proceed begin start continue vote happen join come choose opt elect turn',
  ],
]);

/** Nouns and adjectives before an infinitive, `of`, `for` or `on`. */
export const GOVERNING_NOUNS = table([
  [
    'hypothetical',
    'bill bills draft legislation amendment amendments resolution proposal proposals measure measures text language clause petition motion idea suggestion possibility prospect prospects threat risk chance option options talk debate hearing procedure process project initiative need referendum vote',
  ],
  [
    'planned',
    'plan plans promise promises pledge pledges vow intention intentions intent offer deal agreement decision move determination choice due set poised likely ready scheduled slated bound certain sure going about expected track course pace primed destined doomed fated',
  ],
  [
    'demanded',
    'call calls demand demands push effort efforts bid campaign drive fight attempt attempts wish wishes hope hopes desire request requests appeal appeals pressure',
  ],
  [
    'power',
    'power powers authority right ability able unable capacity entitled allowed permitted authorised authorized empowered discretion',
  ],
  ['denied', 'failure refusal reluctance inability yet'],
  ['possible', 'unlikely possible'],
]);

/** Nouns that are taken, and of which a gerund says what was done: `took the step of repealing X`. */
export const TAKEN: ReadonlySet<string> = new Set(['step', 'liberty', 'trouble', 'decision']);

/** Modal verbs. */
export const MODALITY_OF_MODAL: Readonly<Record<string, Modality>> = {
  will: 'planned',
  wo: 'planned',
  "'ll": 'planned',
  shall: 'planned',
  would: 'hypothetical',
  "'d": 'hypothetical',
  should: 'demanded',
  must: 'demanded',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  cannot: 'possible',
};

/** Begin a clause that supposes what it says. */
export const SUPPOSING: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'provided',
  'lest',
  'until',
  'till',
  'wherever',
]);
/** Begin a clause that takes what it says for granted. */
export const PRESUPPOSING: ReadonlySet<string> = new Set([
  'when',
  'after',
  'since',
  'because',
  'as',
  'while',
  'although',
  'though',
  'once',
  'before',
  'now',
  'even',
]);

/** Before a noun: `proposed repeal`, `possible removal`, `so-called cancellation`. */
export const DOUBTING_ADJECTIVES: ReadonlySet<string> = new Set(
  'proposed claimed purported possible potential planned future eventual likely attempted threatened hypothetical so-called supposed alleged hoped-for upcoming prospective would-be full formal true real outright complete any no mooted looming expected promised failed unsuccessful abortive aborted thwarted botched rumoured rumored imagined imaginary fictitious'.split(
    ' ',
  ),
);
