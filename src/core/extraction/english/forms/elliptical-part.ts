/**
 * Answers about a part of the law spoken of, or about the law by another name. In: the clause that answers, and what it answers. Out: what
 * it is true of; null where it says nothing of its own.
 */
import type { ActedOn, Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn } from '../frames/frame-parts.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';

/** `FISA did not expire. | Title VII | did`, `Was it struck down? | Section 3 | was`: the part that it is true of, by its number; else null. */
export function ownOf({ view, calledA }: EnglishContext, { subject }: Clause, { acted }: Frame): ActedOn | null {
  const own = subject === null || subject.to - subject.from > 6 ? null : readPhrase(view, subject, calledA);
  if (own === null || own.negative || own.target !== 'law' || acted.target !== 'law') return null;
  if (own.mention !== null) return own.mention.law === acted.mention?.law ? actedOn(view, own) : null;
  return own.scope.extent === 'part' && NUMBERED.test(own.scope.text ?? '') ? { ...acted, scope: own.scope } : null;
}

const NUMBERED = /^(?:sections?|titles?|articles?|parts?) \S/i;
