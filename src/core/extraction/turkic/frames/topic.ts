/**
 * The law that the sentence before is about, so that this one can leave it out: `Yeni START 2010’da imzalanmıştı. | Dün sona erdi.`,
 * `NABU haqqında qanun qəbul olundu. | Zelenski onu imzaladı.` In: a sentence. Out: that law’s mention; null where another thing,
 * or several laws, could go on.
 */
import type { UnitSentence } from '../../inflecting/units.ts';
import type { Mention } from '../../mentions.ts';
import { isStop } from '../clauses/clause.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** A law that is the topic stands so near the head of its sentence. */
const NEAR = 4;

export function topicBefore(sentence: UnitSentence, lexicon: TurkicLexicon): Mention | null {
  const { before, document } = sentence;
  if (before === null || before.question || sentence.index - before.index !== 1) return null;
  const paragraph = document.sentences[before.index]?.paragraph;
  if (paragraph !== document.sentences[sentence.index]?.paragraph) return null;
  const named = before.units.filter((unit) => unit.kind === 'law');
  const [first] = named;
  const at = first === undefined ? -1 : before.units.indexOf(first);
  const phrases = phrasesIn(before.units, lexicon);
  const [phrase] = phrases;
  const mention = first?.mention ?? null;
  if (at < 0 || at > NEAR || mention === null || phrase === undefined) return null;
  const alone = named.every((unit) => unit.mention?.law === mention.law);
  // `907. maddenin muafiyeti`: the waiver goes on
  const itself = phrase.mention === mention && (phrase.target === 'law' || phrase.term === true);
  const others = phrases.some((one) => one.mention === null && one.target !== 'law');
  return alone && itself && !others && !before.units.slice(0, at).some((unit) => isStop(unit)) ? mention : null;
}
