/** `sənədin | tətbiqi`, `belgenin yürürlüğü`: the word for a document in a phrase, whatever of it the phrase is about; else its head. */
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import type { TurkicPhrase } from './turkic-phrase.ts';

export const documentWord = (
  units: readonly Unit[],
  { from, to, head }: TurkicPhrase,
  { document }: TurkicLexicon,
): string => units.slice(from, to).find(({ text }) => document.test(text))?.text ?? unitText(units, head);
