/**
 * Who may act: `only Congress can repeal it`, `no president can strike a statute`, `a repeal would require an act of Congress`.
 */
import type { Frame } from '../../frame.ts';
import { BODY_NOUNS } from '../../lexicon/en/nouns.ts';
import { NOUNS, VERBS } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../meaning.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { trimSpan } from '../frame-parts.ts';
import { readPhrase } from '../noun-phrase.ts';
import { spanOf, word } from '../sentence-view.ts';

const SENSE_OF = new Map(VERBS.filter((entry) => entry.rest.length === 0).map((entry) => [entry.lemma, entry.sense]));
const ENDING: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'rescind',
  'voidByCourt',
  'suspend',
  'waive',
  'amend',
  'extend',
  'leave',
]);

export function powerFrames(context: EnglishContext): readonly Frame[] {
  return context.clauses.flatMap((clause) => requiring(context, clause) ?? ableTo(context, clause) ?? []);
}

const NEEDS = new Set(['require', 'need', 'take', 'demand']);
const ACTS =
  /\b(?:congress|congressional|parliament|parliamentary|legislat\w*|act of|vote|law|statute|court|president\w*|executive|senate|lawmakers?)\b/;

/** `a true repeal would require congressional action, not an executive decision`; `repealing it takes an act of Congress`. */
function requiring(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  if (!NEEDS.has(clause.group.lemma) || clause.subject === null || clause.object === null || view.question) return null;
  const at = eventIn(context, clause.subject.from, clause.subject.to);
  const span = spanOf(view, clause.object.from, clause.object.to);
  const needed = view.document.folded.slice(span[0], span[1]);
  if (at === null || !ACTS.test(needed)) return null;
  const sense = NOUNS.get(word(view, at)) ?? senseOfGerund(context, at);
  if (sense === undefined || !ENDING.has(sense)) return null;
  return frameOf(
    context,
    clause,
    sense,
    { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: !clause.group.negated },
    false,
    at,
  );
}

function eventIn(context: EnglishContext, from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (
      context.view.mentionAt[at] === null &&
      (NOUNS.get(word(context.view, at)) !== undefined || senseOfGerund(context, at) !== undefined)
    )
      return at;
  return null;
}

function senseOfGerund(context: EnglishContext, at: number): Sense | undefined {
  const group = context.groups.find((one) => one.main === at && one.form === 'ing');
  return group === undefined ? undefined : SENSE_OF.get(group.lemma);
}

/** `only Congress can repeal it`, `the President cannot repeal a statute`, `has the power to waive`. */
function ableTo(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const able = group.modal !== null && /^(?:can|ca|cannot|could|may)$/.test(group.modal);
  const sense = SENSE_OF.get(group.lemma);
  if (!able || sense === undefined || !ENDING.has(sense) || clause.subject === null || view.question || group.passive)
    return null;
  const first = word(view, clause.subject.from);
  const only = first === 'only' || word(view, clause.subject.from - 1) === 'only';
  const nobody = first === 'no';
  if (bodyIn(context, clause) === null || !(only || nobody || group.negated || group.modal === 'can')) return null;
  const span = spanOf(view, clause.subject.from, clause.subject.to);
  const actor = { text: view.document.text.slice(span[0], span[1]), span, nobody, only };
  return frameOf(context, clause, sense, actor, group.negated || nobody, null);
}

function bodyIn(context: EnglishContext, clause: Clause): string | null {
  for (let at = clause.subject?.from ?? 0; at < (clause.subject?.to ?? 0); at++)
    if (BODY_NOUNS.has(word(context.view, at))) return word(context.view, at);
  return null;
}

/** The law it is about: named in the object, or carried on (`it`, `a statute`); a bare noun leaves it to the text before. */
function frameOf(
  context: EnglishContext,
  clause: Clause,
  sense: Sense,
  actor: NonNullable<Frame['actor']>,
  denied: boolean,
  event: number | null,
): Frame {
  const { view } = context;
  const phrase = event === null ? clause.object : clause.subject;
  const meaning = phrase === null ? null : readPhrase(view, phrase, context.calledA);
  const named = namedIn(context, clause);
  const at =
    meaning === null || phrase === null
      ? spanOf(view, clause.group.from, clause.group.to)
      : spanOf(view, phrase.from, phrase.to);
  return {
    form: 'power',
    sense,
    acted: {
      mention: meaning?.mention ?? named,
      carriedBy: meaning?.mention != null || named !== null ? null : 'law',
      pronoun: false,
      modifiers: [],
      target: 'law',
      scope: { extent: 'whole', addressees: [], text: null },
      span: named?.span ?? at,
    },
    polarity: denied ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: 'present',
    actor,
    power: true,
    weak: false,
    span: trimSpan(view, Math.min(clause.subject?.from ?? clause.group.from, clause.group.from), clause.to),
    trigger: spanOf(view, clause.group.from, clause.group.to),
    sentence: context.index,
  };
}

function namedIn(context: EnglishContext, clause: Clause) {
  for (let at = clause.from; at < clause.to; at++)
    if (context.view.mentionAt[at] != null) return context.view.mentionAt[at] ?? null;
  return null;
}
