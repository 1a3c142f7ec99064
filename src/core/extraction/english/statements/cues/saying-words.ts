/**
 * Whether a sentence has any word that could report: most have none, and their clauses are then not told apart. It says yes rather
 * too often; verb-cue.ts, quote-tail.ts and the others decide.
 */

import { HAVE } from '../../../lexicon/en/closed-classes.ts';
import { ATTITUDES, MANNERS, REACTING, RETELLING, SAYING, SAYING_THAT } from '../../../lexicon/en/cues.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import { has, placesOf, type SentenceView, word } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { BEGINNING } from './between-marks.ts';
import { CERTAIN, FEELINGS, OPINION } from './verb-cue.ts';

const REPORTING = wordClass(
  (text) =>
    verbReadings(text).some(
      ({ lemma }) =>
        SAYING.has(lemma) ||
        REACTING.has(lemma) ||
        SAYING_THAT.has(lemma) ||
        MANNERS.has(lemma) ||
        BEGINNING.test(lemma),
    ) ||
    CERTAIN.has(text) ||
    ENDING.test(text) ||
    FEELINGS.test(text) ||
    text === 'shows' ||
    text === 'show' ||
    OPINION.test(text),
);
/** Of saying where a mark parts them from the words. */
const ENDING =
  /^(?:corrected|charged|charges?|assum(?:ed|es?)|learn(?:ed|t|s)?|gather(?:ed|s)?|suppos(?:ed|es?)|guess(?:ed|es)?|figured|figures?|ran|runs?)$/;

const SAYING_VERB = wordClass((text) => verbReadings(text).some(({ lemma }) => SAYING.has(lemma)));
const ANNOUNCING = wordClass(
  (text) => ATTITUDES.has(text) || verbReadings(text).some(({ lemma }) => RETELLING.has(lemma)),
);
const IDIOM_END = wordClass((text) => IDIOMS.has(text));

/** A verb of saying or judging, `is certain`, `made it clear`, `went on`, `has it that`, `pointed out`, `put it`. */
export function mayReport(view: SentenceView): boolean {
  return has(view, REPORTING) || placesOf(view, IDIOM_END).some((at) => endsIdiom(view, word(view, at), at));
}

/** Verbs that are of saying with a certain word behind them. */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['on', new Set(['go'])],
  ['out', new Set(['point', 'spell', 'set', 'lay'])],
  ['slip', new Set(['let'])],
  ['in', new Set(['break', 'cut', 'chip', 'weigh', 'throw', 'jump', 'chime', 'butt', 'put'])],
  ['back', new Set(['shoot', 'fire', 'hit', 'push', 'clap'])],
  ['known', new Set(['be'])],
  ['again', new Set(['try'])],
  ['record', new Set(['on'])],
  ['it', new Set(['put', 'have'])],
  ['know', new Set(['want'])],
]);

function endsIdiom(view: SentenceView, text: string, at: number): boolean {
  const verbs = IDIOMS.get(text);
  if (verbs === undefined) return false;
  const before = word(view, text === 'know' && word(view, at - 1) === 'to' ? at - 2 : at - 1);
  return (text === 'it' && HAVE.has(before)) || verbReadings(before).some(({ lemma }) => verbs.has(lemma));
}

/** A verb of saying, said of nobody or denied as it may be. */
export function hasSaying(view: SentenceView): boolean {
  return has(view, SAYING_VERB);
}

/** `she was blunter`, `Lind corrects him`. */
export function mayAnnounce(view: SentenceView): boolean {
  return has(view, ANNOUNCING);
}
