/** What a Russian claim says besides the event: how often, how long, by which kind of act, by whom. */
import type { ClaimedDuration, ClaimedFrequency } from '../../../claim/claim.ts';
import type { Body } from '../../../law/actor.ts';
import { fold } from '../../../text/fold.ts';
import { toldOfWord } from '../../../text/told-once.ts';
import { type EachWords, eachOf } from '../../each.ts';
import type { ForWhom } from '../../language.ts';
import { BODY_STEMS } from './nouns.ts';
import { numberOf } from './time-words.ts';

const EACH_YEAR = /(?<!\p{L})(?:ежегодно|каждый год|каждый божий год|из года в год|год за годом|раз в год)(?!\p{L})/u;
const EACH_ADMINISTRATION =
  /(?<!\p{L})(?:кажд(?:ая|ый|ой|ую|ым)|вс[ея]|всеми) (?:\p{L}+ ){0,3}?(?:администраци\p{L}*|президент\p{L}*|правительств\p{L}*)(?:-\p{L}+)?/u;
const TIMES =
  /(?<!\p{L})(?:(\p{L}+|\d+) раз(?:а)?|(дважды)|(трижды)|в(?:о)? (перв|втор|трет|четверт|пят)(?:ый|ой|ий) раз)(?!\p{L})/u;
const SINCE = /(?<!\p{L})(?:с|начиная с) (\d{4})/u;
const EACH_WORDS: EachWords = {
  ofAKind: /(?<!\p{L})(?:демократ|республикан|консерват|либерал|социалист|лейборист)/u,
  withoutBreak: /без (?:единого |единой )?(?:пропуск|перерыв|исключени|пауз)/u,
};
const NEVER = /(?<!\p{L})(?:никогда|ни разу)(?!\p{L})/u;
const ORDINALS = ['перв', 'втор', 'трет', 'четверт', 'пят'];

export function frequency(words: string): ClaimedFrequency | null {
  const year = EACH_YEAR.exec(words);
  const administration = EACH_ADMINISTRATION.exec(words);
  const times =
    !/раз|дважды|трижды/u.test(words) ||
    /раз в (?:год|месяц)|ни разу|не раз(?!\p{L})|еще (?:один )?раз|(?:в очередной|не в первый|уже не) раз/u.test(words)
      ? null
      : TIMES.exec(words);
  const found = year ?? administration ?? times;
  if (found === null) {
    const never = NEVER.exec(words);
    return never === null ? null : { each: [], since: null, times: 0, text: never[0] };
  }
  const each = eachOf(words, { year: year !== null, administration: administration?.[0] ?? null }, EACH_WORDS);
  const count = times === null || each.length > 0 ? null : countOf(times);
  if (each.length === 0 && count === null) return null;
  const ordinal = count !== null && times?.[4] !== undefined ? { ordinal: true } : {};
  return { each, since: SINCE.exec(words)?.[1] ?? null, times: count, ...ordinal, text: found[0] };
}

function countOf(match: RegExpExecArray): number | null {
  if (match[2] !== undefined) return 2;
  if (match[3] !== undefined) return 3;
  return match[4] === undefined ? numberOf(match[1] ?? '') : ORDINALS.indexOf(match[4]) + 1;
}

const FOR_GOOD =
  /(?<!\p{L})(?:навсегда|насовсем|бессрочно|раз и навсегда|на постоянной основе|навечно|(?:сдела|стал)\p{L}* (?:\S+ ){0,4}постоянн\p{L}+)(?!\p{L})/u;
const LENGTH =
  /(?<!\p{L})(?:на|сроком на)(?: еще)? (?:(\p{L}+|\d{1,3}) )?(день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|полгода|год|года|лет)(?!\p{L})/u;
/** Of the time until now: `уже 20 лет`, `последние три года`, `на протяжении 20 лет`. */
const UNTIL_NOW =
  /(?<!\p{L})(?:вот уже|уже|последние|на протяжении(?: последних)?) (?:(?:почти|около|более) )?(\p{L}+|\d+) (день|дня|дней|неделю|недели|недель|месяц|месяца|месяцев|год|года|лет)(?!\p{L})/u;
const DAYS: readonly (readonly [string, number])[] = [
  ['д', 1],
  ['недел', 7],
  ['месяц', 30],
  ['полгода', 182],
  ['год', 365],
  ['лет', 365],
];

export function duration(words: string): ClaimedDuration | null {
  const good = FOR_GOOD.exec(words);
  if (good !== null) return { days: null, forGood: good[0] !== 'бессрочно', text: good[0] };
  const untilNow = UNTIL_NOW.exec(words);
  const length = untilNow ?? LENGTH.exec(words);
  const count = length === null ? null : length[1] === undefined ? 1 : numberOf(length[1]);
  const unit = DAYS.find(([stem]) => length?.[2]?.startsWith(stem))?.[1];
  return length === null || count === null || unit === undefined
    ? null
    : { days: count * unit, forGood: false, text: length[0], ...(untilNow === null ? {} : { untilNow: true }) };
}

const INSTRUMENTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})меморандум/u, 'memorandum'],
  [/(?<!\p{L})исполнительн\p{L}+ (?:указ|распоряжени)/u, 'executive order'],
  // of any head of state, whatever the act is called at home
  [/(?<!\p{L})указ(?:ом|а)?(?!\p{L})/u, 'presidential act'],
  [/(?<!\p{L}|особого )(?:распоряжени|прокламаци)/u, 'proclamation'],
  [/(?<!\p{L})(?:декрет|постановлени)/u, 'decree'],
  [/(?<!\p{L})решени\p{L}+ суда/u, 'court ruling'],
  [/(?<!\p{L})(?:актом конгресса|законом(?!\p{L}))/u, 'statute'],
  [/(?<!\p{L})референдум/u, 'referendum'],
];

export function instrument(words: string): string | null {
  return INSTRUMENTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** `применять закон | к американским компаниям`, `действует | для граждан`: those to whom it applies. */
const APPLIED_TO =
  /^ (?:к|для) ((?:\p{L}{4,}(?:[иы]м|[иы]х|ому|ей|ой) )?(?:компани|фирм|граждан|лиц|импорт|предприяти|нефт|товар|поставк|судам|банк)\p{L}*)(?!\p{L})/u;

/** Whom a law applies to or not; for whom it stands is asked of `действует` alone. */
export function forWhom(words: string, standing: boolean): ForWhom | null {
  const text = standing || words.startsWith(' к ') ? APPLIED_TO.exec(words)?.[1] : undefined;
  return text === undefined ? null : { text, addressees: [text] };
}

export const bodyOf: (actor: string) => Body | null = toldOfWord((actor) => {
  const words = fold(actor);
  return BODY_STEMS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
});
