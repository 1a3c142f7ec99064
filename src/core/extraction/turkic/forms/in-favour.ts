/**
 * Members counted where they vote for a thing: `sənədin lehinə 333 deputat səs verib`, `tasarının lehine 317 vekil oy kullandı`. In: a
 * sentence. Out: that the bill passed by so many votes.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { framesOfCountedVote } from '../../inflecting/counted-vote.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const FOR = wordTest(/^lehin[aeə]$/u);
const MEMBERS = /^(?:deputat|millətvəkili|senator|milletvekili|vekil|uye|uzv|nəfər)$/u;
const VOTED = /(?:^| )(?:səs|oy) (?:ver|kullan)(?:d[iu]|[iu]b(?:d[iu]r)?|m[iu]s(?:t[iu]r?|d[iu]r?)?)$/u;

/** `Lehte 317 vekil oy kullandı`, `317 milletvekili “evet” dedi`, `tasarıya 317 vekil destek verdi`: for what was just told. */
const CARRIED_VOTE =
  /(?:^| )(?:leh(?:te|ine|inə)|kabul|evet|destek|dəstək|yonunde|lehə|bəli)(?: \p{L}+)?(?: (?:oy|oyu|səs))? (?:ver|kullan|de|ol|cik|cix)(?:d[iu]|[iu]b(?:d[iu]r)?|yib|m[iu]s(?:t[iu]r?|d[iu]r?)?)(?:l[aeə]r)?$|(?:^| )(?:oy|səs) (?:ver|kullan)(?:d[iu]|[iu]b)(?:l[aeə]r)?$/u;
const FOR_IT =
  /(?:^| )(?:leh(?:te|ine|inə|ə)|kabul|evet|bəli|(?:tasari|teklif|karar|qərar|layihə|sənəd|belge|onerge)(?:y?[aeə]|n[aeə])|yonunde)(?: |$)/u;

/** Of what was just told, whose name the clause leaves out. */
function carriedVote(sentence: UnitSentence, before: readonly Frame[], lexicon: TurkicLexicon): readonly Frame[] {
  const { units } = sentence;
  const members = units.findIndex((unit, at) => MEMBERS.test(unit.text) && units[at - 1]?.kind === 'number');
  if (members < 0) return [];
  const [from, to] = [clauseStart(units, members), clauseEndOver(units, members)];
  const own = units.slice(from, to).filter(({ kind }) => kind !== 'mark');
  const words = own.map(({ text }) => text).join(' ');
  if (own.some(({ kind }) => kind === 'law') || !CARRIED_VOTE.test(words) || !FOR_IT.test(words)) return [];
  const house = bodyIn(unitText(units, members), lexicon) !== null;
  return isQuestion(sentence, to)
    ? []
    : framesOfCountedVote(sentence, before, [from, to], [members - 1, members], house);
}

/** Over the marks of `“evet” dedi`. */
function clauseEndOver(units: UnitSentence['units'], at: number): number {
  let end = clauseEnd(units, at);
  while (unitText(units, end) === '"' && end < units.length - 1) end = clauseEnd(units, end + 1);
  return end;
}

export function inFavourFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units, document } = sentence;
  const carried = carriedVote(sentence, before, lexicon);
  if (carried.length > 0) return carried;
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
