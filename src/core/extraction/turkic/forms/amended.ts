/**
 * That a law was amended, told by the noun: `X’te geçen yıl yapılan değişiklik`, `X-ə 2013-cü ildə edilən dəyişiklik`. In: a sentence.
 * Out: a frame for each that takes the change for granted; none for one that is only drafted or proposed.
 */
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import { BILL } from '../words/act-words.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { isWhen } from '../words/time-units.ts';

export function amendedFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  const { change } = lexicon;
  return units.flatMap((unit, at): Frame[] => {
    if (unit.kind !== 'word' || !change.noun.test(unit.text) || !change.made.test(unitText(units, at - 1))) return [];
    let from = at - 1;
    while (from > 0 && (isWhen(units[from - 1]) || lexicon.adverbs.test(unitText(units, from - 1)))) from--;
    const phrase = phrasesIn(units, lexicon).find(
      (one) =>
        one.to === from && one.mention !== null && one.cases.some((own) => own === 'dative' || own === 'locative'),
    );
    if (phrase === undefined || isQuestion(sentence, at)) return [];
    if (units.slice(at + 1, clauseEnd(units, at)).some(({ text }) => BILL.test(text) || change.open.test(text)))
      return [];
    const [start, end] = [units[phrase.from]?.start ?? 0, unit.end];
    return [
      {
        form: 'amended',
        sense: 'amend',
        acted: actedOn(sentence, phrase),
        polarity: 'affirmed',
        modality: 'presupposed',
        aspect: 'perfect',
        actor: null,
        power: false,
        weak: false,
        span: [start, end],
        trigger: [units[at - 1]?.start ?? 0, end],
        sentence: sentence.index,
      },
    ];
  });
}
