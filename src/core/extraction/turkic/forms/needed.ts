/**
 * Whose act is needed: `X-in ləğvi üçün Konqresin səsi lazımdır`, `X’in kaldırılması için Kongre’nin onayı şart`, `X’i kaldırmak
 * Kongre’nin yetkisinde`. In: a sentence. Out: frames that say who may act, and nobody else.
 */
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { bodyIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { eventNounAt, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** What a body alone can do to a law. */
const BEARS: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'endLaw', 'removeLaw', 'amend', 'voidByCourt']);
/** What it gives or takes: `səsi`, `onayı`, `qərarı`. */
const GIVEN =
  /^(?:səs|qərar|raziliq|razilig|icazə|akt|qanun|onay|karar|oy|izn|yasa|kanun|imza|iradə|irade|təsdiq)(?:s?[iu])(?:n[iu]|na|nə)?$/u;
/** What it has to do: `Konqresin qanun | qəbul etməsi`, `Kongre’nin yasa | çıkarması`, `parlamentin | səsverməsi`. */
const DOING =
  /^(?:(?:et|ver|c[iı]kar|kecir|gecir)m[aeə]|səsvermə|oylama|(?:onayla|təsdiqlə)m[aeə])s[iu](?:n[iu]|n[aeə])?$/u;
const NEEDED = /^(?:lazim|gərək|vacib|zərur|tələb|sart|gerek|zorunlu|ihtiyac|ehtiyac)\p{L}*$/u;
/** `Konqresin səlahiyyətindədir`, `Kongre’nin yetkisinde`, `Kongre’nin işi`. */
const HELD = /^(?:səlahiyyət|yetki|əl|el|inhisar|tekel)(?:s?[iu])(?:n[dt][aeə])?(?:d[iu]r)?$/u;

export function neededFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  if (sentence.question) return [];
  return units.flatMap((unit, at) => {
    const event = unit.kind === 'word' ? (actAt(units, at, lexicon) ?? forThat(sentence, at, before)) : null;
    if (event === null || !BEARS.has(event.sense)) return [];
    const phrase =
      phrasesIn(units, lexicon).findLast((one) => one.to <= event.from && event.from - one.to <= 3) ??
      ofWhatWasTold(sentence, event.from, before);
    const body = phrase === undefined ? null : bodyNeeded(units, event.to, lexicon);
    if (phrase === undefined || body === null || isQuestion(sentence, clauseEnd(units, at))) return [];
    const start = clauseStart(units, phrase.from);
    const span = [units[start]?.start ?? 0, units[body.to - 1]?.end ?? 0] as const;
    const place = [units[body.at]?.start ?? 0, (units[body.at]?.end ?? 0) - body.ending] as const;
    return [
      {
        form: 'needed',
        sense: event.sense,
        acted: { ...actedOn(sentence, phrase), target: 'law' as const },
        polarity: 'affirmed' as const,
        modality: 'asserted' as const,
        aspect: 'present' as const,
        actor: { text: sentence.document.text.slice(...place), span: place, nobody: false, only: true },
        power: true,
        weak: false,
        span,
        trigger: [units[event.from]?.start ?? 0, units[event.to - 1]?.end ?? 0] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** `Birdəfəlik | ləğv üçün Konqresin qərarı lazımdır`: at the head of its sentence, of the law just told of. */
function ofWhatWasTold({ index, units }: UnitSentence, at: number, before: readonly Frame[]): TurkicPhrase | undefined {
  if (isForThat(units, at)) return { ...bareLaw(null, at), cases: [] };
  const told = before.some((frame) => index - frame.sentence === 1 && BEARS.has(frame.sense));
  const leads =
    at <= 2 && units.slice(0, at).every(({ kind, capital }, place) => kind === 'word' && (place === 0 || !capital));
  return told && leads ? { ...bareLaw(null, at), cases: [] } : undefined;
}

const isForThat = (units: readonly Unit[], at: number): boolean =>
  /^bunun [iu]c[iu]n$/u.test(`${unitText(units, at)} ${unitText(units, at + 1)}`);

/** `Ləğvini dəstəkləyir, | bunun üçün Konqresin qərarı lazımdır`: for what was just told. */
function forThat({ units, index }: UnitSentence, at: number, before: readonly Frame[]) {
  if (!isForThat(units, at)) return null;
  const last = before.findLast((frame) => index - frame.sentence <= 1 && BEARS.has(frame.sense));
  return last === undefined ? null : { sense: last.sense, from: at, to: at + 2 };
}

/** `ləğvi`, `kaldırılması`, `ləğv etmək`, `kaldırmak`. */
function actAt(units: readonly Unit[], at: number, lexicon: TurkicLexicon) {
  const noun = eventNounAt(units, at, lexicon);
  if (noun !== null) return noun;
  const verb = predicateAt(units, at, lexicon);
  return verb?.form === 'infinitive' ? { sense: verb.verb.sense, from: verb.from, to: verb.to } : null;
}

/** The body in the genitive behind the act, with what it has to give, and that this is needed. */
function bodyNeeded(units: readonly Unit[], from: number, lexicon: TurkicLexicon) {
  const end = clauseEnd(units, from);
  const at = units.findIndex(
    (unit, index) => index >= from && index < end && index - from <= 5 && ownerEnding(unit.text, lexicon) > 0,
  );
  if (at < 0) return null;
  const has = [at + 3, at + 2, at + 1].find((index) => index < end && isGiven(unitText(units, index)));
  const need = has === undefined ? -1 : [has + 1, has + 2].find((index) => NEEDED.test(unitText(units, index)));
  const ending = ownerEnding(unitText(units, at), lexicon);
  if (need !== undefined && need >= 0) return { at, to: need + 1, ending };
  return HELD.test(unitText(units, at + 1)) && at + 2 >= end ? { at, to: at + 2, ending } : null;
}

const isGiven = (word: string): boolean => GIVEN.test(word) || DOING.test(word);

/** Letters of the genitive that a body bears; 0 where the word is no such thing. */
function ownerEnding(word: string, lexicon: TurkicLexicon): number {
  const ending = /'?n?[iu]n$/u.exec(word)?.[0] ?? '';
  return ending !== '' && bodyIn(word.slice(0, -ending.length), lexicon) !== null ? ending.length : 0;
}
