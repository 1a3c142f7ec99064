/**
 * `The president signed the repeal of X, but it has not kicked in`, `Congress voted for the extension. It took effect in May`: what begins is
 * the act just told of, and not the law. In: a clause whose subject is a pronoun. Out: the sense of that act, or null.
 */

import { SUPPORTING } from '../../lexicon/en/event-nouns.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { coreOf, type Phrase } from '../phrases/phrase-parts.ts';
import { eventNounAt } from '../verbs/event-noun.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { toldBefore } from './carried-thing.ts';

export function actSpokenOf(context: EnglishContext, { group, subject }: Clause): Sense | null {
  if (subject === null || !/^(?:it|that|this)$/.test(word(context.view, subject.from))) return null;
  const told = toldBefore(context, group.from, true);
  if (told === null) return null;
  const { main, there } = told;
  const done = main.object === null || main.group.passive || main.group.copular;
  const about = done
    ? main.subject
    : SUPPORTING.has(main.group.lemma) || DECIDING.has(main.group.lemma)
      ? main.object
      : null;
  return about === null ? null : actIn(there.view, about);
}

/** `the repeal | of X`, `X’s repeal`. */
function actIn(view: SentenceView, phrase: Phrase): Sense | null {
  const core = coreOf(view, phrase);
  if (/^an?$/.test(word(view, core.from))) return null;
  const noun = eventNounAt(view, core.to - 1);
  return noun !== null && LASTING.has(noun.sense) ? noun.sense : null;
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
  'suspend',
]);

/** `announced | the withdrawal`: decided, whatever it is still to have. */
const DECIDING: ReadonlySet<string> = new Set(['announce', 'decide', 'decree', 'certify', 'finalise', 'finalize']);
