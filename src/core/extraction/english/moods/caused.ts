/** Base forms behind the object of a verb of causing: `let X | lapse`, `saw X | lapse`. In: a clause. Out: the clause that brings it about. */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word } from '../words/sentence-view.ts';

const CAUSING = new Set(['let', 'see', 'watch']);

/** `said that | letting X lapse | would cost jobs`: the gerund is part of the subject, and what it lets be is only thought of. */
export function isOnlyThoughtOf({ view }: Pick<EnglishContext, 'view'>, { group, subject }: Clause): boolean {
  const first = subject === null || group.form !== 'base' || group.modal !== null ? '' : word(view, subject.from);
  return /^(?:letting|seeing|watching)$/.test(first);
}

export function causedBy({ clauses }: Pick<EnglishContext, 'clauses'>, { group, index }: Clause): Clause | null {
  const causing = clauses[index - 1];
  if (group.form !== 'base' || causing === undefined) return null;
  return CAUSING.has(causing.group.lemma) && causing.to <= group.from ? causing : null;
}
