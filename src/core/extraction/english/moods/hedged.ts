/**
 * How sure a clause says that it is, by what stands in it, before it or right above it: `perhaps X was repealed`, `it is unlikely that X was
 * repealed`, `X was almost repealed`, `in the novel, X was repealed`, `Myth: X was repealed`. In: a clause in its sentence. Out: its
 * mood; null where nothing of the kind stands there.
 */
import { COORDINATORS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import {
  AWAITED,
  HEDGES,
  JESTING,
  NEARLY,
  OPEN_LABELS,
  OPEN_MODALS,
  OPEN_WORDS,
  SHOWING,
  SIGNS,
  STORIES,
  SURE_WORDS,
  TALES,
  TALK,
  UNSAYING,
  UNTRUE_LABELS,
  VOUCHING,
  WANTED,
} from '../../lexicon/en/hedges.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { isDue } from './due.ts';
import { type Mood, mood } from './mood.ts';
import { supposed } from './supposed.ts';
import { isOneSide } from './two-sides.ts';
import { isUndone } from './undone.ts';

export function hedged(context: EnglishContext, clause: Clause): Mood | null {
  const { view, clauses } = context;
  if (clause.relative) return null;
  if (isNearly(view, clause)) return mood('hypothetical');
  if (isHedged(view, clause)) return mood('possible');
  if (isTale(view, clause)) return mood('hypothetical');
  if (isDue(view, clause)) return mood('demanded');
  if (isOneSide(context, clause) || goesRound(view, clause)) return mood('possible');
  const label = labelOf(view, clause);
  if (UNTRUE_LABELS.has(label)) return setsRight(context, clause, label) ? null : { ...mood('asserted'), denied: true };
  if (OPEN_LABELS.has(label)) return mood('possible');
  if (isExcepted(view, clause)) return { ...mood('asserted'), denied: true };
  if (isAskedFor(view, clause)) return mood('questioned');
  if (isUnfounded(view, clause)) return mood('possible');
  const above = clauses[clause.index - 1];
  if (above === undefined || !isOf(clause, above)) return null;
  // `if it is true that X was repealed`, `were it true that`
  const were = above.group.from === 0 && word(view, 0) === 'were';
  if (clause.introducer === 'that' && (were || supposed(context, above) !== null)) return mood('hypothetical');
  if (isWanted(view, above, clause)) return mood('demanded');
  return leavesOpen(view, above, clause) || isUnsaid(context, above) ? mood('possible') : null;
}

/** `X was repealed, he said. Wrong: | nobody has repealed it`, `Wrong: | it was waived`: what was said before is untrue, and this is so. */
function setsRight({ view, previous }: EnglishContext, { group, subject }: Clause, label: string): boolean {
  if (label !== 'wrong' && !(/^(?:false|untrue)$/.test(label) && previous !== null)) return false;
  const nobody = /^(?:no|nobody|none|neither|it|they|he|she|this|that)$/.test(word(view, subject?.from ?? -1));
  return group.negated || nobody || (label === 'wrong' && previous !== null);
}

/** `it is vital that | X is repealed`: in the present, what should come; `it is important that X was repealed` takes it for told. */
function isWanted(view: SentenceView, { group, to }: Clause, clause: Clause): boolean {
  const { past, perfect, form, copular } = clause.group;
  if (!group.copular || group.negated || clause.introducer !== 'that' || past || perfect || form === 'past')
    return false;
  let at = group.to;
  while (at < to && isAdverb(word(view, at))) at++;
  return WANTED.has(word(view, at)) && (!copular || clause.group.modal !== null);
}

/** `was | almost | repealed`, `all but | repealed it`: it was not. */
function isNearly(view: SentenceView, { group }: Clause): boolean {
  const at = group.copular ? group.to : group.main - 1;
  const next = view.tokens[at + 1];
  const wholly = next === undefined || next.kind === 'number' || NEARLY_ALL.test(next.text);
  return (NEARLY.has(word(view, at)) && !wholly) || (word(view, at) === 'but' && word(view, at - 1) === 'all');
}

/** `is almost always enforced`, `is nearly thirty years old`. */
const NEARLY_ALL =
  /^(?:always|never|all|every|entirely|wholly|completely|exclusively|unchanged|twenty|thirty|forty|fifty)$/;

/** `was | probably | repealed`, `Perhaps | X was repealed`; not `perhaps the first law | that …`. */
function isHedged(view: SentenceView, { group, subject, from }: Clause): boolean {
  for (let at = group.from; at < group.main; at++) if (HEDGES.has(word(view, at))) return true;
  // `is | probably | dead`
  for (let at = group.to; group.copular && isAdverb(word(view, at)); at++) if (HEDGES.has(word(view, at))) return true;
  const head = subject?.from ?? group.from;
  for (let at = head; at < group.from && isAdverb(word(view, at)); at++) if (HEDGES.has(word(view, at))) return true;
  for (let at = head - 1; at >= Math.max(0, from - 2); at--) {
    const text = word(view, at);
    if (HEDGES.has(text)) return true;
    if (text !== ',' && !COORDINATORS.has(text) && text !== 'so') return false;
  }
  return false;
}

/** `In the novel, | X was repealed`: of a world that is made up, where nothing but the work is named. */
function isTale(view: SentenceView, { group }: Clause): boolean {
  if (word(view, 0) !== 'in') return false;
  const comma = view.tokens.findIndex(({ text }, at) => text === ',' && at < group.from);
  return comma > 1 && comma <= 5 && TALES.has(word(view, comma - 1));
}

/** `As the story goes, | X was repealed`, `X was repealed, or so the joke goes`. */
function goesRound(view: SentenceView, { from, to }: Clause): boolean {
  const lead = word(view, from - 1) === ',' && word(view, from - 2) === 'goes' ? word(view, from - 3) : '';
  const tail = GOES.exec(wordsOf(view, Math.max(0, to - 2), to + 6))?.[1] ?? '';
  return STORIES.has(lead) || STORIES.has(tail);
}

const GOES = /[,(-] (?:or )?(?:so )?(?:the|an old) (\w+) goes\b/;

/** The word before the mark: `Myth: X was repealed`, `FALSE – X was repealed`, `Prediction: X is dead`; nothing where none stands there. */
function labelOf(view: SentenceView, { group, introducer }: Clause): string {
  const head = view.tokens.findIndex(({ kind }) => kind === 'word');
  const own = introducer === null || /^[:–—-]$/.test(introducer);
  const labelled = own && group.finite && head >= 0 && head <= 1 && /^[:–—-]$/.test(word(view, head + 1));
  return labelled ? word(view, head) : '';
}

/** `has done everything but | repeal X`. */
function isExcepted(view: SentenceView, { group }: Clause): boolean {
  const but = word(view, group.from - 1) === 'but' && hasBase(view, group.main);
  return but && /^(?:everything|anything|all)$/.test(word(view, group.from - 2));
}

/** `Why repeal X now`, `How to repeal X`: asked, without a mark. */
function isAskedFor(view: SentenceView, { group, subject }: Clause): boolean {
  const asks = /^(?:why|how)$/.test(word(view, 0)) && group.from === 1;
  return asks && (subject === null || subject.from === 0) && hasBase(view, group.main);
}

const hasBase = (view: SentenceView, at: number): boolean =>
  verbReadings(word(view, at)).some(({ form }) => form === 'base');

/** Whether the clause is what the one above says: `that` opens it, or nothing does and it stands right behind. */
function isOf({ introducer, from }: Clause, { group }: Clause): boolean {
  return introducer === 'that' || (introducer === null && from <= group.to + MOST_WORDS);
}

const MOST_WORDS = 3;

/** `it is possible that`, `it may be that`, `there is no evidence that`, `rumour has it that`, `it is not certain that`. */
function leavesOpen(view: SentenceView, { group, subject }: Clause, clause: Clause): boolean {
  const it = word(view, subject?.from ?? group.from - 1);
  if (it === 'it' && group.lemma === 'be' && OPEN_MODALS.has(group.modal ?? '')) return true;
  if (group.passive && OPEN_WORDS.has(word(view, group.main))) return true;
  if (group.lemma === 'go') return STORIES.has(word(view, group.from - 1)) || STORIES.has(it);
  if (JESTING.has(group.lemma)) return true;
  if (group.copular && !group.negated && clause.introducer === 'that' && isWord(view, group.from, it)) return true;
  if (group.lemma === 'have') return TALK.has(it) && word(view, group.to) === 'it';
  if (!(group.copular || group.lemma === 'remain') || clause.introducer !== 'that') return false;
  let at = group.to;
  while (isAdverb(word(view, at)) || /^(?:not|n't|no|an?|the|some|any|little|much|of)$/.test(word(view, at))) at++;
  const said = word(view, at);
  const denied =
    group.negated || view.tokens.slice(group.to, at).some(({ text }) => /^(?:not|n't|no|little)$/.test(text));
  if (it === 'there') return TALK.has(said) || (denied && SIGNS.has(said));
  return OPEN_WORDS.has(said) || (denied && SURE_WORDS.has(said));
}

/** `Word is that`, `the word is that`, `word on the street is that`. */
const isWord = (view: SentenceView, be: number, first: string): boolean =>
  first === 'word' || (first === 'the' && word(view, be - 1) === 'word');

/** `found no evidence that`, `has no proof that`, `is waiting for word that`. */
function isUnfounded(view: SentenceView, { introducer, subject, group }: Clause): boolean {
  const that = (subject?.from ?? group.from) - 1;
  if (introducer !== 'that' || word(view, that) !== 'that') return false;
  const [noun, before] = [word(view, that - 1), word(view, that - 2)];
  return (SIGNS.has(noun) && /^(?:no|any|little)$/.test(before)) || (AWAITED.has(noun) && before === 'for');
}

/** `refused to confirm that`, `denied saying that`, `was asked to confirm that`, `could not confirm that`, `nothing shows that`. */
function isUnsaid({ view, clauses }: EnglishContext, above: Clause): boolean {
  const { lemma, infinitive, finite, modal, negated } = above.group;
  if (SHOWING.has(lemma) && finite && (modal === null ? isUndone(view, above) : modal === 'could' && negated))
    return true;
  const first = clauses[above.index - 1]?.group;
  if (
    first === undefined ||
    !(VOUCHING.has(lemma) || SHOWING.has(lemma)) ||
    !(infinitive || !finite || word(view, above.group.from) === 'having')
  )
    return false;
  return first.modal === null && (UNSAYING.has(first.lemma) ? !first.negated : first.lemma === 'ask' && first.passive);
}
