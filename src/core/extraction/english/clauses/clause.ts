/**
 * Finds subject and object of a verb group without a full parse: clauses are told apart by marks, conjunctions, relatives and
 * other verb groups. In: a sentence and its groups. Out: for one group its subject, its object, and what introduces it.
 */
import { CALENDAR, PREPOSITIONS, SUBORDINATORS } from '../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import { TAKEN } from '../../lexicon/en/governors.ts';
import { joinsBeside, type Phrase, timeBefore } from '../phrases/phrase-parts.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { bracketedName } from './bracketed-name.ts';
import {
  afterLead,
  type Boundary,
  boundaryBefore,
  clauseEnd,
  hasMention,
  inList,
  isEmpty,
  isStop,
  startsWithPreposition,
} from './clause-boundary.ts';
import { actsOnName, contactAt, contactLeft, isNominative, opensByItself } from './contact.ts';
import { behindBe, frontedSubject, nameAtHead, rowAtHead } from './fronted.ts';
import { relatedTo, whoDoes, whoTakesTime } from './infinitive-subject.ts';
import { goesOnInRow, joinedTo } from './joined-to.ts';
import {
  headOf,
  isNoLonger,
  isPartOfIt,
  leftOver,
  nounBefore,
  nounWithInfinitive,
  sameRelated,
  takesObject,
  withoutPreposition,
} from './noun-before.ts';
import { asideBefore, reducedFrom, toldByParticiple } from './reduced.ts';
import { underAuxiliary } from './shared-auxiliary.ts';
import { isTimeOnly } from './time-before.ts';
import { ownObject } from './verb-object.ts';
import { isWhole } from './whole-clause.ts';

export interface Clause {
  readonly group: VerbGroup;
  readonly index: number;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** `if`, `when`, `that`, `which` … at the clause's beginning. */
  readonly introducer: string | null;
  /** Whether subject or object is the noun before a relative pronoun. */
  readonly relative: boolean;
  /** First token of the clause. */
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  /** For a verb joined to an earlier one (`passed and signed`): the earlier group. */
  readonly joined: VerbGroup | null;
}

/** A clause of its own: no relative, no infinitive, no bare participle. */
export function isMain({ group, relative, subject }: Clause): boolean {
  return group.finite && !relative && subject !== null;
}

export function clausesOf(view: SentenceView, groups: readonly VerbGroup[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const group of groups) clauses.push(clauseOf(view, groups, clauses.length, group, clauses));
  return clauses;
}

function clauseOf(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
  before: readonly Clause[],
): Clause {
  const found = leftOf(view, groups, index, group, before);
  const to = clauseEnd(view, groups, index, group);
  const own = ownObject(view, groups, index, group, found.introducer);
  const left = isWhole(view, groups, index, found, own) ? { ...found, relative: false, antecedent: null } : found;
  const fronted = left.subject === null ? frontedSubject(view, groups, index, group) : null;
  return {
    group: underAuxiliary(view, group, left.joined),
    index,
    subject: behindBe(view, groups, index, left.subject) ?? left.subject ?? fronted,
    object: left.antecedent ?? own,
    introducer: left.introducer,
    relative: left.relative,
    from: left.from,
    to,
    joined: left.joined,
  };
}

interface Left {
  readonly from: number;
  readonly subject: Phrase | null;
  readonly introducer: string | null;
  readonly relative: boolean;
  readonly joined: VerbGroup | null;
  /** For an object relative (`which Rubio signed`): what was signed. */
  readonly antecedent: Phrase | null;
}

function leftAt(
  from: number,
  introducer: string | null,
  subject: Phrase | null,
  joined: VerbGroup | null = null,
): Left {
  return { from, subject, introducer, relative: false, joined, antecedent: null };
}

/** What follows is said, and no object: `the host who says | the law is gone`, `rose to say | the law is gone`. */
const TAKES_CLAUSE = /^(?:say|tell|claim|insist|argue|believe|think|warn|swear|allege)$/;
const BEFORE_GERUND = /^(?:by|in|after|before|without|through|upon)$/;

/** Reads leftwards from the group to the boundary of its clause. */
function leftOf(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
  before: readonly Clause[],
): Left {
  const previous = groups[index - 1];
  const reports = previous !== undefined && SAYING.has(previous.lemma) && !actsOnName(view, previous, group);
  const boundary = boundaryBefore(view, group.from, previous?.to ?? 0, reports);
  const region: Phrase = { from: boundary.after, to: group.from };
  const { after, word: introducer } = boundary;
  if (boundary.kind === 'coordinator' && before.length > 0 && isTimeOnly(view, group, after))
    return joinedLeft(before, after, group);
  // `the act that Congress passed and | that Bush signed`
  const that = introducer === 'that' && before.at(-1)?.introducer === 'that' && !reports;
  const second = that && sameRelated(view, boundary.at, before.at(-1)) !== null;
  if (boundary.kind === 'relative' || second) return relativeLeft(view, region, boundary, before);
  const contact = boundary.kind === 'coordinator' ? null : contactAt(view, region, group);
  if (contact !== null && opensByItself(view, group, contact, boundary.kind === 'verb' && !reports))
    return contactLeft(region, contact);
  if (reports && group.finite && region.to - region.from > 1 && isNominative(view, group.from - 1))
    return leftAt(after, introducer, { from: group.from - 1, to: group.from });
  if (!isEmpty(view, region)) {
    // `which is why | the programme was frozen`
    if (boundary.kind === 'verb' && word(view, region.from) === 'why' && region.to - region.from > 1)
      return leftAt(after, 'why', { from: region.from + 1, to: region.to });
    const whole =
      boundary.kind === 'verb' && previous !== undefined && group.finite && !TAKES_CLAUSE.test(previous.lemma)
        ? nounWithInfinitive(view, previous, group, before)
        : null;
    if (whole !== null) return leftAt(whole.from, introducer, whole);
    // `pleased traders by | repealing X`, `By | repealing X, the House …`: who does the one does the other
    const means = group.form === 'ing' && !group.finite && BEFORE_GERUND.test(word(view, group.from - 1));
    if (means) return leftAt(after, introducer, before.findLast((one) => !one.relative)?.subject ?? null);
    const reduced = boundary.kind === 'verb' ? toldByParticiple(view, region, group, before.at(-1)) : null;
    if (reduced !== null) return leftAt(after, introducer, reduced);
    // `the waiver that ran out in June was renewed`, `the deal she signed on Monday ends it`: the noun before the first verb
    if (
      boundary.kind === 'verb' &&
      previous !== undefined &&
      (startsWithPreposition(view, region) ||
        (group.finite && timeBefore(view, region.to, region.from) === region.from) ||
        (before.at(-1)?.relative === true &&
          group.finite &&
          !TAKES_CLAUSE.test(previous.lemma) &&
          !isCaused(group) &&
          (takesObject(before.at(-1)) || !hasMention(view, region))))
    )
      return leftAt(after, introducer, leftOver(view, before.at(-1), region) ?? headOf(view, before) ?? region);
    // `took the step of | repealing X`, `wasted no time in | repealing X`: who took it acts
    const taken = boundary.kind === 'verb' && group.form === 'ing' ? word(view, group.from - 2) : '';
    if (taken === 'time' || TAKEN.has(taken)) return leftAt(after, introducer, before.at(-1)?.subject ?? null);
    // `since Friday’s ruling the mandate binds nobody`: a time, and no clause of its own
    const timed = boundary.kind === 'subordinator' && PREPOSITIONS.has(boundary.word ?? '') ? boundary.at : null;
    const behind = timed === null ? null : afterLead(view, { from: timed, to: region.to });
    // `after Obama’s | X takes effect`: whose it is
    // `before Berland Code | X is repealed`: the book it stands in
    const owned = behind !== null && (/^(?:'s|s')$/.test(word(view, behind - 1)) || isNamedWith(view, behind));
    if (behind !== null && behind > region.from && !owned) return leftAt(after, null, { from: behind, to: region.to });
    const takes = boundary.kind === 'verb' ? whoTakesTime(view, before.at(-1), group, region) : null;
    if (takes !== null) return leftAt(after, introducer, takes);
    const lead = afterLead(view, region);
    const row = boundary.kind === 'coordinator' ? rowBefore(view, boundary, previous?.to ?? 0) : null;
    if (row !== null && !isNominative(view, lead))
      return leftAt(row.from, row.introducer, { from: row.from, to: region.to });
    return leftAt(after, introducer, lead > region.from ? { from: lead, to: region.to } : region);
  }
  const row = rowAtHead(view, before, group);
  if (row !== null) return leftAt(after, introducer, row.subject, row.group);
  // `X dates from 1977 | and has never been repealed`: the first verb is one that is not known
  const named = boundary.kind === 'coordinator' && before.length === 0 ? nameAtHead(view) : null;
  if (named !== null) return leftAt(after, null, named);
  if (boundary.kind === 'coordinator') return joinedLeft(before, after, group);
  const own = reducedFrom(view, group, boundary, before.at(-1)?.group.to ?? 0);
  if (own !== null) return leftAt(after, introducer, own);
  if (boundary.kind === 'comma')
    return goesOnInRow(view, group, previous)
      ? joinedLeft(before.slice(-1), after)
      : afterComma(view, boundary, before, previous);
  if (boundary.kind === 'subordinator' && word(view, group.from) === 'being' && before.length > 0)
    return leftAt(after, introducer, before.findLast((clause) => !clause.relative)?.subject ?? null);
  const floor = previous?.to ?? 0;
  const aside =
    boundary.kind === 'stop' ? (bracketedName(view, boundary.at, floor) ?? asideBefore(view, boundary.at)) : null;
  // `until X (XA) | is repealed`: what opens the clause stands before its subject
  if (aside !== null) return leftAt(aside.from, openerOf(view, aside.from, floor) ?? introducer, aside);
  const last = boundary.kind === 'verb' ? before.at(-1) : undefined;
  // `the act under which firms were punished | was repealed`
  if (last?.relative === true && last.object === null && group.finite)
    return leftAt(after, introducer, headOf(view, before));
  const related = relatedTo(view, last, group);
  if (related !== null) return { ...leftAt(after, introducer, null), ...related };
  return leftAt(after, introducer, whoDoes(view, last, group));
}

/** `Berland Code | X`: one name, and no time before it. */
function isNamedWith({ tokens, mentionAt }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  return mentionAt[at] != null && before?.capital === true && before.kind === 'word' && !CALENDAR.has(before.text);
}

/** `the act | and its rule were halted`: what stands before “and” has no verb, and is part of the subject. */
function rowBefore(
  view: SentenceView,
  { at, word: joining }: Boundary,
  floor: number,
): Pick<Left, 'from' | 'introducer'> | null {
  if (joining !== 'and' && joining !== 'or' && joining !== 'nor') return null;
  const before = boundaryBefore(view, at, floor);
  // `In 2015, the act and its rule were halted`: no verb before the comma
  const fronted = before.kind === 'comma' && floor === 0 && startsWithPreposition(view, { from: 0, to: at });
  if (!fronted && !['start', 'stop', 'subordinator'].includes(before.kind)) return null;
  const from = afterLead(view, { from: before.after, to: at });
  if (isEmpty(view, { from, to: at }) || startsWithPreposition(view, { from, to: at })) return null;
  return { from, introducer: before.kind === 'subordinator' ? before.word : null };
}

/** `that let X | expire`: its subject stands behind the verb that lets it. */
function isCaused({ form, past, infinitive }: VerbGroup): boolean {
  return form === 'base' && past && !infinitive;
}

/** Behind `which`, `that`, `who`: the noun before is subject, or object where the relative clause has a subject of its own. */
function relativeLeft(view: SentenceView, region: Phrase, boundary: Boundary, before: readonly Clause[]): Left {
  const noun = sameRelated(view, boundary.at, before.at(-1)) ?? nounBefore(view, boundary.at, before);
  // `which | no longer | exists`: of a time that is over (`no longer applied`) the sentence tells what came next
  const over = isNoLonger(view, region) && /(?:s|'s)$/.test(word(view, region.to));
  const own = !over && !isEmpty(view, region);
  // `the vote in which Congress repealed X`: the noun is neither who acts nor what is acted on
  const aside = PREPOSITIONS.has(word(view, boundary.at - 1)) && view.mentionAt[boundary.at - 1] === null;
  return {
    from: boundary.at,
    subject: own ? region : noun,
    introducer: boundary.word,
    relative: true,
    joined: null,
    antecedent: own && !aside && noun !== null ? withoutPreposition(view, noun) : null,
  };
}

/** `was passed in 1993 and lapsed in 2004`: one subject, two verbs. */
function joinedLeft(before: readonly Clause[], from: number, group?: VerbGroup): Left {
  const first = joinedTo(before, group);
  return leftAt(from, first?.introducer ?? null, first?.subject ?? null, first?.group ?? null);
}

function openerOf(view: SentenceView, from: number, floor: number): string | null {
  const text = from > floor ? word(view, from - 1) : '';
  return text === 'where' || (SUBORDINATORS.has(text) && view.mentionAt[from - 1] === null) ? text : null;
}

/** `X, a law that did Y, was repealed`: over what stands between the commas. */
function afterComma(
  view: SentenceView,
  { at: comma, after, word: introducer }: Boundary,
  before: readonly Clause[],
  previous: VerbGroup | undefined,
): Left {
  for (let at = comma - 1; at >= 0; at--) {
    if (view.mentionAt[at] === null && word(view, at) === ',' && !inList(view, at)) {
      const start = boundaryBefore(view, at, 0).after;
      const from = afterLead(view, { from: start, to: at });
      // `its would-be successor, | the X Bill, | was withdrawn`: the name stands in the aside
      const named =
        at + 1 < comma && hasMention(view, { from: at + 1, to: comma }) && !hasMention(view, { from, to: at });
      // `the tax, unlike X, was repealed`, `the agency, under X, was …`: the name is not what is spoken of
      const beside = PREPOSITIONS.has(word(view, at + 1)) && joinsBeside(view, at + 1) === null;
      // `one of the sections of the security law, | the X Act, | expired`: a part of it did
      const part = named && isPartOfIt(view, { from, to: at });
      const aside = beside || part || (previous !== undefined && previous.to > at) ? false : named;
      return leftAt(start, introducer, aside ? { from: at + 1, to: comma } : { from, to: at });
    }
    if (isStop(view, at) && view.mentionAt[at] === null) break;
  }
  if (previous === undefined) return leftAt(0, introducer, { from: 0, to: comma });
  return joinedLeft(before, after);
}
