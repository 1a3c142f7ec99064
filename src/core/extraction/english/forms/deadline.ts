/**
 * A time that is over: `the deadline for ratifying X passed`, `X’s ratification deadline ran out in 1982`, `the ten-day extension lapsed`.
 * What was to be ratified by then, or was extended no longer, lapsed. In: a sentence. Out: a frame that it expired.
 */
import { foundIn } from '../../../text/found.ts';
import { lastBy } from '../../../text/span.ts';
import type { Frame } from '../../frame.ts';
import { nounsFor } from '../../law-nouns.ts';
import { NUMBERS } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { moodOf } from '../moods/modality.ts';
import { isOf, type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const isDeadline = (text: string) => /^(?:deadlines?|cut-?offs?|window|time|period|limit)$/.test(text);
const isExtension = (text: string) => /^(?:extension|renewal|reauthori[sz]ation)$/.test(text);
const DEADLINE = wordClass(isDeadline);
const EXTENSION = wordClass(isExtension);
const TERM = wordClass((text) => isDeadline(text) || isExtension(text));
const LOOSE = /^(?:window|time|period)$/;
const RATIFYING = /\bratif(?:y|ying|ied|ication)\b/;

export function deadlineFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesWith(context, TERM), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (group.infinitive || !isOver(view, clause)) return null;
  const at = termBefore(view, group.from);
  // `when the extension ran out, X lapsed`: the sentence tells it
  if (
    at !== null &&
    isOf(view, at, EXTENSION) &&
    /^(?:when|after|before|once|if|until|as)$/.test(clause.introducer ?? '')
  )
    return null;
  // `the time for ratification ended`: a time alone is of anything
  if (at !== null && LOOSE.test(word(view, at)) && !/^(?:for|to) ratif/.test(wordsOf(view, at + 1, at + 3)))
    return null;
  if (at === null || (isOf(view, at, DEADLINE) && !RATIFYING.test(near(context)) && !isProposed(context))) return null;
  const from = startOf(view, at);
  const mention = view.mentionAt.slice(from, group.from).find((one) => one != null) ?? null;
  const mood = moodOf(context, clause);
  return {
    form: 'deadline',
    sense: 'expire',
    acted: actedOnNamed(mention, spanOf(view, from, at + 1)),
    polarity: group.negated !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, from, Math.max(clause.to, group.to)),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** `X is a proposal still. The deadline | passed`: an amendment, named last, that was to be agreed to by a day. */
function isProposed({ view, mentions }: EnglishContext): boolean {
  const last = lastBy(mentions, view.sentence.span[1]);
  return last !== undefined && last.law.type === 'measure' && nounsFor(last.law).has('amendment');
}

/** The words of the sentence, and of the one before. */
function near({ view, previous }: EnglishContext): string {
  return [previous?.view, view].map((one) => (one == null ? '' : wordsOf(one, 0, one.tokens.length))).join(' ');
}

/** `the deadline | passed`, `the deadline for ratifying X | passed`, `an extension signed in April | ran out`. */
function termBefore(view: SentenceView, end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
    if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '-') return null;
    if (!isOf(view, at, TERM) || view.mentionAt[at] !== null) continue;
    // `the debt limit` is no time
    if (word(view, at) === 'limit' && word(view, at - 1) !== 'time') continue;
    const between = wordsOf(view, at + 1, end);
    const which = isOf(view, at, EXTENSION) ? MADE : TELLS_WHICH;
    return (at + 1 === end || which.test(between)) && isHeld(view, at) ? at : null;
  }
  return null;
}

/** `the | extension`, `a ten-day | extension`, but not `visa extension`. */
function isHeld(view: SentenceView, at: number): boolean {
  return (
    isOf(view, at, DEADLINE) ||
    /^(?:the|that|this|its|latest|last|day|week|month|year|term|short|'s)$/.test(word(view, at - 1)) ||
    view.mentionAt[at - 1] != null
  );
}

/** Words that such a time and what tells which have at most. */
const LONGEST = 12;

const TELLS_WHICH =
  /^(?:(?:for|to|of|on) (?:its |the |their )?ratif|(?:that |which )?(?:the )?[a-z]+ (?:had )?(?:set|fixed|imposed|gave|given)(?: (?:for|to|in|by) (?:the )?[a-z0-9]+)?$)/;

const MADE = /^(?:of|for|to|signed|passed|granted|enacted|approved|agreed|voted|that)\b/;

/** `X’s ratification | deadline`, `the seven-year | deadline`: back to what opens the phrase. */
function startOf(view: SentenceView, deadline: number): number {
  let at = deadline;
  while (at > 0 && deadline - at < LONGEST && isOfPhrase(view, at - 1)) at--;
  return at;
}

function isOfPhrase(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  return (
    view.mentionAt[at] !== null ||
    /^(?:'s|s'|-|the|its|their|that|this|ratification|year|congressional|original)$/.test(text) ||
    COUNT.test(text)
  );
}

const COUNT = new RegExp(`^(?:\\d+|${NUMBERS})$`);

/** `is | long past`, `is | over`. */
const LONG_PAST = /^(?:(?:long |well |already )?(?:past|over|gone)|behind us)\b/;

function isOver(view: SentenceView, { group, object }: Clause): boolean {
  if (group.passive) return false;
  if (group.copular) return !group.negated && LONG_PAST.test(wordsOf(view, group.to, group.to + 2));
  if (group.lemma === 'run') return word(view, group.to) === 'out' && word(view, group.to + 1) !== 'of';
  if (group.lemma === 'go') return word(view, group.to) === 'by';
  if (group.lemma === 'come') return word(view, group.to) === 'and' && word(view, group.to + 1) === 'went';
  return (
    /^(?:expire|lapse|elapse)$/.test(group.lemma) ||
    (/^(?:end|close)$/.test(group.lemma) && isOf(view, termBefore(view, group.from) ?? -1, DEADLINE)) ||
    (group.lemma === 'pass' &&
      isOf(view, termBefore(view, group.from) ?? -1, DEADLINE) &&
      (object === null || startsOff(view, object) || /\bago$/.test(wordsOf(view, object.from, object.to))))
  );
}
