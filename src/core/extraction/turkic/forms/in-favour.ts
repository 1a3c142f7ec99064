/**
 * Members counted where they vote for a thing: `sənədin lehinə 333 deputat səs verib`, `tasarının lehine 317 vekil oy kullandı`. In: a
 * sentence. Out: that the bill passed by so many votes.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const FOR = wordTest(/^lehin[aeə]$/u);
const MEMBERS = /^(?:deputat|millətvəkili|senator|milletvekili|vekil|uye|uzv)$/u;
const VOTED = /(?:^| )(?:səs|oy) (?:ver|kullan)(?:d[iu]|[iu]b(?:d[iu]r)?|m[iu]s(?:t[iu]r?|d[iu]r?)?)$/u;

export function inFavourFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units, document } = sentence;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || !FOR.test(unit.text)) return [];
    const phrase = phrasesIn(units, lexicon).find((one) => one.to === at && one.cases.includes('genitive'));
    const members = [at + 2, at + 3].find((index) => MEMBERS.test(unitText(units, index)));
    const end = clauseEnd(units, at);
    const words = units
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    if (phrase === undefined || members === undefined || !VOTED.test(words) || isQuestion(sentence, end)) return [];
    const by = [units[members - 1]?.start ?? 0, units[members]?.end ?? 0] as const;
    const start = clauseStart(units, phrase.from);
    return [
      {
        form: 'in-favour',
        sense: 'pass' as const,
        acted: { ...actedOn(sentence, phrase), target: 'measure' as const },
        polarity: 'affirmed' as const,
        modality: 'asserted' as const,
        aspect: 'past' as const,
        actor: { text: document.text.slice(...by), span: by, nobody: false, only: false },
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, units[end - 1]?.end ?? unit.end] as const,
        trigger: [unit.start, units[end - 1]?.end ?? unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}
