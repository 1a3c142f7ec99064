/**
 * What a court holds of a law in a clause of its own: `Mahkeme X’in hukuka aykırı olduğuna hükmetti`, `Ali Məhkəmə X-in qanunsuz
 * olduğuna qərar verib`, `X’in yetkiyi aştığına karar verdi`, `X’in hukuka uygun olduğunu belirtti`. In: a sentence. Out: a frame that
 * it was found unlawful, or upheld.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { actedOn } from '../../inflecting/acted.ts';
import { type Unit, type UnitSentence, unitText, wordsOf } from '../../inflecting/units.ts';
import type { Sense } from '../../sense.ts';
import { actorIn, bodyNamed, clauseStart } from '../clauses/clause.ts';
import { topicActor } from '../clauses/set-off.ts';
import { isQuestion } from '../moods/asked.ts';
import { phrasesIn } from '../phrases/phrase.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function unauthorisedFrames(
  sentence: UnitSentence,
  _before: readonly Frame[],
  lexicon: TurkicLexicon,
): readonly Frame[] {
  const { units } = sentence;
  const phrases = phrasesIn(units, lexicon);
  return foundIn(phrases, (phrase) => {
    const held = phrase.cases.includes('genitive') && phrase.target === 'law' ? heldOf(units, phrase) : null;
    const court = held === null ? null : courtIn(sentence, phrase, lexicon);
    if (held === null || court === null || isQuestion(sentence, held.to)) return null;
    const last = units[held.to - 1];
    return {
      form: 'unauthorised',
      sense: held.sense,
      acted: actedOn(sentence, decidedOn(units, phrase, phrases) ?? phrase),
      polarity: held.denied ? 'denied' : 'affirmed',
      modality: 'asserted',
      aspect: 'past',
      actor: court,
      power: false,
      weak: false,
      span: [Math.min(court.span[0], units[phrase.from]?.start ?? 0), last?.end ?? 0],
      trigger: [units[held.from]?.start ?? 0, units[held.to - 1]?.end ?? 0],
      sentence: sentence.index,
    };
  });
}

/** `X’ten çekilme | kararının`: what was decided of a law that is named right before. */
const decidedOn = (
  units: readonly Unit[],
  { from, head, mention }: TurkicPhrase,
  phrases: readonly TurkicPhrase[],
): TurkicPhrase | undefined =>
  mention === null && /^(?:karar|qərar)/u.test(unitText(units, head))
    ? phrases.findLast((one) => one.mention !== null && one.to <= from && from - one.to <= 3)
    : undefined;

interface Held {
  readonly sense: Sense;
  readonly denied: boolean;
  readonly from: number;
  readonly to: number;
}

const UNLAWFUL =
  '(?:yasa ?disi|hukuka aykiri|hukuksuz|yetkisiz|qanunsuz|qanuna zidd|huquqa zidd|qeyri-? ?qanuni|(?:\\p{L}+ ){0,3}(?:yetki|səlahiyyət)\\p{L}*n[iu] as)';
const LAWFUL = '(?:hukuka uygun|yasal|yasaya uygun|qanuni|qanuna uygun|qanunauygun)';
const HOLDS =
  '(?:hukmet(?:ti|mis)|(?:karar|qərar|hokm) (?:ver(?:di|ib|mis)|cixarib)|qərara al(?:di|ib)|(?:tespit|muəyyən|elan|hesab) (?:et(?:ti|di)|ed[iə]b)|(?:belirt|vurgula|bildir|soyle|soylə|deyib|vurguladi)\\p{L}*(?:t[iu]|d[iu]|[iu]b))';
/** `hukuka aykırı | olduğuna hükmetti`, `yetkisini | aştığına karar verdi`. */
const ENDING = `(?: ?ol)?(m[aeə])?[dt][iu](?:[gy][iu])n[aeəiu] ${HOLDS}`;
const HELD: readonly (readonly [Sense, RegExp])[] = [
  ['beUnlawful', new RegExp(`^(?:\\p{L}+ ){0,2}?${UNLAWFUL}${ENDING}(?!\\p{L})`, 'u')],
  ['uphold', new RegExp(`^(?:\\p{L}+ ){0,2}?${LAWFUL}${ENDING}(?!\\p{L})`, 'u')],
];
const LONGEST = 9;

/** What is held of the phrase, right behind it. */
function heldOf(units: readonly Unit[], phrase: TurkicPhrase): Held | null {
  const from = unitText(units, phrase.to) === '"' ? phrase.to + 1 : phrase.to;
  const words = wordsOf(units, from, Math.min(units.length, from + LONGEST)).replaceAll('" ', '');
  for (const [sense, pattern] of HELD) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const to = from + match[0].split(' ').length;
    return { sense, denied: match[1] !== undefined, from, to: Math.min(to, units.length) };
  }
  return null;
}

/** The court that holds so, before the law: set off by a comma at the head, or in the clause. */
function courtIn(sentence: UnitSentence, { from }: TurkicPhrase, lexicon: TurkicLexicon): Frame['actor'] {
  const own = clauseStart(sentence.units, from);
  const found = [
    own > 1 ? topicActor(sentence, [0, own - 1], lexicon) : null,
    actorIn(sentence, own, from, false, lexicon, [0, 0]),
    actorIn(sentence, 0, from, false, lexicon, [0, 0]),
  ];
  return found.find((one) => one !== null && bodyNamed(one.text, lexicon) === 'court') ?? null;
}
