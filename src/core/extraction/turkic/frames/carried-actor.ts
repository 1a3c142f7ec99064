/**
 * A subject that goes on over a comma: `Knesset geri adım attı, yasayı kaldırdı`. In: where the clause begins and what it acts on.
 * Out: who acts in the clause before, or null where this one begins with anything but the law.
 */
import type { Frame } from '../../frame.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { actorIn, bodyIn, clauseStart } from '../clauses/clause.ts';
import { topicActor } from '../clauses/set-off.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function carriedActor(
  sentence: UnitSentence,
  own: number,
  phrase: TurkicPhrase | null,
  lexicon: TurkicLexicon,
): Frame['actor'] {
  const { units } = sentence;
  if (phrase === null || phrase.from !== own || unitText(units, own - 1) !== ',') return null;
  if (!FINITE.test(unitText(units, own - 2))) return null;
  const quote = units.findLastIndex((unit, at) => at < own && unit.text === '"');
  return actorIn(sentence, Math.max(clauseStart(units, own - 1), quote + 1), own - 1, false, lexicon, [0, 0]);
}

const FINITE = /\p{L}{2}(?:[dt][iu]|m[iu]s(?:t[iu]r)?|[iu]b|[iu]yor)(?:l[aeə]r)?$/u;

/** `Yüksek Mahkeme’nin, … vergileri | iptal etmesi`: the owner of what is told, that a comma sets off at the head of the sentence. */
export function ownerAhead(sentence: UnitSentence, verb: number, lexicon: TurkicLexicon): Frame['actor'] {
  const { units } = sentence;
  const comma = units.findIndex((unit) => unit.text === ',');
  const last = units[comma - 1];
  if (last === undefined || comma > 8 || comma >= verb || last.kind !== 'word' || !/n?[iu]n$/u.test(last.text))
    return null;
  const stem = last.text.replace(/'?n?[iu]n$/u, '');
  if (bodyIn(stem, lexicon) === null || units.slice(0, comma).some((unit) => unit.kind === 'mark')) return null;
  const actor = topicActor(sentence, [0, comma], lexicon);
  const ending = /['’]?n?[ıiuü]n$/u.exec(actor?.text ?? '')?.[0].length ?? 0;
  return actor === null
    ? null
    : { ...actor, text: actor.text.slice(0, -ending), span: [actor.span[0], actor.span[1] - ending] };
}

/**
 * Who acts behind a passive without a word for it: `Anayasa Mahkemesi’nce | iptal edildi`, and in a vote by where it was taken
 * (`Temsilciler Meclisi’nde | kabul edildi`, `Senatda | qəbul olunub`).
 */
export function actorByCase(
  sentence: UnitSentence,
  [from, to]: readonly [number, number],
  votes: boolean,
  lexicon: TurkicLexicon,
): Frame['actor'] {
  const { units } = sentence;
  const at = units.findLastIndex((unit, index) => {
    if (index < from || index >= to || unit.kind !== 'word') return false;
    const stem = unit.text.replace(BY, '');
    if (stem !== unit.text) return bodyIn(stem, lexicon) !== null;
    return votes && AT.test(unit.text) && /^(?:legislature|chamber)$/.test(bodyIn(unit.text, lexicon) ?? '');
  });
  return at < 0 ? null : endingAt(sentence, from, at);
}

/** `Temsilciler Meclisi’nden | geçti`, `Senatdan | keçib`: the house that a bill went through passed it. */
export function passedIn(
  sentence: UnitSentence,
  { verb, from }: Pick<Predicate, 'verb' | 'from'>,
  lexicon: TurkicLexicon,
): Frame['actor'] {
  const house = verb.sense === 'pass' && verb.lead.length > 0 ? bodyIn(unitText(sentence.units, from), lexicon) : null;
  return house === 'legislature' || house === 'chamber' ? endingAt(sentence, 0, from) : null;
}

/** The capitalised words that end at the unit, without the case that the last bears. */
function endingAt({ units, document }: UnitSentence, from: number, at: number): NonNullable<Frame['actor']> {
  let start = at;
  while (start > from && units[start - 1]?.kind === 'word' && units[start - 1]?.capital === true) start--;
  const first = units[start]?.start ?? 0;
  const text = document.text.slice(first, units[at]?.end).replace(/['’]?n?(?:[dt][aeə]n?|c[aeə])$/u, '');
  return { text, span: [first, first + text.length], nobody: false, only: false };
}

/** `Kongre yetki verdi ve | Bush onu kullandı`: whoever stands behind the joint acts, and not who stands before it. */
export function behindJoint(
  { units }: UnitSentence,
  from: number,
  to: number,
  find: (from: number, to: number) => Frame['actor'],
): Frame['actor'] {
  const joint = units.findLastIndex(
    ({ text }, at) => at > from && at < to && JOINT.test(text) && FINITE.test(unitText(units, at - 1)),
  );
  return joint < 0 ? null : find(joint + 1, to);
}

const JOINT = /^(?:ve|və|ama|amma|ancak|ancaq|fakat|lakin)$/u;

const BY = /'?n?c[aeə]$/u;
const AT = /[dt][aeə]$/u;
