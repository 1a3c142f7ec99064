/**
 * Any verb says who spoke where a quotation that ends in a comma, `!` or `?` runs into it: `“…,” advised attorney Brandvold`,
 * `“Don’t you dare,” his wife cut in`.
 */

import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import { HUMANS, INSTITUTIONS, REACTING, ROLES, SAYING } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { spanOf, word } from '../../words/sentence-view.ts';
import { isQuoteMark, outsideQuotes } from '../bounds/marks.ts';
import { castFor } from '../speakers/answering.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import type { Cue } from './cue.ts';

export function quoteTailCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view, clauses } = context;
  return foundIn(clauses, (clause): Cue | null => {
    const { group } = clause;
    if (
      !group.finite ||
      (group.copular && !isReply(context, clause)) ||
      group.passive ||
      group.modal !== null ||
      group.negated
    )
      return null;
    if (SAYING.has(group.lemma) || REACTING.has(group.lemma) || group.lemma === 'have') return null;
    const mark = quoteBefore(context, group.from);
    if (mark === null || !outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return null;
    const subject =
      mark === group.from - 1 || endsSoon(context, clause)
        ? subjectOf(context, castFor(cast, view, clause, last), clause, last)
        : null;
    if (subject === null || !isSomebody(cast, subject.speaker)) return null;
    const more = /^(?:in|up|out|back|on)$/.test(word(view, group.to)) ? 1 : 0;
    return {
      speaker: subject.speaker,
      lemma: 'say',
      span: spanOf(view, group.from, group.to + more),
      from: Math.min(group.from, subject.from),
      to: Math.max(group.to + more, subject.to),
      clause,
      kind: 'verb',
    };
  });
}

/** `“…,” was | Berg’s answer`. */
function isReply({ view }: EnglishContext, { group }: Clause): boolean {
  const near = view.tokens.slice(group.to, group.to + 8).map(({ text }) => text);
  return near.some(
    (text, at) => /^(?:'s|s'|his|her|their|its|the)$/.test(near[at - 1] ?? near[at - 2] ?? '') && REPLY.test(text),
  );
}

const REPLY = /^(?:reply|answer|response|retort|verdict|comment|reaction|word|words|summary|conclusion)$/;

/** Token of the closing mark before the verb, with no other mark between; the words end in a comma, `!` or `?`. */
function quoteBefore(context: EnglishContext, verb: number): number | null {
  const { view } = context;
  for (let at = verb - 1; at >= Math.max(1, verb - 7); at--) {
    if (isQuoteMark(context, at)) {
      const before = word(view, at - 1);
      return before === ',' || ((before === '!' || before === '?') && verb - at < 4) ? at : null;
    }
    if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '.') return null;
  }
  return null;
}

/** `his wife cut in.`, `she told him, and …`: hardly anything follows the verb. */
function endsSoon({ view }: EnglishContext, { group }: Clause): boolean {
  return view.tokens.slice(group.to, group.to + 3).some((token) => token.kind === 'mark');
}

function isSomebody(cast: Cast, { name, role }: Speaker): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    role !== null ||
    cast.persons.names.has(name) ||
    words.some((one) => ROLES.has(one) || HUMANS.has(one) || INSTITUTIONS.has(one)) ||
    /^\p{Lu}/u.test(name)
  );
}
