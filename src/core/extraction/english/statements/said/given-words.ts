/** A sentence that brings in what somebody put out: `Senator Berg issued the following statement on Friday.`, `gave these remarks:`. */
import type { Speaker } from '../../../../claim/statement.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import { personsIn } from '../speakers/person-index.ts';

/** Whose words the sentence says to follow. */
export function whoseWordsFollow(context: EnglishContext, cast: Cast, last: Speaker | null): Speaker | null {
  const { view, clauses } = context;
  const noun = view.tokens.findIndex(({ text }, at) => WORDS.test(text) && isPointedAt(context, at));
  const clause = clauses.findLast(({ group }) => group.finite && group.to <= noun && GIVING.has(group.lemma));
  if (noun < 0 || clause === undefined || clause.group.modal !== null || clause.group.negated || clause.group.passive)
    return null;
  const subject = subjectOf(context, cast, clause, last)?.speaker;
  if (subject !== undefined && cast.persons.names.has(subject.name)) return { ...subject, span: null };
  // `Senator Anna Berg, who chairs the panel, on June 24 | released …`: over what is told of her
  const { from } = view.sentence;
  const person = personsIn(cast.persons, from, from + clause.group.from)[0];
  if (person !== undefined) return { name: person.name, role: person.role, span: null };
  return subject === undefined || subject.name.length < 4 ? null : { ...subject, span: null };
}

const WORDS = /^(?:statements?|remarks|comments?|messages?|words|testimony|address|letter|response|reply)$/;

/** `the following | opening statement`, `the statement below`, `this statement`. */
function isPointedAt({ view }: EnglishContext, noun: number): boolean {
  if (word(view, noun + 1) === 'below') return true;
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--)
    if (/^(?:following|below|these|this)$/.test(word(view, at))) return true;
  return false;
}

const GIVING = new Set(
  'issue release give make deliver publish offer post provide put share send submit read'.split(' '),
);
