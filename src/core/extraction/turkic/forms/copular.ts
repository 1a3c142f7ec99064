/** States: `X hâlâ yürürlükte`, `X qüvvədədir`, `X artık yok`. */
import { foundIn } from '../../../text/found.ts';
import { anyOf } from '../../../text/matches.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw, ofDocument } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { clauseStart } from '../clauses/clause.ts';
import { pastCircumstance } from '../frames/argument.ts';
import { standsAlone } from '../frames/dropped.ts';
import { topicBefore } from '../frames/topic.ts';
import { isQuestion } from '../moods/asked.ts';
import { isBygone } from '../moods/bygone.ts';
import { isInFact } from '../moods/in-fact.ts';
import { standingOf } from '../moods/standing.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function copularFrames(
  sentence: UnitSentence,
  earlier: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units, document } = sentence;
  const phrases = phrasesIn(units, lexicon);
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word') return [];
    const begun = statesAt(lexicon, document.folded, unit.start);
    // `hâlâ geçerli` is one state
    const held = begun.length > 0 && isHeld(lexicon, document.folded, units[at - 1], unit.start);
    const state = held ? undefined : begun[0]?.state;
    if (state === undefined) return [];
    const phrase =
      phrases.findLast(
        (one) =>
          one.to <= at && at - one.to <= 9 && (one.cases.includes('nominative') || one.cases.includes('genitive')),
      ) ??
      ((state[0] === 'beLaw' || isTopics(sentence, state, lexicon)) &&
      !isSaid(sentence, earlier) &&
      standsAlone(sentence, at, lexicon)
        ? { ...bareLaw(null, at), cases: [] }
        : undefined);
    if (
      phrase === undefined ||
      (phrase.pronoun && state[0] !== 'beLaw' && phrase.from !== at) ||
      units
        .slice(phrase.to, at)
        .some(
          (one, index) =>
            /^[,;:."]$/.test(one.text) &&
            !(
              index === 0 &&
              (one.text === '"' ||
                (one.text === ',' && (phrase.pronoun || pastCircumstance(units, phrase.to, at) > phrase.to)))
            ) &&
            !isPutIn(units, phrase.to, phrase.to + index),
        )
    )
      return [];
    const [sense, negative] = state;
    if (isForOthers(units, phrase.to, at) || (negative && sense === 'beLaw' && isInFact(units, at))) return [];
    const standing = standingOf(sentence, at, behindState(units, at, begun[0]?.to ?? 0));
    // a state that is a denial itself has its `deyil` within
    const denied =
      !negative &&
      standing !== 'untrue' &&
      ownWords(units, at).some((one) => lexicon.notWord.test(one.text) || /^olmad/u.test(one.text));
    const future = /^(?:olacak|olacaq|kalacak|qalacaq|qalmali|kalmali)/u.test(unitText(units, at + 1));
    const start = clauseStart(units, phrase.from);
    return [
      {
        form: 'copular',
        sense,
        // `sənəd qüvvədədir`: what is in force is no bill
        acted: ofDocument(actedOn(sentence, phrase), unitText(units, phrase.head), 'remain', lexicon.document),
        polarity: (negative !== denied) !== (standing === 'untrue') ? ('denied' as const) : ('affirmed' as const),
        modality: isQuestion(sentence, at + 1)
          ? ('questioned' as const)
          : standing === 'open'
            ? ('possible' as const)
            : future
              ? ('planned' as const)
              : units.some((one) => lexicon.ifWord.test(one.text))
                ? ('hypothetical' as const)
                : ('asserted' as const),
        aspect: isBygone(units, at) ? ('past' as const) : ('present' as const),
        actor: null,
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, stateEnd(document.text, unit.end, begun[0]?.to ?? 0)] as const,
        trigger: [unit.start, unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** Whether a comma opens or closes `X, | bilindiği gibi, | yürürlükte`, `X, | agentliyin məlumatına görə, | qüvvədədir`. */
function isPutIn(units: readonly Unit[], open: number, at: number): boolean {
  const close = units.findIndex((unit, index) => index > open && unit.text === ',');
  return (
    unitText(units, open) === ',' &&
    (at === open || at === close) &&
    close - open <= 7 &&
    /^(?:gibi|kimi|uzere|uzrə|g[oö]r[eə]|ki|elbette|əlbəttə|suphesiz|subhəsiz)$/u.test(unitText(units, close - 1))
  );
}

/** The next words, to the mark that ends what is said: `askıda, | kaldırılmış değil` says two things. */
function ownWords(units: readonly Unit[], at: number): readonly Unit[] {
  const near = units.slice(at, at + 4);
  const mark = near.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return mark < 0 ? near : near.slice(0, mark);
}

/** The first unit behind the last word of the state. */
function behindState(units: readonly Unit[], at: number, state: number): number {
  let to = at + 1;
  while (to < units.length && (units[to]?.start ?? state) < state) to++;
  return to;
}

/** `X 1960’ta imzalandı. | Nisandan beri askıda.`: of the law that the sentence before is about. */
const isTopics = (sentence: UnitSentence, [sense]: TurkicLexicon['states'][number], lexicon: TurkicLexicon): boolean =>
  sense === 'suspend' && topicBefore(sentence, lexicon) !== null;

/** Behind the last word of the state: `artık yok`, `qüvvədə deyil`. */
const stateEnd = (text: string, word: number, state: number): number =>
  Math.max(word, state - (/\s*$/u.exec(text.slice(word, state))?.[0].length ?? 0));

/** `digər ölkələr üçün qüvvədə qalır`, `diğer taraflar için yürürlükte`: not for the one that the text is about. */
export const isForOthers = (units: readonly Unit[], from: number, to: number): boolean =>
  /(?:^| )(?:digər|diger|qalan|kalan|basqa|baska|obur) (?:\p{L}+ )?(?:olkə|ulke|tərəf|taraf|uzv|uye|dovlət|devlet)l[aeə]r\p{L}* (?:ucun|icin|arasinda)(?: |$)/u.test(
    wordsOf(units, from, to),
  );

/** `Bitmedi, yürürlükte.` says one thing twice. */
function isSaid({ index }: UnitSentence, earlier: readonly Frame[]): boolean {
  return earlier.some((frame) => frame.sentence === index && frame.acted.pronoun && frame.polarity === 'denied');
}

interface Begun {
  readonly state: TurkicLexicon['states'][number];
  readonly to: number;
}

/** The states that the words at the place tell, each with the place behind its last letter. */
function statesAt(lexicon: TurkicLexicon, folded: string, at: number): readonly Begun[] {
  const words = folded.slice(at, at + LONGEST_STATE);
  if (!anyState(lexicon).test(words)) return NONE;
  return foundIn(lexicon.states, (state) => {
    const match = state[2].exec(words);
    return match === null ? null : { state, to: at + match[0].length };
  });
}

const isHeld = (lexicon: TurkicLexicon, folded: string, before: Unit | undefined, at: number): boolean =>
  before !== undefined && statesAt(lexicon, folded, before.start).some(({ to }) => to > at);

/** `abs konstitusiyasinin bir hissəsidir` has no more letters. */
const LONGEST_STATE = 44;
const NONE: readonly Begun[] = [];

const ANY = new WeakMap<TurkicLexicon, RegExp>();

/** Whether any state begins, asked before which. */
function anyState(lexicon: TurkicLexicon): RegExp {
  const known = ANY.get(lexicon) ?? anyOf(lexicon.states.map(([, , pattern]) => pattern));
  ANY.set(lexicon, known);
  return known;
}
