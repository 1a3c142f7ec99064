/** Parties to a treaty: `США больше не участник X`, `перестали быть стороной X`, `остаются участником X`, `не участвуют в X`. */
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw, type LawPhrase } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { MONTH } from '../../lexicon/ru/time-words.ts';
import { actorIn } from '../actor.ts';
import { ADVERB, type Bounds, clauseAt, has } from '../clause.ts';
import { phraseAt } from '../phrase.ts';

const MEMBER =
  /^(?:участни(?:к|ка|ком|ки|ками|ков|ца|цей|цы|цами)|сторон(?:а|ой)|член(?:а|ом|ы|ами)?|подписант(?:а|ом)?)$/u;
const TAKING_PART =
  /^(?:участв(?:ует|уют|овать|овал|овала|овали|уем)|состо(?:ит|ят|ял|яла|яли|ять)|остается|остаются|остал(?:ся|ась|ись))$/u;
/** `Литва больше не связана X`, `Латвия по-прежнему связана X`. */
const BOUND = /^связан(?:а|о|ы)?$/u;
const STOPPED = /^(?:перестал(?:а|о|и)?|прекратил(?:а|о|и)?)$/u;
const STAYING =
  /^(?:остается|остаются|остаемся|остался|осталась|остались|является|являются|продолжает|продолжают|по-прежнему|еще)$/u;
const JOINED = /^стал(?:а|о|и)?$/u;
const OPEN =
  /^(?:будет|будут|может|могут|должн\p{L}*|хоч\p{L}*|хот\p{L}*|если|чтобы|бы|ли|станет|станут|перестанет|перестанут)$/u;

const AGAIN = /^(?:снова|вновь|опять)$/u;
const VERB = /^\p{L}{2,}(?:ла?|ло|ли|лся|лась|лись|[еи]т|[юуая]т|тся|ть|ться)$/u;

/** `США снова в X`, `Вашингтон вновь вне X`, `США больше не в X`: where a party stands, with no verb. */
function standing({ units }: UnitSentence, at: number): { readonly law: number; readonly back: boolean } | null {
  const words = [0, 1, 2].map((ahead) => unitText(units, at + ahead));
  let party = at - 1;
  while (party > 0 && ADVERB.test(unitText(units, party))) party--;
  if (units[party]?.capital !== true) return null;
  if (AGAIN.test(words[0] ?? '') && words[1] === 'в') return { law: at + 2, back: true };
  if (words[0] === 'вне') return { law: at + 1, back: false };
  const out = /^(?:больше|уже|более)$/u.test(words[0] ?? '') && words[1] === 'не' && words[2] === 'в';
  return out ? { law: at + 3, back: false } : null;
}

function standingFrame(sentence: UnitSentence, at: number): Frame | null {
  const found = standing(sentence, at);
  const { units } = sentence;
  const phrase = found === null ? null : phraseAt(units, found.law);
  const clause = clauseAt(sentence, at);
  if (found === null || phrase?.mention?.law.type !== 'treaty' || sentence.question) return null;
  if (has(units, clause, VERB) || has(units, { from: clause.from - 1, to: clause.to }, OPEN)) return null;
  return {
    form: 'membership',
    sense: found.back ? 'restore' : 'leave',
    acted: actedOn(sentence, phrase),
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'present',
    actor: null,
    power: false,
    weak: false,
    span: [units[clause.from]?.start ?? 0, units[Math.max(clause.to, phrase.to) - 1]?.end ?? 0],
    trigger: [units[at]?.start ?? 0, units[at]?.end ?? 0],
    sentence: sentence.index,
  };
}

export function membershipFrames(sentence: UnitSentence): readonly Frame[] {
  const { units } = sentence;
  return units.flatMap((unit, at): readonly Frame[] | Frame => {
    const phrase = partyTo(sentence, at);
    if (phrase === null || unit.kind !== 'word') return standingFrame(sentence, at) ?? [];
    const clause = clauseAt(sentence, at);
    const joins = joined(sentence, clause, at);
    const left = joins ? false : leaves(sentence, clause, at);
    if (left === null || sentence.question || has(units, { from: clause.from - 1, to: at }, OPEN)) return [];
    const [from, to] = [clause.from, Math.max(clause.to, phrase.to)];
    return [
      {
        form: 'membership',
        sense: joins ? ('ratify' as const) : ('leave' as const),
        acted: actedOn(sentence, phrase),
        // whom a treaty binds no more left it, or it is over
        ...(left ? { also: 'expire' as const } : {}),
        polarity: left || joins ? ('affirmed' as const) : ('denied' as const),
        modality: 'asserted' as const,
        aspect: 'present' as const,
        actor: actorIn(sentence, clause, at, false),
        power: false,
        weak: false,
        span: [units[from]?.start ?? 0, units[to - 1]?.end ?? 0] as const,
        trigger: [unit.start, units[verbBehind(units.slice(0, clause.to), at) ?? at]?.end ?? unit.end] as const,
        sentence: sentence.index,
      },
    ];
  });
}

/** What somebody is a party to. */
function partyTo({ units }: UnitSentence, at: number): LawPhrase | null {
  const word = unitText(units, at);
  // `остается ее участницей`
  if (MEMBER.test(word) && /^(?:ее|его)$/u.test(unitText(units, at - 1)))
    return { ...bareLaw(null, at - 1), to: at + 1 };
  const phrase = MEMBER.test(word)
    ? phraseAt(units, at + 1)
    : BOUND.test(word)
      ? boundBy(units, at)
      : TAKING_PART.test(word) && unitText(units, at + 1) === 'в'
        ? phraseAt(units, at + 2)
        : null;
  // `они ещё связаны ею`
  const owned = phrase?.pronoun === true && !(BOUND.test(word) && isInstrumental(units, phrase.head));
  // `остаётся в списке`: nobody is a party to a list
  const listed = /^оста/u.test(word) && phrase?.mention?.law.type === 'executiveAct';
  return phrase === null || owned || listed || phrase.target !== 'law' ? null : phrase;
}

/** `связаны | договором`, `… обязательствами по договору`, `стороны договора не связаны обязательствами`. */
function boundBy(units: readonly Unit[], at: number): LawPhrase | null {
  const phrase = phraseAt(units, at + 1);
  if (phrase !== null) return DUTIES.test(unitText(units, phrase.head)) ? { ...phrase, target: 'law' } : phrase;
  const duties = units.slice(at + 1, at + 4).some(({ text }) => DUTIES.test(text));
  const parties = units.findLastIndex(
    (unit, index) => index < at && index >= at - 6 && /^(?:стороны|участники)$/u.test(unit.text),
  );
  return duties && parties >= 0 ? phraseAt(units, parties + 1) : null;
}

const DUTIES = /^(?:обязательств|ограничени|лимит|положени|услови)\p{L}*$/u;

const isInstrumental = (units: readonly Unit[], at: number): boolean => /^(?:ею|ей|им|ими)$/u.test(unitText(units, at));

/** `Польша стала участником X`. */
function joined({ units }: UnitSentence, { from }: Bounds, at: number): boolean {
  const before = units.slice(Math.max(from, at - 4), at).map((unit) => unit.text);
  return MEMBER.test(unitText(units, at)) && before.some((one) => JOINED.test(one)) && !before.includes('не');
}

/** `участницей договора страна | остаётся`, `участником договора Россия больше не | является`: the verb stands last. */
function verbBehind(units: readonly Unit[], at: number): number | null {
  if (!/(?:ом|ами|ей|ой)$/u.test(unitText(units, at))) return null;
  const verb = units.findIndex(({ text }, index) => index > at && /^(?:оста|явля)/u.test(text) && STAYING.test(text));
  return verb < 0 ? null : verb;
}

/** `С 27 декабря Литва не участвует`, `с прошлого года не состоит`: since then, so that there was a time before. */
const isSince = (units: readonly Unit[], { from, to }: Bounds): boolean =>
  units
    .slice(from, to)
    .some(
      ({ text }, at) =>
        /^со?$/u.test(text) &&
        (units[from + at + 1]?.kind === 'number' ||
          MONTH.test(unitText(units, from + at + 1)) ||
          /^(?:начала|конца|середины|прошлого|этого|того|весны|лета|осени|зимы|вчерашнего|сегодняшнего)$/u.test(
            unitText(units, from + at + 1),
          )),
    );

/** Whether the words say that somebody is out (true), still in (false), or nothing of the kind. */
function leaves({ units }: UnitSentence, { from, to }: Bounds, at: number): boolean | null {
  const word = unitText(units, at);
  const before = units.slice(Math.max(from, at - 5), at).map((unit) => unit.text);
  if (/^оста/u.test(word)) return before.includes('не');
  if (/^состо(?:ит|ят)/u.test(word)) return before.includes('не');
  // `участником договора Россия быть не перестала`
  const stopped = units.findIndex((unit, index) => index > at && index < to && STOPPED.test(unit.text));
  if (stopped > 0 && /ом$|ами$|ей$|цей$/u.test(word)) return unitText(units, stopped - 1) !== 'не';
  if (before.some((one) => STOPPED.test(one))) return true;
  const out = before.includes('не') && before.some((one) => /^(?:больше|более|уже)$/u.test(one));
  if (out || (before.includes('не') && (BOUND.test(word) || isSince(units, { from, to })))) return true;
  const last = verbBehind(units.slice(0, to), at);
  if (last !== null) {
    const denied = unitText(units, last - 1) === 'не';
    return /^явля/u.test(unitText(units, last)) && !denied ? null : denied;
  }
  return before.some((one) => STAYING.test(one)) && !before.includes('не') ? false : null;
}
