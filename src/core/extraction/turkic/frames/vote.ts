/**
 * A vote on a noun of event: `Rada sıkıyönetimin uzatılmasını onayladı`, `Palata düzəlişin ləğvinə səs verib`. A vote to leave or
 * to end is that of a measure which would; a vote to prolong is the prolongation; an agency that votes on its rules does what it
 * says. In: the frame of the noun. Out: that of the vote.
 */
import type { Frame } from '../../frame.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, bodyNamed, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { predicates } from '../moods/clause-end.ts';
import { governingBehind } from '../moods/governing.ts';
import { eventNounAt, type Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { actorByCase } from './carried-actor.ts';

const VOTING =
  /^(?:onay(?=$|i$)|raziliq$|razilig[iu]|yesil$|yasil$|onayla|kabul|qəbul|gecir|dəstəklə|destekle|təsdiq|səs(?!l)|oyla|oy)(?!.*(?:ac[aeə][qk]|m[aeə]l[iu]|s[aeə]$|m[aeə]d[iu]|m[aeə]y[iu]b))/u;
const TOLD = /(?:[dt][iu]|m[iu]s(?:t[iu]r)?|[iu]b)(?:l[aeə]r)?$/u;

/** `Kongre bu metni henüz kabul etmedi`: what is still to be passed is a bill, whatever it is called. */
export const isYetToPass = (
  { verb, from }: Pick<Predicate, 'verb' | 'from'>,
  phrase: { readonly mention: unknown; readonly pronoun: boolean } | null,
  denied: boolean,
  units: readonly Unit[],
): boolean =>
  verb.sense === 'pass' &&
  denied &&
  phrase !== null &&
  phrase.mention === null &&
  !phrase.pronoun &&
  units.slice(Math.max(0, from - 4), from).some(({ text }) => /^(?:henuz|hələ|hala|hələlik)$/u.test(text));

/** `birinci oxunuşda | qəbul edib`, `ilk oylamada | kabul edildi`: the vote that counts is to come. */
export function isEarlyReading(units: readonly Unit[], { from, verb }: Predicate): boolean {
  // `nəzərdən keçirib`, `hayata geçirdi`: looked at or carried out, and not passed
  if ((verb.sense === 'pass' || verb.sense === 'leave') && OTHERWISE.test(unitText(units, from - 1))) return true;
  const at = units.findIndex((unit, index) => index >= from - 7 && index < from && READING.test(unit.text));
  const which = [at - 1, at - 2].map((index) => unitText(units, index));
  return verb.sense === 'pass' && at > 0 && which.some((word) => EARLY.test(word));
}
const OTHERWISE =
  /^(?:nəzərdən|gozden|gozdən|elden|əldən|həyata|hayata|ele|ələ|harekete|hərəkətə|muzakirəyə|səsverməyə|oylamaya|gorusməyə)$/u;
const READING = /^(?:oxunus|okuma|oylama|turda$)\p{L}*?d?[aeə]?$/u;
const EARLY = /^(?:birinci|ilk|1|1-ci|2-ci|i|(?:ikinci|2)(?=$))$/u;

/** `from` is the first unit of the noun, `to` the one behind it. */
export function withVote(
  frame: Frame,
  sentence: UnitSentence,
  [from, to]: readonly [number, number],
  lexicon: TurkicLexicon,
): Frame {
  const { units } = sentence;
  const end = voteEnd(units, to, clauseEnd(units, to));
  const words = units.slice(to, end).map((unit) => unit.text);
  const last = unitText(units, end - 1);
  const told = toldAsNoun(sentence, to, lexicon);
  const upheld = upheldBy(frame, sentence, from, lexicon);
  if (upheld?.quashed === true) return { ...frame, modality: 'hypothetical', aspect: 'future' };
  if (upheld !== null) return { ...frame, ...upheld.told, sense: 'uphold', polarity: 'affirmed', modality: 'asserted' };
  if (
    words.length > 8 ||
    // `ləğv etmək barədə qərar qəbul edib`: decided, and no bill passed
    words.some((word) => /^(?:qərar|karar)$/u.test(word)) ||
    !words.some((word) => VOTING.test(word)) ||
    !(told || TOLD.test(last)) ||
    /m[aeə](?:d[iu]|m[iu]s|y[iu]b)$/u.test(last)
  )
    return frame;
  const actor = actorsOf(frame, sentence, from, lexicon, told)[0] ?? votedIn(frame, sentence, lexicon);
  const body = actor === null ? null : bodyNamed(actor.text, lexicon);
  if (actor === null) return frame;
  const span = [Math.min(frame.span[0], actor.span[0]), Math.max(frame.span[1], units[end - 1]?.end ?? 0)] as const;
  if (body === 'agency' && words.some((word) => /^(?:oy|səs)/u.test(word)))
    return { ...frame, polarity: 'affirmed', modality: 'asserted', aspect: 'past', actor, span };
  if (body !== 'legislature' && body !== 'chamber') return frame;
  const prolongs = frame.sense === 'extend' || frame.sense === 'ratify';
  return {
    ...frame,
    sense: prolongs ? frame.sense : 'pass',
    acted: prolongs ? frame.acted : { ...frame.acted, target: 'measure' },
    ...(ENDS.has(frame.sense) ? { also: frame.sense } : {}),
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: 'past',
    actor,
    trigger: [frame.trigger[0], Math.max(frame.trigger[1], units[end - 1]?.end ?? 0)],
    span,
  };
}

/** What a bill that passed would do to a law: told with the vote. */
const ENDS: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'endLaw', 'removeLaw', 'rescind', 'suspend']);

/** `Meclis’te yapılan oylamada, X’in kaldırılması | kabul edildi`: where the vote was, set off at the head. */
function votedIn(frame: Frame, sentence: UnitSentence, lexicon: TurkicLexicon): Frame['actor'] {
  const law = sentence.units.findIndex((unit) => unit.start >= frame.acted.span[0]);
  return law < 0 ? null : actorByCase(sentence, [0, law], true, lexicon);
}

/** `kaldırılmasını oyladı | ve karar oy birliğiyle kabul edildi`: behind the vote, where another clause joins it. */
function voteEnd(units: readonly Unit[], from: number, end: number): number {
  const at = units.findIndex(
    (unit, index) =>
      index >= from && index + 1 < end && TOLD.test(unit.text) && /^(?:ve|və)$/u.test(unitText(units, index + 1)),
  );
  const own = at < 0 ? [] : units.slice(from, at + 1);
  return own.some((unit) => VOTING.test(unit.text)) ? at + 1 : end;
}

/** `Meclisin kaldırılmasını | onaylaması`: the vote, told as a noun. */
const NOUN_OF_VOTE =
  /^(?:(?:onayla|təsdiqlə|destekle|dəstəklə)m[aeə]s[iu]\p{L}*|(?:kabul|qəbul|təsdiq) (?:et|ed)m[aeə]s[iu]\p{L}*|onay verd[iu]g[iu]\p{L}*|raziliq verd[iu]y[iu]\p{L}*)/u;

function toldAsNoun(sentence: UnitSentence, to: number, lexicon: TurkicLexicon): boolean {
  const noun = NOUN_OF_VOTE.exec(`${unitText(sentence.units, to)} ${unitText(sentence.units, to + 1)}`)?.[0];
  if (noun === undefined) return false;
  const behind = to + noun.split(' ').length;
  const governing = governingBehind(sentence, behind, lexicon);
  return governing === 'presupposed' || (governing === null && predicates(sentence, behind) === 'there');
}

/** Whoever acts in the clause, and in the topic that a comma sets off before it. */
function actorsOf(
  frame: Frame,
  sentence: UnitSentence,
  from: number,
  lexicon: TurkicLexicon,
  owned = false,
): readonly NonNullable<Frame['actor']>[] {
  const { units } = sentence;
  const law = units.findIndex((unit) => unit.start >= frame.acted.span[0]);
  const start = clauseStart(units, Math.min(from, law < 0 ? from : law));
  const opens = start > 1 && unitText(units, start - 1) === ',' ? clauseStart(units, start - 1) : start;
  const find = (first: number) => actorIn(sentence, first, from, false, lexicon, [law, law + 1], owned);
  return [find(start), find(opens)].filter((actor) => actor !== null);
}

/** `Danıştay çekilme kararını hukuka uygun buldu`, `Yüksek Mahkeme kaldırılmasını onayladı`: a court lets stand what another did. */
function upheldBy(frame: Frame, sentence: UnitSentence, from: number, lexicon: TurkicLexicon): Ruled | null {
  const { units } = sentence;
  const end = clauseEnd(units, from);
  const behind = units.slice(from, end).map((unit) => unit.text);
  const words = behind.join(' ');
  const quashed = QUASHING.test(words);
  if (behind.length > 14 || !(quashed || UPHOLDING.test(words)) || OF_RULING.test(words) || OF_STAY.test(words))
    return null;
  const actor = actorsOf(frame, sentence, from, lexicon).find(({ text }) => bodyNamed(text, lexicon) === 'court');
  if (actor === undefined) return null;
  const last = units[end - 1]?.end ?? frame.trigger[1];
  const told = {
    actor,
    aspect: 'past' as const,
    trigger: [frame.trigger[0], last] as const,
    span: [Math.min(frame.span[0], actor.span[0]), Math.max(frame.span[1], last)] as const,
  };
  return { quashed, told };
}

interface Ruled {
  /** The court took it back, so that it is not there: `programı sonlandırmasını bozdu`. */
  readonly quashed: boolean;
  readonly told: Pick<Frame, 'actor' | 'aspect' | 'span' | 'trigger'>;
}

const QUASHING =
  /m[aeə]s[iu]n[iu] (?:.* )?(?:boz|(?:iptal|ləgv) (?:et|ed)|(?:aykiri|hukuksuz|yasadisi|qanunsuz|zidd) (?:bul|say|hesab|gor))\p{L}*(?: edib| etdi)?$/u;

/** `aşım olduğuna hükmeden alt mahkeme kararını onadı`: what was upheld is a ruling. */
const OF_RULING =
  /(?:^| )(?:huk[uü]?med|bul|say|ed|durdur|dayandir|ver|hokm ed)[aeə]n (?:.* )?(?:karar|qərar|huk[uü]?m|hokm)\p{L}*/u;

/** `yürütmesinin durdurulması taleplerini reddetti`: it was not stayed, and is still to be judged. */
const OF_STAY =
  /(?:durdurul|dayandiril)m[aeə]s[iu]\p{L}* (?:\S+ ){0,2}(?:talep|taleb|tələb|istem|basvuru|vəsatət)\p{L}* (?:.* )?r[eə]dd/u;

const UPHOLDING =
  /(?: (?:(?:hukuka|anayasaya|yasaya|qanuna|konstitusiyaya) uygun|yasal|gecerli|qanuni) (?:bul|say|hesab|gor)\p{L}*| (?:onadi|onamis|onamisti|onayladi|onaylamis\p{L}*|təsdiqlə(?:di|yib)|təsdiq (?:edib|etdi)|quvvədə saxla(?:di|yib)|(?:yururlukte|gecerli) (?:birakti|kildi))| (?:istem|talep|taleb|basvuru|dava|itiraz|sikayət|tələb|iddia|ərizə)\p{L}* (?:d[aeə] |bir kez daha )?(?:(?:\S+ ){0,6}(?:oy|səs)\p{L}* (?:\p{L}+ )?)?(?:redd?et(?:ti|mis\p{L}*)|rədd (?:edib|etdi)))(?: edib| etdi)?$/u;

/** `kaldırılmasının | onaylanması`: what is told is the vote on it. */
export const isVotedOn = (units: readonly Unit[], to: number, lexicon: TurkicLexicon): boolean =>
  /m[aeə]s[iu]n[iu]n$/u.test(unitText(units, to - 1)) &&
  [to, to + 1].some((at) => eventNounAt(units, at, lexicon)?.sense === 'pass');
