/** `Danıştay kararı iptal etmedi`, `bu kararı hukuka uygun buldu`, `məhkəmə qərarı qanuni sayıb`, `qərar qüvvəyə minməyib`, `davaları reddetti`. */
import type { Frame } from '../../frame.ts';
import { type Fate, type FateWords, framesOfFate } from '../../inflecting/decision-fate.ts';
import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn, bodyNamed, clauseEnd, clauseStart } from '../clauses/clause.ts';
import { topicStart } from '../clauses/set-off.ts';
import { isQuestion } from '../moods/asked.ts';
import { eventNounAt, predicateAt } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';
import { verbalFrames } from './verbal.ts';

const PAST = '(?:[dt][iu]|y?[iu]b|m[iu]s(?:[dt][iu]r?)?)(?:l[aeə]r)?$';
const told = (stems: string): RegExp => new RegExp(`^(?:${stems})(m[aeə])?${PAST}`, 'u');

/** What is said behind a word of undoing: `iptal | etti`, `ləğv | edilməyib`. */
const DONE = told('et|ed|edil|olun|eylə');
const ALONE = told('dondur|dondurul|durdur|durduruldu?|dayandir|dayandiril|boz|bozul');
const BACK = told('al|alin|cek|cekil|gotur|goturul|cag[iu]r|cag[iu]r[iu]l');
const HELD = told('bul|bulun|say|sayil|gor|gorul');
const APPROVED = told('onayla|onaylan|ona|onan|təsdiqlə|təsdiqlən|dəstəklə');
const TURNED = told('reddet|reddedil|et|ed|edil|olun');

function fateOf({ units }: UnitSentence, noun: number): Fate | null {
  const end = clauseEnd(units, noun);
  for (let verb = noun + 1; verb < end; verb++) {
    const word = unitText(units, verb);
    const before = unitText(units, verb - 1);
    const denied = (pattern: RegExp) => pattern.exec(word)?.[1] !== undefined;
    const fate = (is: Fate['is'], not: boolean): Fate => ({ verb, is, denied: not });
    const undone = (pattern: RegExp) => (denied(pattern) ? fate('upheld', false) : fate('undone', false));
    if (DONE.test(word) && /^(?:iptal|ləgv|bloke|bəloke)$/u.test(before)) return undone(DONE);
    if (BACK.test(word) && /^ger[iı]$/u.test(before)) return denied(BACK) ? null : fate('undone', false);
    if (/^al(?:d[iu]|m[iu]s|[iu]nd)/u.test(word) && before === 'askiya') return fate('undone', false);
    if (ALONE.test(word)) return undone(ALONE);
    const valid = /^(?:uygun|qanuni|hukuki|gecerli|yerinde|əsasli|qanunauygun)$/u.test(before);
    if ((HELD.test(word) || /^(?:hesab)$/u.test(word)) && valid) return fate('upheld', denied(HELD));
    if (/^(?:aykiri|hukuksuz|gecersiz|qanunsuz|zidd)$/u.test(before) && HELD.test(word))
      return denied(HELD) ? null : fate('undone', false);
    if (APPROVED.test(word) && !denied(APPROVED)) return fate('upheld', false);
    if (
      /^(?:reddet|imtina)/u.test(word) &&
      /^(?:iptal|ləgv) e[td]m[eə]/u.test(`${unitText(units, verb - 2)} ${before}`)
    )
      return fate('upheld', false);
    if (/^(?:gir|min)(?:m[eəa])?(?:d[iu]|[iy][iu]?b|m[iu]s)/u.test(word) && /^(?:yururlug[eə]|quvvəyə)$/u.test(before))
      return fate('begun', /^(?:gir|min)m[eə]/u.test(word));
  }
  return null;
}

/** `davaları | reddetti`, `şikayəti rədd edib`. */
function turnedAway({ units }: UnitSentence, noun: number): Fate | null {
  const end = clauseEnd(units, noun);
  const verb = units.findIndex(
    ({ text }, at) =>
      at > noun &&
      at < end &&
      TURNED.test(text) &&
      (/^redd/u.test(text) || /^(?:rədd|geri)$/u.test(unitText(units, at - 1))),
  );
  return verb < 0 || TURNED.exec(unitText(units, verb))?.[1] !== undefined
    ? null
    : { verb, is: 'upheld', denied: false };
}

export function decisionFateFrames(
  sentence: UnitSentence,
  before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const decision: FateWords = {
    noun: /^(?:karari?|kararini|qərari?|qərarini|fərmani?|kararnameyi|sərəncami?|kararname|addimi?|adimi)$/u,
    fate: (one, noun) => {
      const fate = fateOf(one, noun);
      return fate === null || isQuestion(one, fate.verb + 1) ? null : fate;
    },
    names: ({ units }, noun) => {
      if (predicateAt(units, noun - 1, lexicon) !== null || eventNounAt(units, noun - 1, lexicon) !== null) return null;
      return isSpokenOf(units[noun - 1], lexicon) ? 'same' : null;
    },
    clause: ({ units }, verb) => [clauseStart(units, verb), verb + 1],
    actor: (one, noun, verb) =>
      actorIn(
        one,
        topicStart(one.units, clauseStart(one.units, noun), lexicon),
        verb,
        PASSIVE.test(unitText(one.units, verb)),
        lexicon,
        [noun, noun + 1],
      ),
    isCourt: (actor) => bodyNamed(actor, lexicon) === 'court',
  };
  const challenge: FateWords = {
    ...decision,
    noun: /^(?:dava|iddia|itiraz|basvuru|sikay[eə]t|apelyasiya|istem|talep)(?:y?[iu]|s[iu]n[iu]|l[aeə]r[iu]?|l[aeə]r[iu]n[iu])?$/u,
    fate: turnedAway,
  };
  return [decision, challenge]
    .flatMap((words) => framesOfFate(sentence, before, words, () => verbalFrames(sentence, before, lexicon)))
    .slice(0, 1);
}

/** By the word before the decision: whose it is, or that it is the one told of; `imar | kararını`, `yeni bir | karar` are others. */
export function isSpokenOf(owner: Unit | undefined, lexicon: TurkicLexicon): boolean {
  if (owner === undefined || owner.kind !== 'word' || AHEAD.test(owner.text)) return true;
  const body = bodyNamed(owner.text, lexicon);
  // `mahkemenin kararını`: a ruling, and none that was told of here
  if (/(?:n[iu]n|[iu]n)$/u.test(owner.text)) return body !== 'court' && (owner.capital || body !== null);
  return owner.capital || body !== null;
}

const AHEAD =
  /^(?:bu|o|hamin|həmin|sozu|ise|isə|da|də|de|dun|dunən|bugun|bu gun|once|əvvəl|sonra|oyla|səslə|oybirligiyle|yekdilliklə|ama|ancak|fakat|amma|lakin|ancaq|ve|və|kendi|oz|sadəcə|sadece|yalnizca|yalniz|tekrar|yine|yenə|nihayet|nəhayət|resmen|rəsmən|gec|derhal|dərhal|gun|ay|il|yil|hafta|həftə)$/u;

const PASSIVE = /^(?:edil|olun|al[iu]nd|cekild|durduruld|dayandiril|bulund|sayil|goruld|bozul)/u;
