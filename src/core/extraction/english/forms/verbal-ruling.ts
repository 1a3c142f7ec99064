/**
 * What courts and others find of an act: `upheld the decision to repeal X` leaves the decision as it was, `three justices declined to
 * strike down X` is theirs and not the court’s, `the Speaker declared X void` a speaker’s view. In: a frame of a verb. Out: the same, told so.
 */
import type { Frame } from '../../frame.ts';
import { NUMBERS } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { word } from '../words/sentence-view.ts';

export function asFound(context: EnglishContext, clause: Clause, frame: Frame | null): Frame | null {
  if (frame === null) return null;
  const upheld = upheldBy(context, clause, frame.sense);
  if (upheld !== null) {
    const mood = moodOf(context, upheld);
    return {
      ...frame,
      sense: 'uphold',
      polarity: isUndone(context.view, upheld) !== mood.denied ? 'denied' : 'affirmed',
      modality: mood.modality,
      aspect: 'past',
      actor: actorOf(context, upheld.subject),
      acted: { ...frame.acted, target: 'law' },
    };
  }
  return isOwnView(clause, frame) ? { ...frame, modality: 'opinion' } : frame;
}

/** `the court upheld | the government’s decision to abrogate X`: the clause above, of a court. */
function upheldBy({ view, clauses }: EnglishContext, { group, index }: Clause, sense: Sense): Clause | null {
  const above = clauses[index - 1];
  if (!group.infinitive || above?.subject == null || !UPHOLDING.has(above.group.lemma) || !ACTS.has(sense)) return null;
  if (above.group.passive || above.group.infinitive) return null;
  const between = view.tokens.slice(above.group.to, group.from);
  const decided = between.some(({ text }, at) => DECISION.test(text) && view.mentionAt[above.group.to + at] === null);
  const who = view.document.folded.slice(
    view.tokens[above.subject.from]?.start,
    view.tokens[above.subject.to - 1]?.end,
  );
  return decided && bodyOf(who) === 'court' && word(view, group.from) === 'to' ? above : null;
}

const UPHOLDING = new Set(['uphold', 'sustain', 'affirm', 'back', 'endorse', 'confirm', 'validate']);
const DECISION = /^(?:decision|move|order|step|decree)s?$/;
const ACTS: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'annul',
  'rescind',
  'leave',
  'denounce',
  'suspend',
]);

/** Of a bench some judges decide nothing; of what is void, whoever leads a chamber or a party has a view. */
function isOwnView({ group }: Clause, { sense, actor, polarity }: Frame): boolean {
  if (actor === null) return false;
  if (CALLING.has(group.lemma) && (sense === 'repeal' || sense === 'voidByCourt') && LEADERS.test(actor.text))
    return true;
  // `called X unconstitutional`: a view, unless it is a court’s
  if (group.lemma === 'call' && /^(?:voidByCourt|repeal)$/.test(sense)) return bodyOf(actor.text) !== 'court';
  // `six justices struck it down`: as many may be the court
  // `two judges have blocked it`: each in a court of their own
  if (sense === 'block' && EACH_JUDGE.test(actor.text)) return false;
  const many = MANY_JUDGES.test(actor.text) && polarity === 'affirmed';
  return FINDING.has(sense) && SOME_JUDGES.test(actor.text) && !ALL_OF_THEM.test(actor.text) && !many;
}

const FINDING: ReadonlySet<Sense> = new Set<Sense>(['voidByCourt', 'uphold', 'block', 'letStand', 'ruleAgainst']);
/** What somebody calls a law, or finds it to be. */
export const CALLING = new Set(['declare', 'pronounce', 'proclaim', 'call', 'deem', 'rule']);
/** Whoever has a view of a law and no power to find it void. */
export const LEADERS =
  /\b(?:speaker|chair(?:man|woman|person)?|leader|lawyer|attorney|professor|expert|activist|critic|spokes(?:man|woman|person)|mp|senator|lawmaker)s?\b/i;
const SOME_JUDGES = new RegExp(
  `\\b(?:${NUMBERS}|\\d+|several|some|most|both|other|remaining|dissenting|liberal|conservative|minority)(?: [\\w-]+)? (?:justices|judges)\\b`,
  'i',
);
const EACH_JUDGE = new RegExp(`^(?:${NUMBERS}|\\d+|several)(?: (?:federal|district|different|more))* judges$`, 'i');
const MANY_JUDGES = /\b(?:five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/i;
/** `all nine justices`, `a panel of three judges`. */
const ALL_OF_THEM = /\b(?:all|panel|bench|unanimous\w*)\b/i;
