/** States: `X остается в силе`, `X в силе`, `X больше нет`, `нет больше X`, `X неконституционна`. */
import type { Modality } from '../../../claim/claim.ts';
import { anyOf } from '../../../text/matches.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import { STATES } from '../../lexicon/ru/being.ts';
import { beforeInsertion, endingAt } from '../antecedent.ts';
import { ADVERB, type Bounds, clauseAt, has, PREPOSITION } from '../clause.ts';
import { asksWhether, attitude, isNegated } from '../mood.ts';
import { phraseAt } from '../phrase.ts';
import { standingAt } from '../standing.ts';
import { verbReadings } from '../verb.ts';
import { isMaking } from './acted-on.ts';
import { ruledBy } from './ruled-by.ts';

export function copularFrames(sentence: UnitSentence): readonly Frame[] {
  return sentence.units.flatMap((unit, at) => (unit.kind === 'word' ? (frameAt(sentence, at, unit) ?? []) : []));
}

function frameAt(sentence: UnitSentence, at: number, unit: Unit): Frame | null {
  const { units, document } = sentence;
  const state = stateAt(document.folded, unit.start);
  if (state === undefined || PREPOSITION.test(unitText(units, at - 1))) return null;
  const clause = clauseAt(sentence, at);
  const phrase = subjectOf(sentence, clause, at);
  const [sense, negative] = told(state, phrase, unit);
  if (
    phrase === null ||
    (phrase.pronoun && sense !== 'beLaw' && sense !== 'apply' && !/^жив/u.test(unit.text)) ||
    isOtherNo(units, clause, phrase, at)
  )
    return null;
  if (hasRemaining(units, clause, at) || isManner(units, clause, at)) return null;
  const standing = standingAt(sentence, at);
  return {
    form: 'copular',
    sense,
    acted: actedOn(sentence, isMaking(sentence, phrase) ? { ...phrase, target: 'law' } : phrase),
    polarity: (negative !== isNegated(units, at, clause)) !== (standing === 'untrue') ? 'denied' : 'affirmed',
    modality: standing === 'open' ? 'possible' : modalityOf(sentence, clause, at),
    aspect: wasSo(units, clause, at) ? 'past' : 'present',
    actor: sense === 'beUnconstitutional' ? ruledBy(sentence, clause) : null,
    power: false,
    weak: false,
    // the law may stand before what commas hold: `X, введенный в 1977 году, | незаконен`
    span: [units[Math.min(clause.from, phrase.from)]?.start ?? 0, units[clause.to - 1]?.end ?? 0],
    trigger: [unit.start, unit.end],
    sentence: sentence.index,
  };
}

/** `был в силе`, `была жива`: then, whatever it is by now; `не было` and `не стало` say that it is gone. */
const wasSo = (units: readonly Unit[], { from }: Bounds, at: number): boolean =>
  units.slice(from, at).some((unit, index, words) => /^был[аои]?$/u.test(unit.text) && words[index - 1]?.text !== 'не');

/** `договор недействителен`: no court found so, and it is over; of a law it is its validity. */
const told = ([sense, negative]: (typeof STATES)[number], phrase: LawPhrase | null, { text }: Unit) =>
  phrase?.mention?.law.type === 'treaty' && /^недействител/u.test(text)
    ? (['beLaw', true] as const)
    : ([sense, negative] as const);

/** What the words that begin at the place say of a law. */
function stateAt(folded: string, at: number): (typeof STATES)[number] | undefined {
  const words = folded.slice(at, at + 40);
  return ANY_STATE.test(words) ? STATES.find(([, , pattern]) => pattern.test(words)) : undefined;
}

const ANY_STATE = anyOf(STATES.map(([, , pattern]) => pattern));

/** Before the state; before a dash (`договор — в прошлом`); behind `нет` that begins the clause. */
function subjectOf(sentence: UnitSentence, clause: Bounds, at: number): LawPhrase | null {
  const { units } = sentence;
  const dash = unitText(units, clause.from - 1) === '-' && clause.from > 1;
  return (
    firstPhrase(sentence, clause.from, at) ??
    (dash ? endingAt(units, clause.from - 1) : null) ??
    beforeInsertion(sentence, clause.from) ??
    (/^(?:нет|не стало)$/u.test(wordsOf(units, at, at + 1 + Number(unitText(units, at) === 'не')))
      ? firstPhrase(sentence, at + 1, Math.min(clause.to, at + 5))
      : null)
  );
}

/** `закона Магнитского нет`, `нет больше закона Магнитского`; `в нем, в законе нет` says nothing of it. */
function isOtherNo(units: readonly Unit[], { from }: Bounds, phrase: LawPhrase, at: number): boolean {
  if (
    !/^нет?$/u.test(unitText(units, at)) ||
    !/^нет|не стало/u.test(`${unitText(units, at)} ${unitText(units, at + 1)}`)
  )
    return false;
  // `противников закона нет`
  const own = unitText(units, from) === 'у' ? Math.min(at, phrase.from) : pastOpener(units, from);
  const leads = units.slice(own, phrase.from).every(({ text }) => ADVERB.test(text) || /^(?:нет|стало)$/u.test(text));
  // `договора нет с 2 августа`: since then, so that there was one
  const since = unitText(units, at + 1) === 'с' && units[at + 2]?.kind === 'number';
  return !leads || (phrase.mention === null && !since) || (phrase.to !== at && phrase.from <= at);
}

/** `На самом деле | договора нет`, `На деле | …`, `В реальности | …`: words that bear on the whole sentence. */
const pastOpener = (units: readonly Unit[], from: number): number =>
  from +
  (/^(?:на (?:самом )?деле|в (?:действительности|реальности))(?!\p{L})/u
    .exec(wordsOf(units, from, from + 3))?.[0]
    .split(' ').length ?? 0);

/** `продлил мораторий бессрочно`: for how long, and no state. */
const isManner = (units: readonly Unit[], { from }: Bounds, at: number): boolean =>
  unitText(units, at) === 'бессрочно' && units.slice(from, at).some((one) => verbReadings(one.text).length > 0);

/** `остается в силе`, `оставил в силе` are the verb’s. */
const hasRemaining = (units: readonly Unit[], { from }: Bounds, at: number): boolean =>
  units
    .slice(from, at)
    .some((one) => verbReadings(one.text).some(({ verb }) => verb.sense === 'remain' || verb.sense === 'letStand'));

function modalityOf(sentence: UnitSentence, clause: Bounds, at: number): Modality {
  const { units } = sentence;
  if (sentence.question || asksWhether(units, clause)) return 'questioned';
  if (/^(?:если|чтобы)$/u.test(unitText(units, clause.from - 1)) || has(units, clause, /^бы?$/u)) return 'hypothetical';
  const wish = standingAt(sentence, at) === 'certain' ? null : attitude(sentence, clause);
  if (wish !== null) return wish;
  return has(units, { from: clause.from, to: at }, /^(?:буд|стан|останет|может|должн)/u) ? 'planned' : 'asserted';
}

/** `на основании | закона`: by it, and not it. */
const UNDER = /^(?:рамках|основании|основе|соответствии|силу|помощью)$/u;

function firstPhrase({ units }: UnitSentence, from: number, to: number): LawPhrase | null {
  for (let at = from; at < to; at++) {
    // `вето на закон в силе`: not the law
    const phrase =
      PREPOSITION.test(unitText(units, at - 1)) || UNDER.test(unitText(units, at - 1)) ? null : phraseAt(units, at);
    if (phrase !== null && phrase.to <= to) return phrase;
  }
  return null;
}
