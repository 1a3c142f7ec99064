/**
 * `The president signed the repeal of X, but it has not kicked in`, `Congress voted for the extension. It took effect in May`: what begins is
 * the act just told of, and not the law. In: a clause whose subject is a pronoun. Out: the sense of that act, or null.
 */

import { SUPPORTING } from '../../lexicon/en/event-nouns.ts';
import { TARGET_NOUNS } from '../../lexicon/en/nouns.ts';
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { coreOf, headOf, type Phrase } from '../phrases/phrase-parts.ts';
import { eventNounAt } from '../verbs/event-noun.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { toldBefore } from './carried-thing.ts';

/** In: a clause, the sense of its verb and the words of that. Out: the sense of the act; `bill` where a bill would have it so. */
export function actSpokenOf(
  context: EnglishContext,
  { group, subject }: Clause,
  sense: Sense,
  { rest }: VerbEntry,
): Sense | 'bill' | null {
  // `It runs | to 2028`
  const lasts = sense === 'remain' && /^(?:to|until|till|through|into)$/.test(rest[0] ?? '');
  if (subject === null || !(lasts || sense === 'begin')) return null;
  if (!/^(?:it|that|this)$/.test(word(context.view, subject.from))) return null;
  const told = toldBefore(context, group.from, true);
  if (told === null) return null;
  const { main, there } = told;
  const done = main.object === null || main.group.passive || main.group.copular;
  const decided = SUPPORTING.has(main.group.lemma) || DECIDING.has(main.group.lemma);
  const about = done ? main.subject : decided ? main.object : null;
  if (about === null) return null;
  const act = actIn(there.view, about);
  if (!lasts) return act?.fresh === false ? act.sense : null;
  if (act?.sense === 'extend') return act.fresh ? 'bill' : act.sense;
  return TARGET_NOUNS.get(headOf(there.view, coreOf(there.view, about)) ?? '') === 'measure' ? 'bill' : null;
}

/** `the repeal | of X`, `X’s repeal`; `fresh` of one that is just brought in, `an extension`. */
function actIn(view: SentenceView, phrase: Phrase): { readonly sense: Sense; readonly fresh: boolean } | null {
  const core = coreOf(view, phrase);
  const noun = eventNounAt(view, core.to - 1);
  if (noun === null || !LASTING.has(noun.sense)) return null;
  return { sense: noun.sense, fresh: /^an?$/.test(word(view, core.from)) };
}

/** Acts with a beginning of their own. */
const LASTING: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'removeLaw',
  'endLaw',
  'rescind',
  'leave',
  'extend',
  'restore',
  'amend',
  'enlarge',
  'suspend',
]);

/** `announced | the withdrawal`: decided, whatever it is still to have. */
const DECIDING: ReadonlySet<string> = new Set(['announce', 'decide', 'decree', 'certify', 'finalise', 'finalize']);
