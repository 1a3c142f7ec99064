/**
 * Whether a verb says that somebody answers: `she replied`, `he told her`, `she put him right`. Whoever asked, or is set right, is then
 * not meant by its pronoun.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import type { Clause } from '../../clauses/clause.ts';
import { type SentenceView, word } from '../../words/sentence-view.ts';
import type { Cast } from './cast.ts';

const ANSWERING = /^(?:answer|reply|respond|retort|counter|explain|rejoin|riposte|shoot|concede|grant)$/;
/** Answer what was said, and no question alone. */
const REPLYING = /^(?:reply|retort|counter|rejoin|riposte|shoot)$/;
const ASKING = /^(?:ask|wonder|want|inquire|enquire)$/;
const TELLING = /^(?:tell|assure|remind|inform|answer|advise|warn)$/;
const CORRECTING = /^(?:correct|contradict|interrupt|rebuke|scold)$/;
const HEARER = /^(?:him|her|them|me)$/;

/** The cast as this verb has it: with somebody who cannot be the one who says it, or without. */
export function castFor(cast: Cast, view: SentenceView, { group }: Clause, last: Speaker | null): Cast {
  const hearer = HEARER.test(word(view, group.to));
  if (hearer && last !== null && setsRight(view, group)) return { ...cast, asker: last.name };
  // `“Is it gone?” a man asked. “No,” said Berg. He asked why`: who asked asks again
  if (ASKING.test(group.lemma) && cast.asked !== null && last !== null && last.name !== cast.asked)
    return { ...cast, asker: last.name };
  // `Berg had signed it, said Smith. “He never did,” | he replied`: to whoever spoke last, and in a talk of two that is the other
  if (cast.asker === null && REPLYING.test(group.lemma) && last !== null && isInTalk(cast, last))
    return { ...cast, asker: last.name };
  if (cast.asker === null || ANSWERING.test(group.lemma) || (hearer && TELLING.test(group.lemma))) return cast;
  return { ...cast, asker: null };
}

/** Somebody else has spoken before. */
function isInTalk({ spoken }: Cast, { name }: Speaker): boolean {
  return spoken.some((one) => one.name !== name);
}

/** `corrected him`, `put him right`, `set her straight`, `cut him off`. */
function setsRight(view: SentenceView, { lemma, to }: Clause['group']): boolean {
  if (CORRECTING.test(lemma)) return true;
  const behind = word(view, to + 1);
  return /^(?:put|set)$/.test(lemma)
    ? /^(?:right|straight)$/.test(behind)
    : lemma === 'cut' && /^(?:off|short)$/.test(behind);
}

/** Whether what somebody said asks: by its verb or by its mark. */
export function asks(cue: string | null, words: string): boolean {
  return /\?["”’']?\s*$/.test(words) || /\b(?:ask|wonder|inquir|enquir|wanted to know|wants to know)/i.test(cue ?? '');
}
