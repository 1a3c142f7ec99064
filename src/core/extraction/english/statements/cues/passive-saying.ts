/**
 * What is said in the passive, with who says it named: `It was claimed in a video that …`, `Drivers were told by a radio host that …`,
 * and what is heard from somebody: `We heard from a trader that …`. `It was claimed that …` is nobody’s.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import { INSTITUTIONS, OCCASIONS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { spanOf, word } from '../../words/sentence-view.ts';
import { outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { Cue } from './cue.ts';

const TOLD = /^(?:say|claim|report|allege|state|suggest|assert|argue|announce|declare|tell|inform|assure|write|post)$/;
/** Of whoever is told, with `from`. */
const HEARD = /^(?:hear|learn|gather|know|understand|have)$/;
/** More words than these name nobody. */
const LONGEST = 9;

export function passiveCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  return foundIn(context.clauses, (clause) => passiveCue(context, cast, clause, last));
}

function passiveCue(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Cue | null {
  const { view } = context;
  const { group } = clause;
  const heard = HEARD.test(group.lemma) && !group.passive && group.finite;
  if (!(heard || (group.passive && TOLD.test(group.lemma)))) return null;
  if (group.negated || group.modal !== null || view.question) return null;
  if (!outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return null;
  const have = group.lemma === 'have' && word(view, group.to) === 'it' ? 1 : 0;
  if (group.lemma === 'have' && have === 0) return null;
  const by = word(view, group.to + have);
  const that = view.tokens.findIndex(
    (token, at) => at > group.to + 1 && at < group.to + (by === 'by' ? 2 * LONGEST : LONGEST) && token.text === 'that',
  );
  const marks = view.tokens.slice(group.to, Math.max(that, group.to)).filter(({ text }) => /^[,;:"]$/.test(text));
  // `were told by a vendor, BoxCo, in an e-mail, that`
  const aside =
    (by === 'by' || heard) &&
    word(view, that - 1) === ',' &&
    marks.length > 1 &&
    marks.every(({ text }) => text === ',');
  const cut = !aside && marks.length > 0;
  if (that < 0 || cut || !(heard ? by === 'from' : /^(?:by|in|on)$/.test(by))) return null;
  const source = { from: group.to + have + 1, to: that };
  if (by !== 'by' && !heard && !isPaper(context, source.from, source.to)) return null;
  const speaker = speakerIn(cast, view.sentence.from + source.from, view.sentence.from + source.to, last);
  if (speaker === null) return null;
  return {
    speaker,
    lemma: group.lemma,
    span: spanOf(view, group.from, group.to),
    from: group.from,
    to: that,
    clause: null,
    kind: 'noun',
  };
}

/** `It was claimed in court`, `in the Senate`: it is others who speak there. */
const CHAMBERS =
  /^(?:court|parliament|house|congress|senate|cabinet|council|commission|committee|office|government|palace)$/;

/** `a video shared by thousands`, `the bulletin`: where something is written or shown, told by its first noun. */
function isPaper({ view }: EnglishContext, from: number, to: number): boolean {
  return view.tokens
    .slice(from, Math.min(to, from + 4))
    .some(
      ({ text }) =>
        (INSTITUTIONS.has(text) && !CHAMBERS.test(text)) ||
        (OCCASIONS.has(text) &&
          !/^(?:interview|hearing|debate|stage|briefing|meeting|ceremony|rally|session)s?$/.test(text)),
    );
}
