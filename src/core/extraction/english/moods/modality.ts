/**
 * How a clause means what it says: asserted, taken for granted, promised, demanded, possible, supposed, asked. In: a clause in
 * its sentence. Out: modality, and whether a word above it denies it (`failed to repeal`).
 */
import { NEGATIONS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { NOT_ASSERTING } from '../../lexicon/en/cues.ts';
import { MODALITY_OF_MODAL, PRESUPPOSING } from '../../lexicon/en/governors.ts';
import type { Clause } from '../clauses/clause.ts';
import { hasMention } from '../clauses/clause-boundary.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { deniedAtHead, isNotOnly } from '../verbs/auxiliaries.ts';
import { whatWasDone } from '../verbs/what-was-done.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { causedBy, isOnlyThoughtOf } from './caused.ts';
import { deniesWhatIsBelow } from './denied-above.ts';
import { gerundMood, notDone } from './gerund-mood.ts';
import { governed } from './governed.ts';
import { hedged } from './hedged.ts';
import { mustStill } from './judged-for.ts';
import { type Mood, mood } from './mood.ts';
import { bySomeBill, ofBill } from './of-bill.ts';
import { isOfPaperToCome } from './of-paper-to-come.ts';
import { heldByNoun } from './reported-belief.ts';
import { orderedThat, ruledItCan } from './ruled-to.ts';
import { supposed } from './supposed.ts';
import { isOfUndoneRuling, isUndone } from './undone.ts';
import { takenBackBy } from './undone-paper.ts';

export function moodOf(context: EnglishContext, clause: Clause): Mood {
  const { view } = context;
  const { group } = clause;
  if (view.question || isAskedInQuotes(view, group.to)) return mood('questioned');
  const ahead = supposed(context, clause);
  if (ahead !== null) return mood(ahead);
  const held = hedged(context, clause) ?? heldByNoun(context, clause);
  if (held !== null) return held;
  if (isOfUndoneRuling(context, clause) || isOfPaperTakenBack(context, clause)) return mood('hypothetical');
  if (isOfPaperToCome(context, clause, moodOf)) return mood('hypothetical');
  const ordered = orderedThat(context, clause, moodOf);
  if (ordered !== null) return ordered;
  const free = ruledItCan(context, clause, moodOf);
  if (free !== null) return free;
  if (mustStill(view, group)) return { ...mood('asserted', 'yet'), denied: true };
  if (group.modal !== null) return mood(MODALITY_OF_MODAL[group.modal] ?? 'possible');
  if (group.infinitive) return didSo(context, clause) ?? governed(context, clause, moodOf);
  if (isOnlyThoughtOf(context, clause)) return mood('hypothetical');
  const brought = causedBy(context, clause);
  if (brought !== null) {
    const outer = moodOf(context, brought);
    // `is letting X | lapse`: it has not yet
    const under = brought.group.form === 'ing' && brought.group.finite && outer.modality === 'asserted';
    return {
      ...outer,
      ...(under ? { modality: 'planned' as const } : {}),
      denied: outer.denied !== isUndone(view, brought),
      power: outer.power || isAllowedByLaw(view, brought),
    };
  }
  if (group.form === 'ing' && !group.finite) return gerundMood(context, clause, moodOf);
  // `went home without | having repealed X`, `lapsed without | being renewed`
  const undone = /^(?:having|being)$/.test(word(view, group.from)) ? notDone(context, clause) : null;
  if (undone !== null) return undone;
  const causing = context.clauses[clause.index - 1];
  if (causing !== undefined && hasDone(context, causing, clause))
    return { ...moodOf(context, causing), denied: isUndone(view, causing) };
  if (isSaidAlone(context, clause)) return mood('demanded');
  if (clause.joined !== null && (bare(clause) || goesOnInRelative(context, clause)))
    return moodOf(context, clauseOfGroup(context, clause));
  const did = didSo(context, clause);
  if (did !== null) return did;
  if (commands(context, clause)) return mood('demanded');
  if (conditional(context, clause) || ofBill(context, clause) || bySomeBill(context, clause))
    return mood('hypothetical');
  if (askedAbout(context, clause)) return mood('questioned');
  if (deniedCleft(context, clause)) return { ...mood('asserted'), denied: true };
  return inMatrix(context, clause) ?? plain(clause);
}

/** `the letter | suspending X | was withdrawn`: what the paper did is told as undone. */
function isOfPaperTakenBack(context: EnglishContext, clause: Clause): boolean {
  const by = takenBackBy(context, clause);
  return by !== null && by.group.modal === null && !by.group.infinitive && !isUndone(context.view, by);
}

/** `“So it is gone?” a shopkeeper asks`: the mark stands within the sentence, where the quoted words end. */
function isAskedInQuotes({ tokens }: SentenceView, from: number): boolean {
  const mark = tokens.findIndex(({ text }, at) => at >= from && /^[.!?;:"()]$/.test(text));
  return (
    mark > 0 && tokens[mark]?.text === '?' && /^["']$/.test(tokens[mark + 1]?.text ?? '') && mark + 2 < tokens.length
  );
}

/** `asked | who had ended X`, `wondered when it was repealed`. */
function askedAbout({ view, clauses }: EnglishContext, { index, from, subject }: Clause): boolean {
  const above = clauses[index - 1]?.group;
  // `whether the visit means | X is over`: what it would mean is asked too
  if (/^(?:whether|if)$/.test(clauses[index - 1]?.introducer ?? '') && IMPORTING.has(above?.lemma ?? '')) return true;
  if (above === undefined || !/^(?:ask|wonder|inquire|enquire)$/.test(above.lemma) || above.to > from) return false;
  const first = Math.min(from, subject?.from ?? from);
  return [first - 1, first].some((at) => at >= above.to && /^(?:who|when|why|how|where)$/.test(word(view, at)));
}

const IMPORTING = new Set(['mean', 'imply', 'signify', 'suggest', 'spell', 'show', 'prove']);

/** `It was not Congress | that repealed X`, `it wasn’t X | that Congress repealed`; `it was not Congress but the President` says who did. */
function deniedCleft({ view, clauses }: EnglishContext, { relative, index, from }: Clause): boolean {
  const above = clauses[index - 1];
  if (!relative || above?.subject == null || !above.group.copular || above.group.modal !== null) return false;
  const it = word(view, above.subject.from) === 'it' && above.subject.to - above.subject.from === 1;
  const not = word(view, above.group.to) === 'not' ? above.group.to : above.group.to - 1;
  const denied = (above.group.negated || word(view, not) === 'not') && !isNotOnly(view, not);
  return it && denied && !view.tokens.slice(above.group.to, from).some(({ text }) => text === 'but');
}

/** `the act lets | the President waive it`: what a law lets somebody do is a power. */
function isAllowedByLaw(view: SentenceView, { group, subject }: Clause): boolean {
  if (group.lemma !== 'let' || subject === null) return false;
  const named = view.mentionAt[subject.to - 1] != null;
  return (
    named || /^(?:act|law|statute|section|provision|clause|title|treaty|text|code)$/.test(word(view, subject.to - 1))
  );
}

/** Take a participle behind their object: `the year saw X repealed`, `got it repealed`, `would leave it repealed`. */
const HAVING_DONE = new Set(['see', 'watch', 'witness', 'get', 'have', 'leave', 'find']);

function hasDone({ view }: EnglishContext, causing: Clause, clause: Clause): boolean {
  // `no sooner had Congress | repealed X`, `nor has it | repealed them`: what stands behind “had” is the subject
  if (causing.group.lemma === 'have' && deniedAtHead(view, causing.group.from)) return false;
  const own = clause.object !== null && hasMention(view, clause.object);
  return HAVING_DONE.has(causing.group.lemma) && !own && ofItsObject(causing, clause);
}

/** `what Congress did was repeal X`: done, or what the verb “do” makes of it (`what the bill would do is repeal X`). */
function didSo({ view, clauses }: EnglishContext, { group, index }: Clause): Mood | null {
  const done = group.form === 'base' ? whatWasDone(view, group.from - 1) : null;
  if (done === null) return null;
  const modal = clauses.slice(Math.max(0, index - 2), index).find((one) => one.group.modal !== null)?.group.modal;
  const said = mood(modal == null ? 'asserted' : (MODALITY_OF_MODAL[modal] ?? 'possible'));
  // `what it has not done is repeal X`
  return { ...said, denied: deniesWhat(view, done) };
}

/** `what | has not | done`, `the one thing Congress never | did`. */
function deniesWhat(view: SentenceView, done: number): boolean {
  const before = view.tokens.slice(Math.max(0, done - 4), done);
  return before.some(({ text }) => NEGATIONS.has(text) && text !== 'no');
}

/** `Repeal it now!`, `put it on hold`: a verb with no subject that is no past either. */
function commands({ view }: EnglishContext, { group, subject }: Clause): boolean {
  if (group.modal !== null || subject !== null || group.copular) return false;
  const before = word(view, group.from - 1);
  if (before === 'please') return true;
  const heads = group.main === group.from && (group.from === 0 || before === '"' || before === ':');
  // `set up the rule now`, but `set up in 2015`
  const behind = /^(?:up|down|out|off|aside|back|away)$/.test(word(view, group.to)) ? group.to + 1 : group.to;
  return (
    group.form === 'base' ||
    (heads &&
      word(view, group.main) === group.lemma &&
      (view.mentionAt[behind] != null || !PREPOSITIONS.has(word(view, behind))))
  );
}

/** `it lapses on Friday unless lawmakers act`: a present that hangs on a condition. */
function conditional({ view, clauses }: EnglishContext, { group, index, to }: Clause): boolean {
  if (group.past || group.perfect || group.form === 'past') return false;
  return (
    isIfBehind(view, group.to, to + 3) ||
    ['unless', 'if'].includes(word(view, 0)) ||
    isOnceMore(view, clauses[0], index)
  );
}

/** `X is repealed | if Berland disarms`; `in force, if not enforced`, `alive, if only on paper`, `valid, if in name alone` concede. */
function isIfBehind({ tokens }: SentenceView, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text }, at) =>
        text === 'unless' ||
        (text === 'if' && !/^(?:not|only|anything|any|ever|barely|in)$/.test(tokens[from + at + 1]?.text ?? '')),
    );
}

/** `Once it is renewed, | it binds`, `As soon as it is printed, | it is law`: what is to come of what is to come. */
function isOnceMore(view: SentenceView, first: Clause | undefined, index: number): boolean {
  const opens = word(view, 0) === 'once' || /^(?:as soon as|the moment|the day)\b/.test(wordsOf(view, 0, 3));
  if (!opens || first === undefined || first.index === index || !first.group.finite) return false;
  return !first.group.past && first.group.form !== 'past' && first.subject !== null && first.subject.from > 0;
}

/** `wrote a letter, “enforce X”`, `saying, ‘enforce X’`: what is quoted begins with its verb. */
function isSaidAlone({ view }: EnglishContext, { group }: Clause): boolean {
  const at = group.from;
  return (
    group.form === 'base' &&
    group.main === at &&
    /^["']$/.test(word(view, at - 1)) &&
    (at === 1 || /^[,:]$/.test(word(view, at - 2)))
  );
}

function bare({ group, joined }: Clause): boolean {
  if (group.main !== group.from) return false;
  // `would have scrapped | and replaced X`
  const shared = joined !== null && joined.modal !== null && joined.perfect && group.from - joined.to <= 2;
  return group.form === 'base' || group.form === 'participle' || (shared && group.form === 'past');
}

/** `on the act, which repeals X but | extends Y`. */
function goesOnInRelative(context: EnglishContext, clause: Clause): boolean {
  const first = clauseOfGroup(context, clause);
  return first.relative && first.index === clause.index - 1 && clause.group.form === 's' && first.group.form === 's';
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
  if (matrix !== undefined && deniesWhatIsBelow(context, matrix, clause))
    return { ...plain({ ...clause, relative: false }), modality: 'asserted', denied: true };
  if (
    matrix !== undefined &&
    clause.introducer === 'that' &&
    isUndone(context.view, matrix) &&
    FINDING.has(matrix.group.lemma)
  )
    return mood('possible');
  if (matrix !== undefined && clause.introducer === 'that' && RULING.has(matrix.group.lemma)) {
    const above = moodOf(context, matrix);
    if (above.modality !== 'asserted' && above.modality !== 'presupposed') return above;
  }
  if (
    matrix !== undefined &&
    clause.introducer === 'that' &&
    matrix.group.modal !== null &&
    ENSURING.has(matrix.group.lemma)
  )
    return mood('hypothetical');
  if (matrix !== undefined && wished(matrix, clause)) return mood(NOT_ASSERTING.get(matrix.group.lemma) ?? 'demanded');
  if (matrix !== undefined && DEEMING.has(matrix.group.lemma) && ofItsObject(matrix, clause)) return mood('opinion');
  if (matrix === undefined || clause.joined !== null || clause.relative) return null;
  if (matrix.to > clause.from + 1 && matrix.to !== clause.group.from) return null;
  if (clause.introducer !== 'that' && clause.from !== matrix.group.to) return null;
  const attitude = NOT_ASSERTING.get(matrix.group.lemma);
  // `nobody doubts that X was repealed`
  if (attitude === 'possible' && matrix.group.lemma === 'doubt' && isUndone(context.view, matrix)) return null;
  return attitude === undefined || attitude === 'questioned' ? null : mood(attitude, matrix.group.lemma);
}

/** What they report is so once they have done it: `will rule that X is void` leaves it open. */
const RULING = new Set(['find', 'decide', 'rule', 'hold', 'conclude', 'determine', 'declare']);

/** `it will guarantee that X lapses`: what would come of something. */
const ENSURING = new Set(['guarantee', 'ensure', 'mean', 'assure']);

/** What a court that did not find so leaves open. */
const FINDING = new Set(['find', 'decide', 'rule', 'hold', 'conclude', 'determine', 'say']);

/** `considers the amendment ratified`: what somebody takes it for. */
const DEEMING = new Set(['consider', 'deem', 'regard', 'think', 'believe']);

/** `wants X repealed`: the participle says what is wanted of the object. */
function wished(matrix: Clause, clause: Clause): boolean {
  return ofItsObject(matrix, clause) && NOT_ASSERTING.get(matrix.group.lemma) === 'demanded';
}

/** A participle behind the object of the verb above. */
function ofItsObject(matrix: Clause, clause: Clause): boolean {
  return (
    (clause.group.form === 'past' || clause.group.form === 'participle') &&
    clause.group.main === clause.group.from &&
    clause.joined === null &&
    clause.subject !== null &&
    clause.subject.from === matrix.object?.from
  );
}
