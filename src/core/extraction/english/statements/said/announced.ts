/**
 * A sentence that only says that somebody speaks (`On testing he is gloomier.`, `Lind corrects him.`, `The Guild retells a strange
 * career.`) gives the next one, where that has no source of its own, to that speaker.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import { RETELLING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import { overAttitude } from '../cues/attitude.ts';
import type { Cue } from '../cues/cue.ts';
import { mayAnnounce } from '../cues/saying-words.ts';
import { canSpeak } from '../cues/verb-cue.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import type { DraftStatement } from './draft.ts';

/** A longer sentence says more than that. */
const SHORT = 26;

export function announcedSpeaker(
  context: EnglishContext,
  cast: Cast,
  cues: readonly Cue[],
  last: Speaker | null,
): Speaker | null {
  const { view } = context;
  if (view.tokens.length > SHORT || view.question || !['.', '!'].includes(view.tokens.at(-1)?.text ?? '')) return null;
  if (!mayAnnounce(view)) return null;
  const clause = context.clauses.findLast((one) => one.group.finite && !one.relative);
  const begins = clause === undefined || clause.subject === null ? 0 : clause.subject.from;
  // a report in the same sentence, before a semicolon, is another matter
  if (cues.some((cue) => cue.to > begins) || (cues.length > 0 && word(view, begins - 1) !== ';')) return null;
  if (clause === undefined || clause.group.negated || clause.group.modal !== null || clause.group.passive) return null;
  const { group } = clause;
  const end = group.copular ? overAttitude(view, group.to) : null;
  const attitude = end !== null && view.tokens[end]?.kind === 'mark';
  if (!attitude && !RETELLING.has(group.lemma)) return null;
  const subject = subjectOf(context, cast, clause, last);
  const known = subject !== null && canSpeak(subject.speaker) && isSomebody(cast, subject.speaker, last);
  return known && subject !== null ? subject.speaker : null;
}

/** `Not so, answered Anna Berg.`, `Neither is true, she said.`: the words told after it say why. */
export function answeredBarely(draft: DraftStatement, text: string): Speaker | null {
  if (draft.mode !== 'indirect' || draft.content.length !== 1) return null;
  const words = text
    .slice(...(draft.content[0] ?? [0, 0]))
    .toLowerCase()
    .replace(/’/g, "'");
  return BARE.test(words) ? draft.speaker : null;
}

const BARE =
  /^(?:(?:no|well|sorry), )?(?:not (?:quite|so|yet|really|exactly|true|at all)(?: fast)?|hardly|wrong(?: (?:twice|again|on both counts))?|nonsense|rubbish|untrue|false|far from it|(?:neither|none of (?:it|this|that)|that|this|it) (?:is|was)(?:n't| not)? (?:so|true|right|wrong|false|untrue|correct|nonsense|a myth))[.,]?$/;

/** `As for the other, it stands.`: whoever spoke goes on. */
export function goesOnTelling({ view }: EnglishContext): boolean {
  return (
    /^(?:nor|moreover|besides|furthermore|equally|likewise)$/.test(word(view, 0)) ||
    (word(view, 0) === 'as' && word(view, 1) === 'for')
  );
}

function isSomebody(cast: Cast, { name, role }: Speaker, last: Speaker | null): boolean {
  return role !== null || cast.persons.names.has(name) || name === last?.name || /^(?:the )?\p{Lu}/u.test(name);
}

/** The whole sentence as what was announced. */
export function announcedStatement(context: EnglishContext, speaker: Speaker): DraftStatement | null {
  const { view, groups } = context;
  if (view.question || !groups.some((group) => group.finite)) return null;
  return {
    form: 'announced',
    speaker: { ...speaker, span: null },
    mode: 'indirect',
    content: [view.sentence.span],
    cue: null,
    cueSpan: null,
    sentence: context.index,
    span: view.sentence.span,
  };
}
