/** Whether a verb of saying says that nothing was said: negated, by nobody, on a condition. */
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { word } from '../sentence-view.ts';

const NOBODY = /^(?:nobody|none|neither|nothing|no|never)$/;

export function isWithheld({ view }: EnglishContext, { group, subject, introducer }: Clause): boolean {
  const first = word(view, subject?.from ?? -1);
  return (
    group.negated ||
    word(view, group.from - 1) === 'never' ||
    NOBODY.test(first) ||
    (introducer === 'if' && group.lemma !== 'ask')
  );
}
