/**
 * For whom and how long a court’s order holds, told of the order just spoken of: `his order shields only the people who sued`, `the ruling
 * is nationwide`, `the order is preliminary`, `a second order is still in place`. In: a sentence. Out: a frame that the law is blocked, for
 * those who are told of.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf, EVERYWHERE, SUING, THOSE_ALONE } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { has, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

/** What a court gives; what is only said of a ruling tells whom it is for. */
const PAPERS = '(?:order|injunction|ruling|judgment|decision|verdict|stay|block|freeze)';
const ORDER = wordClass((text) => new RegExp(`^${PAPERS}$`).test(text));

/** Of nothing but a law, or what is done by it. */
const INJUNCTION = wordClass((text) => text === 'injunction');

/** `his order`, `Judge Berg’s ruling`, `the preliminary injunction`. */
const THAT_ORDER = new RegExp(
  `^(?:(?:the|that|this|his|her|its|their|(?:judge |justice )?[\\p{L}]+ (?:'s|'))) (?:[\\p{L}-]+ ){0,2}${PAPERS}$`,
  'u',
);
/** `a second order`, `another injunction from Tyler`. */
const ANOTHER = new RegExp(
  `^(?:(?:a|the|one) (?:second|third|separate|further|different|parallel|other|nationwide|rival)|another|other) (?:[\\p{L}-]+ ){0,2}${PAPERS}s?(?: (?:,|by|from|of|in|issued) .*)?$`,
  'u',
);

const REACHING = new Set(
  'shield cover protect bind reach apply hold extend stretch help benefit spare relieve stop run'.split(' '),
);
const FOR_WHOM = new RegExp(
  `\\b(?:${SUING}|parties|(?:no one|nobody|anyone|anybody|everyone|everybody) (?:else|but)|the (?:whole|entire) (?:country|nation)|every state)\\b`,
);
const FOR_A_TIME = /^(?:only |merely |still |just )*(?:an? )?(?:preliminary|temporary|provisional|interim)\b/;
const STANDING = /^(?:still |also |yet )*(?:in (?:place|force|effect)|standing)\b/;

export function orderReachFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[] = [],
): readonly Frame[] {
  const { view } = context;
  if (view.question || !has(view, ORDER)) return [];
  const ruled =
    [...before, ...beside].findLast((one) => isOfCourt(one)) ?? (has(view, INJUNCTION) ? before.at(-1) : undefined);
  if (ruled === undefined || context.index - ruled.sentence > NEAR) return [];
  return foundIn(clausesWith(context, ORDER), (clause) => ordered(context, clause, ruled));
}

/** How many sentences an order is spoken of. */
const NEAR = 3;

/** By which a law was blocked or struck down, as told just before; or such an order was itself spoken of. */
function isOfCourt({ sense, actor, modality, acted, polarity }: Frame): boolean {
  if (polarity === 'denied' || /^(?:planned|demanded|possible|hypothetical|questioned)$/.test(modality)) return false;
  return RULED.has(sense) && (acted.target === 'limit' || actor === null || bodyOf(actor.text) === 'court');
}

const RULED: ReadonlySet<Sense> = new Set<Sense>([
  'block',
  'hear',
  'annul',
  'voidByCourt',
  'ruleAgainst',
  'beUnconstitutional',
  'removeLaw',
  'endLaw',
  'suspend',
  'rescind',
]);

function ordered(context: EnglishContext, clause: Clause, ruled: Frame): Frame | null {
  const { view } = context;
  const { group, subject, relative } = clause;
  if (subject === null || relative || group.modal !== null) return null;
  const words = wordsOf(view, subject.from, subject.to);
  const other = ANOTHER.test(words);
  // `lifted the block. Its order …`: by that order the law applies
  const lifts = ruled.acted.target === 'limit' && ruled.sense !== 'block';
  if (!other && (lifts || !THAT_ORDER.test(words))) return null;
  if (view.mentionAt.slice(subject.from, subject.to).some((mention) => mention !== null)) return null;
  const told = other ? stillStands(context, clause) : reaches(context, clause);
  const mood = moodOf(context, clause);
  if (told === null || mood.modality !== 'asserted' || mood.denied) return null;
  const to = Math.max(clause.to, told);
  const said = wordsOf(view, group.from, to);
  const acted = actedOnNamed(null, spanOf(view, subject.from, subject.to));
  // `does not reach beyond the plaintiffs`, `is not nationwide`: for them alone
  const alone = group.negated || THOSE_ALONE.test(said);
  const scope = alone ? { ...acted.scope, alone } : { ...acted.scope, text: EVERYWHERE.exec(said)?.[0] ?? null };
  return {
    form: 'order-reach',
    sense: 'block',
    // by whom another order is, is not told
    acted: { ...acted, scope, ...(other ? { target: 'enforcement' as const } : {}) },
    polarity: 'affirmed',
    modality: 'asserted',
    aspect: aspectOf(clause, context.clauses),
    actor: other || !isOfCourt(ruled) ? null : ruled.actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), to),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** Behind what tells for whom it holds, or for how long; null where that is not told. */
function reaches({ view }: EnglishContext, { group, to }: Clause): number | null {
  const end = Math.max(to, Math.min(view.tokens.length, group.to + FAR));
  const words = wordsOf(view, group.to, end);
  const where = EVERYWHERE.test(words) || FOR_WHOM.test(words) || THOSE_ALONE.test(words);
  if (group.lemma === 'be' && !group.passive) {
    const state = !group.negated && FOR_A_TIME.test(words);
    const wide =
      /^(?:only |not )?(?:good |valid )?(?:nationwide|universal|for |in )/.test(words) &&
      (where || /^nationwide/.test(words));
    return state || wide ? end : null;
  }
  if (group.passive)
    return /^(?:limit|confine|restrict)$/.test(group.lemma) && !group.negated && FOR_WHOM.test(words) ? end : null;
  return REACHING.has(group.lemma) && where ? end : null;
}

function stillStands({ view }: EnglishContext, { group }: Clause): number | null {
  if (group.negated || group.passive) return null;
  const words = wordsOf(view, group.to, group.to + 5);
  const state = /^(?:be|remain|stay)$/.test(group.lemma) && STANDING.test(words);
  const stands = /^(?:stand|hold|remain)$/.test(group.lemma) && /^(?:[.,;]|$)/.test(word(view, group.to));
  return state || stands ? group.to + (state ? 2 : 0) : null;
}

/** Tokens behind the verb. */
const FAR = 12;
