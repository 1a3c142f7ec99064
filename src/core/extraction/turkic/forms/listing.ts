/**
 * Lists that are law: `Kuba … siyahısında qalır`, `Küba … listesinde yer alıyor`. To be on the list is to be under the law; `Küba’yı …
 * listesine yeniden ekledi` puts somebody under it. In: a sentence.
 * Out: a frame for each name of a list in the locative behind which the clause tells that somebody is, stays or is kept on it.
 */
import { fold } from '../../../text/fold.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function listingFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  return foundIn(units, (unit, at) => {
    const { mention } = unit;
    if (isSpokenOf(units, at, lexicon)) return putOn(sentence, at, lexicon);
    if (mention === null) return null;
    if (isListed(sentence, unit, lexicon, INTO)) return putOn(sentence, at, lexicon);
    if (!isListed(sentence, unit, lexicon, ON)) return null;
    const end = clauseEnd(units, at);
    const behind = units
      .slice(at + 1, end)
      .map(({ text }) => text)
      .join(' ');
    const stays = lexicon.lists.stays.test(behind) || (behind === '' && isStill(units, at, lexicon));
    const off = lexicon.lists.off.test(behind);
    if ((!stays && !off) || isQuestion(sentence, end) || units.some(({ text }) => lexicon.ifWord.test(text)))
      return null;
    const last = units[end - 1] ?? unit;
    return {
      form: 'listing',
      sense: 'remain',
      acted: actedOn(sentence, bareLaw(mention, at)),
      polarity: off ? 'denied' : 'affirmed',
      modality: 'asserted',
      aspect: 'present',
      actor: null,
      power: false,
      weak: false,
      span: [units[clauseStart(units, at)]?.start ?? 0, last.end],
      trigger: [unit.start, last.end],
      sentence: sentence.index,
    };
  });
}

/** The name of a list in the locative, where the sentence names whom this law is about: a list holds many. */
function isListed(
  { document, span }: UnitSentence,
  { mention, text, tail }: Unit,
  { lists }: TurkicLexicon,
  ending: RegExp,
): boolean {
  if (mention === null || !lists.noun.test(text) || !ending.test(tail === '' ? text : tail)) return false;
  const { context } = mention.name;
  const words = fold(document.text.slice(...span));
  return context.length === 0 || context.some((one) => words.includes(fold(one)));
}

/** `Küba hâlâ … listesinde.`, `siyahısındadır`: nothing more is said. */
const isStill = (units: readonly Unit[], at: number, { lists }: TurkicLexicon): boolean =>
  /d[iu]r$/u.test(units[at]?.tail ?? '') ||
  [at - 1, at - 2, at - 3, at - 4].some((before) => lists.still.test(unitText(units, before)));

/** `bu listeye`, `həmin siyahıya`: the list that the text is about. */
const isSpokenOf = (units: readonly Unit[], at: number, { lists }: TurkicLexicon): boolean =>
  units[at]?.kind === 'word' &&
  /^(?:bu|hemin|həmin|konusu|sozugedən)$/u.test(unitText(units, at - 1)) &&
  lists.noun.test(unitText(units, at)) &&
  INTO.test(unitText(units, at));

const listAt = (units: readonly Unit[], at: number): ReturnType<typeof bareLaw> => {
  const mention = units[at]?.mention ?? null;
  const list = bareLaw(mention, at);
  return mention === null ? { ...list, pronoun: false, carriedAs: ['listing', 'designation', 'list'] } : list;
};

const ON = /d[aeə](?:d[iu]r)?$/u;
const INTO = /[ny][aeə]$/u;

/** `listesine | yeniden ekledi`, `siyahısına | yenidən salıb`: who or what was put on it, and when. */
function putOn(sentence: UnitSentence, at: number, lexicon: TurkicLexicon): Frame | null {
  const { units } = sentence;
  const behind = units.slice(at + 1, at + 6).findIndex(({ text }) => PUT.test(text));
  const last = units[at + 1 + behind];
  const start = clauseStart(units, at);
  if (behind < 0 || last === undefined || isQuestion(sentence, at + 2 + behind)) return null;
  const told = units.slice(at + 1, at + 1 + behind);
  if (told.some(({ kind }) => kind !== 'word')) return null;
  return {
    form: 'listing',
    sense:
      [...told, ...units.slice(Math.max(start, at - 6), at)].some(({ text }) => AGAIN.test(text)) ||
      /^qaytar/u.test(last.text)
        ? 'restore'
        : 'impose',
    acted: actedOn(sentence, listAt(units, at)),
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor: actorIn(sentence, start, at, /[iu]l|len/u.test(last.text), lexicon, [at, at + 1]),
    power: false,
    weak: false,
    span: [units[start]?.start ?? 0, last.end],
    trigger: [last.start, last.end],
    sentence: sentence.index,
  };
}

const AGAIN = /^(?:yeniden|yenidən|tekrar|təkrar|yine|yenə|geri)$/u;
/** Told as done: `ekledi`, `eklediği`, `almıştı`, `daxil edib`, `salınıb`. */
const PUT =
  /^(?:ekle|eklen|al|alin|koy|konul|ed|et|edil|olun|sal|salin|qaytar|qaytaril)(?:[dt][iu](?:[gy][iu]\p{L}*)?|m[iu]s(?:[dt][iu])?|[iu]b(?:d[iu]r)?)(?:l[aeə]r)?$/u;
