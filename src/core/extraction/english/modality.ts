/**
 * How a clause means what it says: asserted, taken for granted, promised, demanded, possible, supposed, asked. In: a clause in
 * its sentence. Out: modality, and whether a word above it denies it (`failed to repeal`).
 */
import { isAdverb, PREPOSITIONS } from '../lexicon/en/closed-classes.ts';
import { DENYING, NOT_ASSERTING, REACTING } from '../lexicon/en/cues.ts';
import {
  GOVERNING_NOUNS,
  GOVERNING_VERBS,
  type Governing,
  MODALITY_OF_MODAL,
  PRESUPPOSING,
} from '../lexicon/en/governors.ts';
import type { Clause } from './clause.ts';
import type { EnglishContext } from './context.ts';
import { gerundMood } from './gerund-mood.ts';
import { type Mood, mood } from './mood.ts';
import { heldByNoun } from './reported-belief.ts';
import { word } from './sentence-view.ts';
import { supposed } from './supposed.ts';
import { lemmaOf } from './verb-forms.ts';

export function moodOf(context: EnglishContext, clause: Clause): Mood {
  const { view } = context;
  const { group } = clause;
  if (view.question) return mood('questioned');
  const ahead = supposed(context, clause);
  if (ahead !== null) return mood(ahead);
  const held = heldByNoun(context, clause);
  if (held !== null) return held;
  if (group.modal !== null) return mood(MODALITY_OF_MODAL[group.modal] ?? 'possible');
  if (group.infinitive) return governed(context, clause);
  const causing = context.clauses[clause.index - 1];
  if (group.form === 'base' && causing !== undefined && CAUSING.has(causing.group.lemma) && causing.to <= group.from) {
    const outer = moodOf(context, causing);
    return { ...outer, denied: outer.denied !== causing.group.negated };
  }
  if (group.form === 'ing' && !group.finite) return gerundMood(context, clause, moodOf);
  if (clause.joined !== null && bare(clause)) return moodOf(context, clauseOfGroup(context, clause));
  if (commands(context, clause)) return mood('demanded');
  if (conditional(context, clause) || ofBill(context, clause)) return mood('hypothetical');
  return inMatrix(context, clause) ?? plain(clause);
}

/** Take a base form behind their object: `let X lapse`, `saw X lapse`. */
const CAUSING = new Set(['let', 'see', 'watch']);

/** `Repeal it now!`, `put it on hold`: a verb with no subject that is no past either. */
function commands({ view }: EnglishContext, { group, subject }: Clause): boolean {
  if (group.modal !== null || subject !== null || group.copular) return false;
  const before = word(view, group.from - 1);
  const heads = group.main === group.from && (group.from === 0 || before === '"' || before === ':');
  return (
    group.form === 'base' ||
    (heads && word(view, group.main) === group.lemma && !PREPOSITIONS.has(word(view, group.to)))
  );
}

/** `the bill repeals X`: what a paper says that is not law yet. */
function ofBill({ view }: EnglishContext, { group, subject, relative }: Clause): boolean {
  if (subject === null || relative || group.past || group.perfect || group.passive || group.copular) return false;
  if (group.form === 'past' || !group.finite || BECOMING.has(group.lemma)) return false;
  const words = view.tokens.slice(subject.from, subject.to).map((token) => token.text);
  const head = words.findIndex((text, at) => PREPOSITIONS.has(text) && at > 0);
  const noun = words.slice(0, head === -1 ? words.length : head).at(-1) ?? '';
  return BILL_NOUNS.has(noun) && !words.some((text) => ['signed', 'enacted', 'promulgated'].includes(text));
}

const BILL_NOUNS = new Set([
  'bill',
  'bills',
  'proposal',
  'proposals',
  'draft',
  'drafts',
  'plan',
  'plans',
  'motion',
  'initiative',
]);
/** What a bill itself does or undergoes, and not the law that it is about. */
const BECOMING = new Set(
  'become pass clear fail go head move reach land await wait need take expire lapse die stall sit remain stand stay'.split(
    ' ',
  ),
);

/** `it lapses on Friday unless lawmakers act`: a present that hangs on a condition. */
function conditional({ view }: EnglishContext, { group, to }: Clause): boolean {
  if (group.past || group.perfect || group.form === 'past') return false;
  return (
    view.tokens.slice(to, to + 3).some((token) => ['unless', 'if'].includes(token.text)) ||
    ['unless', 'if'].includes(word(view, 0))
  );
}

function bare(clause: Clause): boolean {
  return (
    clause.group.main === clause.group.from && (clause.group.form === 'base' || clause.group.form === 'participle')
  );
}

function clauseOfGroup(context: EnglishContext, clause: Clause): Clause {
  const found = context.clauses.find((other) => other.group === clause.joined);
  return found === undefined || found === clause ? { ...clause, joined: null } : found;
}

function plain(clause: Clause): Mood {
  const granted = clause.relative || (clause.introducer !== null && PRESUPPOSING.has(clause.introducer));
  return mood(granted ? 'presupposed' : 'asserted');
}

/** A clause that a verb of wishing or doubting reports: `hopes that`, `is expected that`. */
function inMatrix(context: EnglishContext, clause: Clause): Mood | null {
  const matrix = context.clauses[clause.index - 1];
  if (matrix !== undefined && clause.introducer === 'that' && denies(context, matrix))
    return { ...plain({ ...clause, relative: false }), modality: 'asserted', denied: true };
  if (matrix !== undefined && clause.introducer === 'that' && matrix.group.negated && FINDING.has(matrix.group.lemma))
    return mood('possible');
  if (matrix !== undefined && clause.introducer === 'that' && RULING.has(matrix.group.lemma)) {
    const above = moodOf(context, matrix);
    if (above.modality !== 'asserted' && above.modality !== 'presupposed') return above;
  }
  if (matrix !== undefined && wished(matrix, clause)) return mood(NOT_ASSERTING.get(matrix.group.lemma) ?? 'demanded');
  if (matrix === undefined || matrix.to > clause.from + 1 || clause.joined !== null || clause.relative) return null;
  if (clause.introducer !== 'that' && clause.from !== matrix.group.to) return null;
  const attitude = NOT_ASSERTING.get(matrix.group.lemma);
  return attitude === undefined || attitude === 'questioned' ? null : mood(attitude, matrix.group.lemma);
}

/** What they report is so once they have done it: `will rule that X is void` leaves it open. */
const RULING = new Set(['find', 'decide', 'rule', 'hold', 'conclude', 'determine', 'declare']);

/** What a court that did not find so leaves open. */
const FINDING = new Set(['find', 'decide', 'rule', 'hold', 'conclude', 'determine', 'say']);

/** `denied that`, `it is not true that`, `it is false that`. */
function denies({ view }: EnglishContext, { group }: Clause): boolean {
  if (DENYING.has(group.lemma)) return !group.negated && group.modal === null;
  if (!group.copular) return false;
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:not|a|an|simply)$/.test(word(view, at))) at++;
  const said = word(view, at);
  const negated = group.negated || view.tokens.slice(group.to, at).some((token) => token.text === 'not');
  return negated
    ? /^(?:true|correct|accurate|right|so)$/.test(said)
    : /^(?:false|untrue|wrong|incorrect|inaccurate|nonsense|myth|lie|fake)$/.test(said);
}

/** `wants X repealed`: the participle says what is wanted of the object. */
function wished(matrix: Clause, clause: Clause): boolean {
  return (
    (clause.group.form === 'past' || clause.group.form === 'participle') &&
    clause.group.main === clause.group.from &&
    clause.joined === null &&
    clause.subject !== null &&
    clause.subject.from === matrix.object?.from &&
    NOT_ASSERTING.get(matrix.group.lemma) === 'demanded'
  );
}

/** An infinitive means what the word above it makes of it. */
function governed(context: EnglishContext, clause: Clause): Mood {
  const firsts = ofTheFirst(context, clause);
  if (firsts !== null) return firsts;
  const above = governorOf(context, clause);
  if (above === null) return mood('hypothetical');
  const voted =
    above.lemma === 'vote' && context.groups.every((group) => group.main !== above.at)
      ? voteHeld(context, clause)
      : null;
  if (voted !== null) return voted;
  if (above.governing === 'planned' && isTaken(context, above.at)) return mood('presupposed', above.lemma);
  if (above.governing === 'power') return { ...mood('asserted', above.lemma), power: true };
  if (above.governing !== 'denied' && above.governing !== 'asserted') return mood(above.governing, above.lemma);
  const matrix = context.clauses.find((other) => other.group.main === above.at);
  const outer = matrix === undefined ? mood('asserted', above.lemma) : moodOf(context, matrix);
  const denied = ((above.governing === 'denied') !== outer.denied) !== (matrix?.group.negated ?? false);
  return { ...outer, denied, governor: above.lemma };
}

/** `became the third state to ratify X`, `was the first president to waive it`: who is counted among those who did, did it. */
function ofTheFirst(context: EnglishContext, clause: Clause): Mood | null {
  const { view } = context;
  const matrix = context.clauses.findLast((one) => one.index < clause.index && one.group.to <= clause.group.from);
  if (matrix === undefined || !(matrix.group.copular || matrix.group.lemma === 'become')) return null;
  const between = view.tokens.slice(matrix.group.to, clause.group.from).map((token) => token.text);
  const counted = between.some((text) =>
    /^(?:first|last|latest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|[a-z]+-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))$/.test(
      text,
    ),
  );
  // `the third state since 2017 to ratify it`
  const noun = between.find((text) => COUNTED.test(text));
  return counted && between[0] === 'the' && noun !== undefined ? moodOf(context, matrix) : null;
}

const COUNTED =
  /^(?:state|country|nation|president|government|member|party|parliament|chamber|court|minister|administration|province|one)$/;

/** `welcomed the decision to waive X`, `dismayed by the move to lift X`: who reacts to a decision takes it for made. */
function isTaken({ view, clauses, groups }: EnglishContext, at: number): boolean {
  if (!/^(?:decision|move|determination)$/.test(word(view, at)) || groups.some((group) => group.main === at))
    return false;
  const above = clauses.findLast((one) => one.group.to <= at);
  if (above === undefined || above.group.modal !== null || at - above.group.to > 8) return false;
  return REACTING.has(above.group.lemma) || (FELT.has(above.group.lemma) && above.group.form === 'participle');
}

const FELT = new Set(
  'disappoint please anger dismay outrage alarm trouble sadden surprise encourage hearten'.split(' '),
);

/** `welcomed the vote to repeal X`, `Thursday's vote to repeal X drew cheers`: the vote was held. */
function voteHeld(context: EnglishContext, clause: Clause): Mood | null {
  const matrix = context.clauses.find(
    (other) => other !== clause && other.group.finite && other.group.modal === null && !other.group.negated,
  );
  if (
    matrix === undefined ||
    !(matrix.group.past || matrix.group.form === 'past' || matrix.group.perfect) ||
    NEEDED.has(matrix.group.lemma)
  )
    return null;
  return mood('presupposed', 'vote');
}

/** Verbs that only look forward to what they govern. */
const NEEDED = new Set([
  'plan',
  'schedule',
  'delay',
  'postpone',
  'want',
  'demand',
  'promise',
  'propose',
  'seek',
  'call',
  'urge',
  'force',
  'cancel',
  'set',
  'expect',
  'face',
  'need',
  'await',
  'block',
  'lose',
]);

interface Governor {
  readonly at: number;
  readonly lemma: string;
  readonly governing: Governing;
}

function governorOf(context: EnglishContext, clause: Clause): Governor | null {
  const { view } = context;
  for (let at = clause.group.from - 1, seen = 0; at >= 0 && seen < 9; at--, seen++) {
    const text = word(view, at);
    if (['.', ';', '"', ':'].includes(text) && view.mentionAt[at] === null) return null;
    if (view.mentionAt[at] !== null || (isAdverb(text) && text !== 'yet') || text === 'not') continue;
    const noun = GOVERNING_NOUNS.get(text);
    const lemma = lemmaOf(text);
    // `went on to repeal X` did
    if (lemma === 'go' && word(view, at + 1) === 'on') return { at, lemma, governing: 'asserted' };
    const verb = context.groups.some((group) => group.main === at) ? GOVERNING_VERBS.get(lemma) : undefined;
    const governing = verb ?? noun;
    if (governing !== undefined) return { at, lemma, governing };
    if (context.groups.some((group) => group.main === at)) return null;
  }
  return null;
}
