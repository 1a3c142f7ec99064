/** Who may act: `Düzəlişi yalnız Konqres ləğv edə bilər`, `yasayı ancak Kongre kaldırabilir`, `Başkan bunu iptal edemez`. */
import { fold } from '../../../text/fold.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, bodyIn, clauseStart } from '../clauses/clause.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { type Predicate, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const BEARS: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'rescind',
  'voidByCourt',
  'suspend',
  'extend',
  'leave',
  'denounce',
  'waive',
  'restore',
  'amend',
]);

export function powerFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  return units.flatMap((unit, at) => {
    const predicate = unit.kind === 'word' ? predicateAt(units, at, lexicon) : null;
    return predicate === null || !BEARS.has(predicate.verb.sense)
      ? []
      : (frameOf(sentence, predicate, before, lexicon) ?? []);
  });
}

function frameOf(
  sentence: UnitSentence,
  predicate: Predicate,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): Frame | null {
  const { units } = sentence;
  const able =
    predicate.form === 'able' && !/(?:d[iu]|m[iu]s|y[iu]b|yor(?:l[ae]r)?)$/u.test(unitText(units, predicate.to - 1));
  const right =
    (predicate.form === 'infinitive' || predicate.form === 'verbalNoun') &&
    /^(?:yetki|səlahiyyət|huqu|hakki)/u.test(unitText(units, predicate.to));
  if ((!able && !right) || isQuestion(sentence, predicate.to)) return null;
  const phrase =
    phrasesIn(units, lexicon).findLast((one) => one.to <= predicate.from && predicate.from - one.to <= 12) ?? null;
  const start = clauseStart(units, Math.min(phrase?.from ?? predicate.from, predicate.from));
  const skip: readonly [number, number] = phrase === null ? [0, 0] : [phrase.from, phrase.to];
  // `embarqo davam edir və onu | yalnız Konqres | götürə bilər`: nobody before the law is meant
  const near = phrase === null ? null : actorIn(sentence, phrase.to, predicate.from, false, lexicon, skip);
  const actor =
    (right ? grantedTo(sentence, start, predicate, lexicon) : null) ??
    (near?.only === true ? near : null) ??
    (right ? bodyBehind(sentence, predicate.to, lexicon) : null) ??
    actorIn(sentence, start, predicate.from, false, lexicon, skip) ??
    (right ? actorIn(sentence, start, predicate.from, false, lexicon, skip, true) : null);
  if (
    actor === null ||
    bodyOfActor(actor.text, lexicon) === null ||
    !(actor.only || predicate.negative || actor.nobody || right || isStillSo(units, start, predicate.from)) ||
    YOURS.test(unitText(units, predicate.to - 1))
  )
    return null;
  const acted =
    phrase === null
      ? (before.findLast((frame) => sentence.index - frame.sentence <= 1)?.acted ?? null)
      : actedOn(sentence, phrase);
  if (acted === null) return null;
  const frame = powerFrame(sentence, predicate, acted, actor, phrase, start);
  const used = right ? useOf(units, predicate.to, lexicon) : null;
  return used === null ? frame : usedFrame(frame, units[used.to - 1]?.end ?? 0);
}

/** `Başkan maddeyi | hâlâ | askıya alabilir`: nobody took the power away. */
const isStillSo = (units: readonly Unit[], from: number, to: number): boolean =>
  units
    .slice(from, to)
    .some(
      ({ text }, at, all) =>
        /^(?:hala|halen)$/u.test(text) || (text === 'hələ' && /^d[əa]$/u.test(all[at + 1]?.text ?? '')),
    );

/** `Kongre, başkana | … askıya alma yetkisi verdi`: whoever is given it has it, and not whoever gives it. */
function grantedTo({ units, document }: UnitSentence, start: number, { from, to }: Predicate, lexicon: TurkicLexicon) {
  if (![to + 1, to + 2].some((at) => /^ver/u.test(unitText(units, at)))) return null;
  const at = units.findLastIndex(
    ({ kind, text }, index) =>
      index >= start && index < from && kind === 'word' && bodyIn(text, lexicon) !== null && /[yn]?[aeə]$/u.test(text),
  );
  if (at < 0 || units[at] === undefined) return null;
  const text = document.text.slice(units[at].start, units[at].end).replace(/['’]?[yn]?[aeə]$/u, '');
  return { text, span: [units[at].start, units[at].start + text.length] as const, nobody: false, only: false };
}

/** `ləğv edə bilməzsiniz`: told to somebody’s face, of no body. */
const YOURS = /s[iu]n[iu]z$/u;

/** `səlahiyyəti yoxdur`, `yetkisi yok`: there is none. */
const isLacking = (units: readonly Unit[], at: number): boolean =>
  [at, at + 1, at + 2].some((index) =>
    /^(?:yoxdur|yox|yok(?:tur)?|deyil|degil|(?:bulun|ol)m[aə](?:d[iu][gy]|y[ae]n|yan|yən)\p{L}*)$/u.test(
      unitText(units, index),
    ),
  );

const bodyOfActor = (text: string, lexicon: TurkicLexicon) =>
  fold(text)
    .split(/[\s'’]+/)
    .map((word) => bodyIn(word, lexicon))
    .find((body) => body !== null) ?? null;

function powerFrame(
  sentence: UnitSentence,
  predicate: Predicate,
  acted: Frame['acted'],
  actor: NonNullable<Frame['actor']>,
  phrase: TurkicPhrase | null,
  start: number,
): Frame {
  const { units } = sentence;
  const trigger = [units[predicate.from]?.start ?? 0, units[predicate.to - 1]?.end ?? 0] as const;
  return {
    form: 'power',
    sense: predicate.verb.sense,
    acted: { ...acted, target: phrase?.target === 'application' ? 'application' : 'law' },
    polarity:
      predicate.negative || (predicate.form !== 'able' && isLacking(units, predicate.to)) ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: 'present',
    actor,
    power: true,
    weak: false,
    span: [Math.min(units[start]?.start ?? 0, trigger[0]), Math.max(trigger[1], actor.span[1])],
    trigger,
    sentence: sentence.index,
  };
}

/** `askıya alma yetkisini | kullandı`, `dayandırmaq səlahiyyətindən | istifadə edib`: behind the power, what uses it. */
const useOf = (units: readonly Unit[], from: number, lexicon: TurkicLexicon): Predicate | null =>
  foundIn([from + 1, from + 2, from + 3, from + 4, from + 5], (at) => {
    const told = predicateAt(units, at, lexicon);
    const done = told !== null && (told.form === 'past' || told.form === 'perfect') && !told.negative;
    return done && told.verb.sense === 'exercise' ? told : null;
  })[0] ?? null;

/** Whoever used the power did what it is a power to do. */
const usedFrame = (frame: Frame, end: number): Frame => ({
  ...frame,
  power: false,
  aspect: 'past',
  polarity: 'affirmed',
  span: [frame.span[0], Math.max(frame.span[1], end)],
});

/** `kaldırma yetkisi yalnızca Kongre’de`. */
function bodyBehind({ units, document }: UnitSentence, from: number, lexicon: TurkicLexicon): Frame['actor'] {
  for (let at = from; at < Math.min(units.length, from + 6); at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || bodyIn(unit.text, lexicon) === null) continue;
    return {
      text: document.text.slice(unit.start, unit.end),
      span: [unit.start, unit.end],
      nobody: false,
      only: lexicon.only.test(unitText(units, at - 1)) || lexicon.only.test(unitText(units, at - 2)),
    };
  }
  return null;
}
