/** What a verb says of a law beyond its entry: by what it acts on, and by whom. In: a clause and its verb. Out: the sense. */
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Match } from '../frames/roles.ts';
import { startsOff } from '../frames/starts-off.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { isOfCourt, setsAside } from './verbal-actor.ts';
import { cannotStand, isLimited, isOver } from './verbal-mood.ts';
import { isThatExit } from './verbal-pronoun.ts';
import { isCeiling, isDeadline, isItsEnd } from './verbal-which.ts';

/** What the verb says of the law here: `reversed it` behind an exit undoes that, `courts kept it alive` prolongs nothing. */
export function senseOf(context: EnglishContext, clause: Clause, match: Match, acted: PhraseMeaning): Sense {
  const { view } = context;
  const { sense, on } = match.entry;
  if (cannotStand(context, clause)) return 'voidByCourt';
  if ((TAKEN_BACK.has(sense) || clause.group.lemma === 'undo') && isThatExit(context, clause, acted)) return 'restore';
  if (isLimited(view, clause, match)) return 'suspend';
  if (sense === 'extend' && isDeadline(view, acted)) return 'postpone';
  if (isItsEnd(view, sense, acted)) return 'extend';
  // `courts kept it alive`: no court prolongs a law
  if (sense === 'extend' && clause.group.lemma === 'keep' && isOfCourt(view, clause)) return 'remain';
  if (/^(?:lift|extend)$/.test(clause.group.lemma) && match.entry.rest.length === 0 && isCeiling(view, acted))
    return 'amend';
  // `no longer imposes the sanctions`, `is not being implemented`: they do not apply, whenever they came into force
  const { lemma, passive, negated } = clause.group;
  if (lemma === 'implement' ? passive && negated : sense === 'impose' && isOver(view, clause)) return 'enforce';
  // `became the 38th state to approve X`: of an amendment a state approves it has ratified it
  if (sense === 'pass' && clause.group.infinitive && NTH_STATE.test(wordsOf(view, 0, clause.group.from)))
    return 'ratify';
  // `a court gave it the green light`: it votes on nothing, and lets the law go ahead
  if (sense === 'pass' && isGoAhead(clause, match) && isOfCourt(view, clause)) return 'enterForce';
  if (isOnLimit(view, acted)) return MADE.has(sense) ? 'rescind' : ENDED.has(sense) ? 'restore' : sense;
  // `created the Harbour Bill`, `launched it`: a bill is brought in, and imposes nothing
  if (sense === 'impose' && /\bbill$/i.test(acted.mention?.name.text ?? '')) return 'introduce';
  if (sense === 'block' && isByPaper(view, clause)) return 'suspend';
  if (setsAside(sense, match.entry.rest, acted) && isByPaper(view, clause)) return 'waive';
  // `a judge switched it off`: nothing of it is gone
  if (
    /^(?:endLaw|removeLaw)$/.test(sense) &&
    /^(?:stop|halt|switch)$/.test(clause.group.lemma) &&
    isOfCourt(view, clause)
  )
    return 'block';
  // `the ban fell in December`: by what, only a court or a count of votes tells
  if (sense === 'voidByCourt' && lemma === 'fall' && match.entry.rest.length === 0 && !tellsOfBench(view, clause))
    return 'endLaw';
  const ends = sense === 'endLaw' && on === 'both' && acted.phrase !== clause.subject;
  return ends && clause.object !== null && !startsOff(view, clause.object) ? 'removeLaw' : sense;
}

const isGoAhead = ({ group: { lemma } }: Clause, { entry: { rest } }: Match): boolean =>
  /^green-?light$/.test(lemma) || rest.some((part) => part === 'light' || part === 'go-ahead');

/** `fell at the Supreme Court`, `fell by eight to seven`: in the sentence stands who judges, or how the votes were. */
const tellsOfBench = (view: SentenceView, { group, to }: Clause): boolean =>
  view.tokens.some(({ text }, at) => BENCH.test(text) && view.mentionAt[at] === null) ||
  VOTES.test(wordsOf(view, group.to, Math.max(to, group.to)));

const BENCH = /^(?:courts?|courtroom|justices?|judges?|bench|ruling|judge?ment|decision|unconstitutional)$/;
const VOTES = /\b(?:\d+|\p{L}+) (?:votes )?(?:to|-) (?:\d+|two|three|four|five|six|seven|eight|nil|none)\b/u;

/** `issued a stay of the injunction against X`, `vacated the stay of the order`: what is put on hold had itself put X on hold. */
function isOnLimit(view: SentenceView, { target, phrase: { from, to } }: PhraseMeaning): boolean {
  return target === 'limit' && ON_LIMIT.test(wordsOf(view, from, to));
}

const NTH_STATE = /\b(?:\d+(?:st|nd|rd|th)|(?:\p{L}+-)?(?:first|second|third|\p{L}+th)|last|final|latest) state$/u;

const ON_LIMIT =
  /\b(?:stay|pause|suspension|hold) (?:of|on) (?:(?:the|that|this|an?|its|his|her|their) )?(?:(?:\p{L}+ )?court 's )?(?:\p{L}+ ){0,2}(?:injunctions?|orders?|rulings?|stay)\b/u;
const MADE: ReadonlySet<Sense> = new Set<Sense>([
  'issueWaiver',
  'make',
  'sign',
  'impose',
  'begin',
  'enterForce',
  'pass',
]);
const ENDED: ReadonlySet<Sense> = new Set<Sense>(['rescind', 'annul', 'voidByCourt', 'removeLaw', 'endLaw', 'repeal']);

/** `the waiver keeps X from biting`, `the memorandum blocks it`: by a paper that no court writes it is suspended. */
function isByPaper(view: SentenceView, { group, subject }: Clause): boolean {
  return !group.passive && subject !== null && OF_NO_COURT.test(word(view, subject.to - 1));
}

const OF_NO_COURT = /^(?:waivers?|memo|memorandum|determination|proclamation|decree|certification|letter|directive)$/;

/** What is done with a notice, and with a treaty never. */
const TAKEN_BACK: ReadonlySet<Sense> = new Set<Sense>(['rescind', 'annul']);
