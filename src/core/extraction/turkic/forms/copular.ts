/** States: `X hâlâ yürürlükte`, `X qüvvədədir`, `X artık yok`. */
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { isBygone } from '../bygone.ts';
import { clauseStart } from '../clause.ts';
import { standsAlone } from '../dropped.ts';
import type { TurkicLexicon } from '../lexicon.ts';
import { isQuestion } from '../mood.ts';
import { phrasesIn } from '../phrases/phrase.ts';

export function copularFrames(
  sentence: UnitSentence,
  earlier: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units, document } = sentence;
  const phrases = phrasesIn(units, lexicon);
  return units.flatMap((unit, at) => {
    const before = units[at - 1];
    // `hâlâ geçerli` is one state
    const held =
      before !== undefined &&
      lexicon.states.some(([, , pattern]) => {
        const match = pattern.exec(document.folded.slice(before.start, before.start + 30));
        return match !== null && before.start + match[0].length > unit.start;
      });
    const state =
      unit.kind === 'word' && !held
        ? lexicon.states.find(([, , pattern]) => pattern.test(document.folded.slice(unit.start, unit.start + 30)))
        : undefined;
    const phrase =
      phrases.findLast(
        (one) =>
          one.to <= at && at - one.to <= 9 && (one.cases.includes('nominative') || one.cases.includes('genitive')),
      ) ??
      (state?.[0] === 'beLaw' && !isSaid(sentence, earlier) && standsAlone(sentence, at, lexicon)
        ? { ...bareLaw(null, at), cases: [] }
        : undefined);
    if (
      state === undefined ||
      phrase === undefined ||
      (phrase.pronoun && state[0] !== 'beLaw') ||
      units
        .slice(phrase.to, at)
        .some((one, index) => /^[,;:."]$/.test(one.text) && !(one.text === ',' && phrase.pronoun && index === 0))
    )
      return [];
    const [sense, negative] = state;
    if (isForOthers(units, phrase.to, at)) return [];
    // a state that is a denial itself has its `deyil` within
    const denied =
      !negative && units.slice(at, at + 4).some((one) => lexicon.notWord.test(one.text) || /^olmad/u.test(one.text));
    const future = /^(?:olacak|olacaq|kalacak|qalacaq|qalmali|kalmali)/u.test(unitText(units, at + 1));
    const start = clauseStart(units, phrase.from);
    return [
      {
        form: 'copular',
        sense,
        acted: actedOn(sentence, phrase),
        polarity: negative !== denied ? ('denied' as const) : ('affirmed' as const),
        modality: isQuestion(sentence, at + 1)
          ? ('questioned' as const)
          : future
            ? ('planned' as const)
            : units.some((one) => lexicon.ifWord.test(one.text))
              ? ('hypothetical' as const)
              : ('asserted' as const),
        aspect: isBygone(units, at) ? ('past' as const) : ('present' as const),
        actor: null,
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, unit.end] as const,
        trigger: [unit.start, unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** `digər ölkələr üçün qüvvədə qalır`, `diğer taraflar için yürürlükte`: not for the one that the text is about. */
export const isForOthers = (units: readonly Unit[], from: number, to: number): boolean =>
  /(?:^| )(?:digər|diger|qalan|kalan|basqa|baska|obur) (?:\p{L}+ )?(?:olkə|ulke|tərəf|taraf|uzv|uye|dovlət|devlet)l[aeə]r\p{L}* (?:ucun|icin|arasinda)(?: |$)/u.test(
    wordsOf(units, from, to),
  );

/** `Bitmedi, yürürlükte.` says one thing twice. */
function isSaid({ index }: UnitSentence, earlier: readonly Frame[]): boolean {
  return earlier.some((frame) => frame.sentence === index && frame.acted.pronoun && frame.polarity === 'denied');
}
