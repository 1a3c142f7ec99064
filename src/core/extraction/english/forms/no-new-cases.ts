/**
 * That those who enforce a law open no cases: `the president told prosecutors to open no new cases under X`, `prosecutors were told to lay off
 * new X cases`, `the order froze new prosecutions`, `the department would fine no American firm`. The law is not enforced, and stays. In: a
 * sentence. Out: frames.
 */
import type { Modality } from '../../../claim/claim.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, actorOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { has, spanOf, tokensIn, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const CASES =
  '(?:cases?|prosecutions?|investigations?|inquiries|charges|enforcement actions?|enforcement|actions|indictments)';
const NEW = '(?:new|fresh|further|more|future)';
/** `new | FCPA | cases`, `new bribery cases`. */
const NEW_CASES = `${NEW} (?:[a-z-]+ ){0,2}?${CASES}`;
const OPEN = '(?:open|bring|start|file|launch|begin|initiate|pursue|take on|take up)';
const HOLD =
  '(?:halt|pause|freeze|stop|suspend|drop|shelve|lay off|hold off on|back off|put off|refrain from|stop bringing|stop opening)';
const NONE = `(?:${OPEN} (?:no (?:${NEW} )?(?:[a-z-]+ ){0,2}?${CASES})|not (?:to )?${OPEN} (?:any )?${NEW_CASES}|${HOLD} (?:all |any )?${NEW_CASES}|sit on (?:its|their|his|her) hands|look the other way|stand down)`;
const TOLD = '(?:told|ordered|directed|instructed|commanded)';

const way = (words: string): RegExp => new RegExp(`(?<![^ ])(?:${words})(?![^ ])`);

/** An order to those who enforce it, which stands as soon as it is given. */
const ORDERED = way(`${TOLD} (?:(?!not )[a-z.'-]+ ){0,5}?(?:to ${NONE}|not to ${OPEN} (?:any )?${NEW_CASES})`);
const TO_OPEN_NONE = way(
  `(?:are|is|were|was) to ${NONE}|(?:may|can|must|will|shall) ${OPEN} no (?:${NEW} )?(?:[a-z-]+ ){0,2}?${CASES}`,
);
const PUT_OFF = '(?:halted|paused|froze|frozen|stopped|suspended|shelved|blocked)';
/** `froze new cases`, `what he froze is new enforcement`, `what the order did was halt new cases`. */
const HALTED = way(
  `(?:${PUT_OFF} (?:all )?${NEW_CASES}|${PUT_OFF} (?:[a-z0-9-]+ ){0,6}?(?:is|was) (?:only |merely |just )?${NEW_CASES})`,
);
/** What an agency will not do to those who break it. */
const SPARED = way(
  "(?:will|would|wo|'ll) (?:(?:not|n't|no longer|neither) (?:fine|penali[sz]e|punish|prosecute|go after|pursue|chase|seek (?:fines|penalties))|(?:fine|penali[sz]e|punish|prosecute|impose|seek|levy) no)",
);

/** `what the order did was halt new cases`. */
const WAS_TO_HALT = way(`(?:did|does|do) (?:was|is) (?:to )?${NONE}`);

interface Way {
  readonly words: RegExp;
  /** Those who break it are spared by whoever would punish them. */
  readonly spared: boolean;
  readonly cleft: boolean;
}

const SAYS = wordClass((text) =>
  /^(?:cases?|prosecutions?|investigations?|inquiries|charges|enforcement|actions?|indictments|hands|stand|look|fine|penali[sz]e|punish|prosecute|pursue|chase|go|penalties|fines)$/.test(
    text,
  ),
);

const WAYS: readonly Way[] = [
  { words: ORDERED, spared: false, cleft: false },
  { words: TO_OPEN_NONE, spared: false, cleft: false },
  { words: WAS_TO_HALT, spared: false, cleft: true },
  { words: HALTED, spared: false, cleft: false },
  { words: SPARED, spared: true, cleft: false },
];

export function noNewCasesFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || !has(view, SAYS)) return [];
  const words = wordsOf(view, 0, view.tokens.length);
  for (const way of WAYS) {
    const at = found(words, way.words);
    const frame = at === null ? null : frameOf(context, at, way);
    if (frame !== null) return [frame];
  }
  return [];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The tokens that the words are. */
function found(words: string, test: RegExp): Place | null {
  const match = test.exec(words);
  if (match === null) return null;
  const from = tokensIn(words.slice(0, match.index));
  return { from, to: from + tokensIn(match[0]) };
}

function frameOf(context: EnglishContext, { from, to }: Place, { words, spared, cleft }: Way): Frame | null {
  const { view, clauses } = context;
  const clause = clauses.find(({ group }) => group.from < to && from < group.to);
  if (clause === undefined || OPENS_DOUBT.test(wordsOf(view, 0, from))) return null;
  const actor = clause.group.passive ? null : actorOf(context, clause.subject);
  const body = actor === null ? null : bodyOf(actor.text);
  if (body === 'court' || actor?.nobody === true) return null;
  // a bank that stops new inquiries of its own enforces no law
  if (words === HALTED && actor !== null && body === null && !isEnforcer(actor) && !PRONOUN.test(actor.text))
    return null;
  // `will not fine firms under X` is told of X by another form, and `firms that praise X` of none
  if (spared && (mentionBehind(context, to) !== null || ABOUT_OTHER.test(wordsOf(view, to, clause.to)))) return null;
  // `paused new X investigations`: so far of those alone, as any pause
  if (words === HALTED && view.mentionAt.slice(from, to).some((one) => one !== null)) return null;
  const by = spared ? whoSpares(context, clause, actor) : actor;
  if (spared && by === null) return null;
  const modality = cleft ? 'asserted' : modalityOf(context, clause, spared);
  if (modality !== 'asserted' && modality !== 'presupposed') return null;
  const mention = mentionBehind(context, from) ?? view.mentionAt.find((one) => one !== null);
  const start = Math.min(from, clause.subject?.from ?? from);
  const trigger = spanOf(view, from, to);
  return {
    form: 'no-new-cases',
    sense: 'suspend',
    acted: { ...actedOnNamed(mention ?? null, trigger), target: 'enforcement' },
    polarity: clause.group.negated && !spared ? 'denied' : 'affirmed',
    ...(spared ? { announced: true } : {}),
    modality,
    aspect: 'past',
    actor: by !== null && bodyOf(by.text) !== null ? by : null,
    power: false,
    weak: false,
    span: trimSpan(view, start, Math.max(clause.to, to)),
    trigger,
    sentence: context.index,
  };
}

const PRONOUN = /^(?:it|they|he|she|we)$/i;
/** `would prosecute no one | for jaywalking`. */
const ABOUT_OTHER = /(?<![^ ])(?:for|over|under)(?![^ ])/;

const mentionBehind = ({ view }: EnglishContext, from: number): Mention | null =>
  view.mentionAt.slice(from).find((one) => one !== null) ?? null;

const OPENS_DOUBT =
  /(?<![^ ])(?:if|unless|whether|should|could|might|wants?|wanted|urged?|urges|asked?|asks|hopes?)(?![^ ])/;

/** What stands in the order is no wish of whoever tells of it. */
function modalityOf(context: EnglishContext, clause: Clause, spared: boolean): Modality {
  const { group } = clause;
  const own = spared || /^(?:may|can|must|will|shall)$/.test(group.modal ?? '');
  return moodOf(context, own ? { ...clause, group: { ...group, modal: null } } : clause).modality;
}

/** The agency that will not, or whose department says so. */
function whoSpares(context: EnglishContext, clause: Clause, actor: ActorPhrase | null): ActorPhrase | null {
  if (actor !== null && isEnforcer(actor)) return actor;
  const telling = context.clauses.findLast(({ index, subject }) => index < clause.index && subject !== null);
  const teller = telling === undefined ? null : actorOf(context, telling.subject);
  const pronoun = actor === null || /^(?:it|they|he|she)$/i.test(actor.text);
  return pronoun && teller !== null && isEnforcer(teller) ? teller : null;
}

function isEnforcer({ text }: ActorPhrase): boolean {
  const body = bodyOf(text);
  return body === 'agency' || body === 'executive' || DEPARTMENT.test(text.toLowerCase());
}

const DEPARTMENT =
  /\b(?:department|treasury|agency|ministry|bureau|regulators?|prosecutors?|attorney general|government)\b/;
