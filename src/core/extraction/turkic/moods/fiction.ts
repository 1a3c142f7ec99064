/** What happens in a novel, a series or a film did not happen: `Serialın son bölümündə prezident X-i ləğv edir`. */
import { fold } from '../../../text/fold.ts';
import { toldOf } from '../../../text/told-once.ts';
import type { UnitSentence } from '../../inflecting/units.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const words = toldOf(({ document, span }: UnitSentence) => fold(document.text.slice(...span)));

export const isFiction = (sentence: UnitSentence, { fiction }: TurkicLexicon): boolean => fiction.test(words(sentence));
