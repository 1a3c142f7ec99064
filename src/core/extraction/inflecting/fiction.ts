/** What happens in a novel, a series or a film did not happen: `Serialın son bölümündə prezident X-i ləğv edir`, `В романе X отменен`. */
import { fold } from '../../text/fold.ts';
import { toldOf } from '../../text/told-once.ts';
import type { UnitSentence } from './units.ts';

const words = toldOf(({ document, span }: UnitSentence) => fold(document.text.slice(...span)));

export const isFiction = (sentence: UnitSentence, fiction: RegExp): boolean => fiction.test(words(sentence));
