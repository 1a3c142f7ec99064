/**
 * Notice to the other parties of a treaty: `X’ten çekilme bildirimini BM’ye sundu`, `X-dən çıxması barədə bildirişi təqdim edib`.
 * It is a denunciation, done on its day; the state is out only when the notice has run. In: a sentence. Out: frames.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { Frame } from '../../frame.ts';
import { actedOn, bareLaw } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { topicStart } from '../clauses/set-off.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import { ABOUT } from '../words/about.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

const NOTICE = wordTest(/^(?:bildirim|bildiris|bildiriml?er|notifikasiya|ihbar|nota(?:$|s|y)|tebligat)\p{L}*$/u);
const PAPERS = /^(?:belge|sənəd|bildiri(?![ms]))\p{L}*$/u;
const LEAVING = wordTest(
  /^(?:cekilme|cekilmek|ayrilma|cikma|cikis|ayrilis|fesih|cixma|cixmaq|cixis|denonsasiya)\p{L}*$/u,
);
const GIVEN = wordTest(
  /^(?:sun|ver|ilet|gonder|ulastir|tevdi|bulun|yap|catdir|yolla|et|ed|olun|təqdim|gondər|teslim|birak|ulas|var|daxil|gəl|gel|cat)\p{L}*?(?:d[iu]|t[iu]|m[iu]s(?:t[iu]r?|d[iu]r?)?|y?[iu]b(?:d[iu]r)?|[dt][iu][gy][iu]n[iu])(?:l[aeə]r)?$/u,
);

/** `çekilme bildirimini | geri aldı`, `çıxış bildirişini | geri götürüb`: whoever was to leave stays. */
const TAKEN_BACK = wordTest(
  /^(?:al|cek|cək|gotur|cagir)(?:[iu][ln]|[iu]l|n)?(?:m[aeə])?(?:[dt][iu]|m[iu]s(?:t[iu]r?|d[iu]r?)?|y?[iu]b(?:d[iu]r)?|[dt][iu][gy][iu]n[iu])(?:l[aeə]r)?$/u,
);
const isTakenBack = (units: readonly Unit[], at: number): boolean =>
  TAKEN_BACK.test(unitText(units, at)) && unitText(units, at - 1) === 'geri';

/** `çekildiğini | BM Genel Sekreteri’ne | resmen bildirdi`: told to who keeps the treaty, it is the notice. */
const TELLING = wordTest(
  /^(?:bildir|teblig|ilet|duyur|catdir)\p{L}*(?:[dt][iu]|m[iu]s(?:t[iu]r?)?|[iu]b)(?:l[aeə]r)?$/u,
);
const LEAVES = wordTest(/^(?:cekil|ayril|cik|cix)(?:[dt][iu][gky]|[aeə]c[aeə][gyk])\p{L}*$/u);
const KEEPER = /^(?:bm|bmt|avrupa|avropa|genel|bas|konsey|suras|sekreter|katib)\p{L}*(?:['-]?[yn]?[aeə])?$/u;

function toldOf(units: readonly Unit[], telling: number): number | undefined {
  const leaving = units.findLastIndex((unit, at) => at < telling && telling - at <= 8 && LEAVES.test(unit.text));
  if (leaving < 0) return undefined;
  const between = units.slice(leaving + 1, telling);
  const behind =
    between.some((unit) => KEEPER.test(unit.text)) && between.some((unit) => /[yn]?[aeə]$/u.test(unit.text));
  // `BM Genel Sekreteri’ne | X’ten çekildiğini bildirdi`
  const keeper = behind || isToKeeper(units, leaving);
  return keeper && between.every((unit) => unit.kind === 'word' || /\d/.test(unit.text)) ? leaving : undefined;
}

/** Whether the clause names who keeps the treaty as the one that something goes to. */
const isToKeeper = (units: readonly Unit[], at: number): boolean =>
  units.slice(clauseStart(units, at), clauseEnd(units, at)).some(({ text }) => TO_KEEPER.test(text));

const TO_KEEPER = /^(?:bmt?|(?:sekreter|katib|konsey|suras)[iu])['-]?[yn][aeə]$/u;

/** `çıxmaq barədə | BMT-yə rəsmi bildiriş`, `çekilme niyetine ilişkin bildirim`: at once, or over words that tie the two. */
function leavingBefore(units: readonly Unit[], notice: number): number | undefined {
  const near = [1, 2, 3].map((step) => notice - step).find((at) => LEAVING.test(unitText(units, at)));
  if (near !== undefined) return near;
  const far = [2, 3, 4, 5, 6, 7]
    .map((step) => notice - step)
    .find((at) => LEAVING.test(unitText(units, at)) || LEAVES.test(unitText(units, at)));
  const tied = far !== undefined && [far + 1, far + 2].some((at) => ABOUT.test(unitText(units, at)));
  return tied && units.slice(far, notice).every((unit) => unit.kind !== 'mark' || unit.text === '-') ? far : undefined;
}

/** A notice, or word to who keeps the treaty: `BMT-yə rəsmi | məlumat`. */
const isNotice = (units: readonly Unit[], at: number): boolean =>
  NOTICE.test(unitText(units, at)) ||
  // `çekilme belgelerini BM’ye | sundu`
  (PAPERS.test(unitText(units, at)) && leavingBefore(units, at) !== undefined && isToKeeper(units, at)) ||
  // `BMT-ni rəsmən | xəbərdar edib`
  (unitText(units, at) === 'xəbərdar' &&
    units.slice(Math.max(0, at - 4), at).some(({ text }) => KEEPER_TOLD.test(text))) ||
  (unitText(units, at) === 'məlumat' &&
    units.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:bmt|avropa|katib)\S*[yn]?[aə]$/u.test(text)));

const KEEPER_TOLD = /^(?:bmt|bmt-?ni|katibliyi|surasini|katibi|sekretarini)$/u;

/** `X’ten | çekilme bildirimi`: the treaty that is named right before. */
const partedFrom = (phrases: readonly TurkicPhrase[], leaving: number): TurkicPhrase | undefined =>
  phrases.findLast(
    (one) =>
      one.to <= leaving &&
      leaving - one.to <= 2 &&
      !one.pronoun &&
      (one.cases.includes('ablative') || one.cases.includes('genitive')),
  );

/** The sentence before, or this one, told that a state leaves: the notice is of that. */
const isLeft = (before: readonly Frame[], { index }: UnitSentence): boolean =>
  before.some((frame) => index - frame.sentence <= 1 && (frame.sense === 'leave' || frame.sense === 'giveNotice'));

/** `Roma Statutundan çıxmağa dair qanun … Bildiriş hələ verilməyib`: of the leaving that the text speaks of, and none yet. */
function isMissing({ before, units }: UnitSentence, at: number): boolean {
  const given = units.slice(at + 1, clauseEnd(units, at)).find(({ text }) => GIVEN.test(text));
  return given !== undefined && NOT_GIVEN.test(given.text) && (isSpokenOf(before?.units ?? []) || isSpokenOf(units));
}

const NOT_GIVEN = /m[aeə](?:d[iu]|m[iu]s|y[iu]b)/u;

/** `Roma Statutundan çıxmağa dair …`: of a treaty and of leaving it. */
const isSpokenOf = (units: readonly Unit[]): boolean =>
  units.some(
    (unit, at) =>
      unit.mention?.law.type === 'treaty' &&
      units
        .slice(at + 1, at + 3)
        .some(({ text }) => LEAVING.test(text) || LEAVES.test(text) || /^[cç][iı][xk]/u.test(text)),
  );

/** `ABD şubatta | çekilme bildiriminde bulundu`: of the treaty that the text is about, where nothing else is left in the clause. */
function carriedTreaty(sentence: UnitSentence, before: readonly Frame[], leaving: number): TurkicPhrase | undefined {
  const { units } = sentence;
  const own = units.slice(clauseStart(units, leaving), leaving);
  if (own.some((unit) => unit.kind === 'law' || PARTED.test(unit.text))) return undefined;
  const treaty = [...(sentence.before?.units ?? []), ...units.slice(0, leaving)].some(
    (unit) => unit.mention?.law.type === 'treaty',
  );
  return treaty || isLeft(before, sentence) ? { ...bareLaw(null, leaving), cases: ['ablative'] } : undefined;
}

/** Something that is left, and is no day: `ittifaqdan`, `programdan`. */
const PARTED = /^\p{L}{5,}[dt][aeə]n$/u;

export function noticeFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  const phrases = phrasesIn(units, lexicon);
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word') return [];
    const told = TELLING.test(unit.text) ? toldOf(units, at) : undefined;
    const notice = isNotice(units, at);
    const named = notice ? leavingBefore(units, at) : told;
    const leaving = named ?? (notice && (isLeft(before, sentence) || isMissing(sentence, at)) ? at : undefined);
    const phrase =
      leaving === undefined ? undefined : (partedFrom(phrases, leaving) ?? carriedTreaty(sentence, before, leaving));
    if (leaving === undefined || phrase === undefined) return [];
    const end = clauseEnd(units, at);
    const given =
      told === undefined
        ? units.findIndex(
            (one, index) => index > at && index < end && (GIVEN.test(one.text) || isTakenBack(units, index)),
          )
        : at;
    if (given < 0 || isQuestion(sentence, given + 1)) return [];
    const start = topicStart(units, clauseStart(units, phrase.from), lexicon);
    return [
      {
        form: 'notice',
        sense: isTakenBack(units, given) ? ('restore' as const) : ('giveNotice' as const),
        acted: actedOn(sentence, phrase),
        polarity: NOT_GIVEN.test(unitText(units, given)) ? ('denied' as const) : ('affirmed' as const),
        modality: 'asserted' as const,
        aspect: 'past' as const,
        actor: actorIn(sentence, start, phrase.from, false, lexicon, [phrase.from, phrase.to]),
        power: false,
        weak: false,
        span: [units[start]?.start ?? 0, units[given]?.end ?? 0] as const,
        trigger: [units[leaving]?.start ?? 0, units[given]?.end ?? 0] as const,
        sentence: sentence.index,
      },
    ];
  });
}
