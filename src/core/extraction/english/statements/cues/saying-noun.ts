/**
 * Nouns of saying with somebody they belong to: `the ministry’s announcement that …`, `Berg’s claim that …`, `the claim by
 * Berg that …`, `a statement from the ministry that …`. `The fact that`, `the news that` are nobody’s.
 */

import type { Speaker } from '../../../../claim/statement.ts';
import { foundIn } from '../../../../text/found.ts';
import { DETERMINERS } from '../../../lexicon/en/closed-classes.ts';
import { SAYING_NOUNS } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { placesOf, spanOf, word } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { outsideQuotes } from '../bounds/marks.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { Cue } from './cue.ts';

const SAYING_NOUN = wordClass((text) => isSaid(text) || WRITTEN.test(text));
/** What somebody holds, besides what they say: `the minister’s insistence that`. */
const HELD =
  /^(?:insistence|contention|allegation|suggestion|argument|admission|boast|conclusion|finding|belief|view|opinion|reminder|explanation|reply|answer|response|confirmation|disclosure|complaint|verdict|notion|assurance|theory|reading|word|charge|idea)$/;

function isSaid(text: string): boolean {
  return SAYING_NOUNS.has(text) || HELD.test(text);
}

/** Words put before readers by nobody who is named. */
const WRITTEN = /^(?:headlines?|posts?|tweets?|captions?|banners?|leaflets?|flyers?|placards?|stickers?|memes?)$/;

export function sayingNounCues(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view } = context;
  return foundIn(placesOf(view, SAYING_NOUN), (at): Cue | null => {
    if (!outsideQuotes(view.document, view.tokens[at]?.start ?? 0)) return null;
    const source =
      ownerBefore(context, at) ??
      (isSaid(word(view, at)) ? makerBehind(context, at) : null) ??
      writtenItself(context, at);
    if (source === null) return null;
    const speaker = speakerIn(cast, view.sentence.from + source.from, view.sentence.from + source.to, last);
    if (speaker === null) return null;
    return {
      speaker,
      lemma: word(view, at),
      span: spanOf(view, at, at + 1),
      from: Math.min(at, source.from),
      to: source.that,
      clause: null,
      kind: 'noun',
    };
  });
}

interface Source {
  readonly from: number;
  readonly to: number;
  /** Token of `that`. */
  readonly that: number;
}

/** `the ministry’s | announcement that`, `his claim that`. */
function ownerBefore({ view }: EnglishContext, noun: number): Source | null {
  if (word(view, noun + 1) !== 'that') return null;
  const adjective = /(?:ed|ent|al|ous|ing|ive|est|ial)$|^(?:own|new|false|latest)$/.test(word(view, noun - 1)) ? 1 : 0;
  const mark = noun - 1 - adjective;
  if (/^(?:his|her|their|its)$/.test(word(view, mark))) return { from: mark, to: mark + 1, that: noun + 1 };
  if (!["'s", "s'"].includes(word(view, mark)) && !(word(view, mark) === "'" && /s$/.test(word(view, mark - 1))))
    return null;
  let from = mark;
  while (from > 0 && mark - from < 7 && !isBorder(view.tokens[from - 1]?.text ?? '', view.tokens[from - 1]?.kind))
    from--;
  return from < mark ? { from, to: mark, that: noun + 1 } : null;
}

function isBorder(text: string, kind: string | undefined): boolean {
  return (
    kind === 'mark' ||
    /^(?:of|to|in|on|by|with|from|at|after|before|and|but|that|than|as|is|was|despite|since)$/.test(text)
  );
}

/** `the claim | by Anna Berg | that`, `the insistence | of the ministry | that`, `a claim | made by Berg |, that`. */
function makerBehind({ view }: EnglishContext, noun: number): Source | null {
  const aside = word(view, noun + 1) === ',' ? 1 : 0;
  const made = MADE.test(word(view, noun + 1 + aside)) ? 1 + aside : 0;
  const out = made > 0 && /^(?:about|out|forward)$/.test(word(view, noun + 1 + made)) ? made + 1 : made;
  const link = word(view, noun + 1 + out);
  if (!(made > 0 ? link === 'by' : /^(?:by|from)$/.test(link) || (link === 'of' && HELD.test(word(view, noun)))))
    return null;
  for (let at = noun + 3 + out; at < Math.min(noun + 12, view.tokens.length); at++) {
    if (word(view, at) === 'that') {
      const to = word(view, at - 1) === ',' ? at - 1 : at;
      return { from: noun + 2 + out, to, that: at };
    }
    if (/^(?:is|was|are|were|has|had)$/.test(word(view, at))) return null;
    if (view.tokens[at]?.kind === 'mark' && word(view, at) !== '.' && !(made > 0 && word(view, at + 1) === 'that'))
      return null;
  }
  return null;
}

const MADE =
  /^(?:made|put|spread|repeated|voiced|circulated|advanced|aired|shared|posted|issued|published|floated|peddled|pushed)$/;

/** `the headline | that the Treasury has repealed it`: not `the post that went round`. */
function writtenItself({ view, groups }: EnglishContext, noun: number): Source | null {
  const that = noun + 1;
  const next = view.tokens[that + 1];
  const clause = next !== undefined && (DETERMINERS.has(next.text) || next.capital || view.mentionAt[that + 1] != null);
  if (!WRITTEN.test(word(view, noun)) || word(view, that) !== 'that' || !clause) return null;
  if (!groups.some((group) => group.finite && group.from > that + 1 && group.from < that + 9)) return null;
  let from = noun;
  while (from > 0 && noun - from < 4 && !isBorder(word(view, from - 1), view.tokens[from - 1]?.kind)) {
    from--;
    if (DETERMINERS.has(word(view, from))) break;
  }
  return DETERMINERS.has(word(view, from)) || from === 0 || /s$/.test(word(view, noun))
    ? { from, to: noun + 1, that }
    : null;
}
