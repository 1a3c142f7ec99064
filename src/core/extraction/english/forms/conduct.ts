/**
 * What people must, may, may not or need not do by a law, told without the law: `companies may pay bribes abroad again`, `bribing an official
 * remains a crime`, `small firms need not file any more`, `duties are still being paid`. Which conduct a law speaks of stands in its record, and
 * the text has to name the law. In: a sentence. Out: frames that the law applies, or does not.
 */
import type { Modality } from '../../../claim/claim.ts';
import type { Norm } from '../../../law/conduct.ts';
import type { Law } from '../../../law/law.ts';
import { sentenceAt } from '../../../text/document.ts';
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import {
  BOUNDED,
  DEONTIC,
  type DeonticWay,
  FREED_NOW,
  GOING_ON,
  LEFT_OFF,
  NOBODY,
  OF_NOW,
  type Told,
} from '../../lexicon/en/deontic.ts';
import type { Mention } from '../../mentions.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type ConductFound, conductIn, mayTellConduct } from '../frames/conduct-told.ts';
import { trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type SentenceView, spanOf, tokensIn, word, wordsOf } from '../words/sentence-view.ts';

export function conductFrames(
  context: EnglishContext,
  _before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const { view } = context;
  const laws = view.question ? [] : lawsNear(context).filter(({ law }) => mayTellConduct(view, law));
  if (laws.length === 0) return [];
  return foundIn(stretchesOf(context), (stretch) => {
    const [from, to] = spanOf(view, stretch.from, stretch.to);
    // what names the law, and says what became of it, is read by what it says
    if (beside.some(({ trigger }) => trigger[0] < to && from < trigger[1])) return null;
    const told = laws.flatMap((mention) => toldOf(context, mention, stretch) ?? []);
    return told.length === 1 ? (told[0] ?? null) : null;
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The last place where each law of the text is named before the sentence’s end, or close behind it; of laws with conduct in their record. */
function lawsNear({ view, index, mentions }: EnglishContext): readonly Mention[] {
  const near = new Map<Law, Mention>();
  for (const mention of mentions) {
    if (mention.law.conduct.length === 0 || mention.concerned === true) continue;
    const away = index - sentenceAt(view.document, mention.span[0]);
    if (away > REACH || -away > AHEAD || (away < 0 && near.has(mention.law))) continue;
    near.set(mention.law, mention);
  }
  return [...near.values()];
}

/** Sentences over which conduct goes on with a law that was named, and those before it is named. */
const REACH = 8;
const AHEAD = 2;

/** Parts of the sentence between marks, and those before words that begin a clause with a reason or a contrast. */
function stretchesOf({ view, clauses }: EnglishContext): readonly Stretch[] {
  const opens = new Set(
    clauses.flatMap(({ group, subject }) => (group.finite && subject !== null ? [subject.from] : [])),
  );
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= view.tokens.length; at++) {
    const ends = at === view.tokens.length || (view.mentionAt[at] === null && isEnd(view, at, opens));
    if (!ends) continue;
    if (at > from) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

function isEnd(view: SentenceView, at: number, opens: ReadonlySet<number>): boolean {
  const token = view.tokens[at];
  if (token?.kind === 'mark') return !/^["'-]$/.test(token.text);
  if (/^(?:and|or|nor|yet)$/.test(token?.text ?? '')) return opens.has(at + 1);
  return /^(?:because|although|though|whereas|while|but|so|unless|if|when|which|whose)$/.test(token?.text ?? '');
}

function toldOf(context: EnglishContext, mention: Mention, { from, to }: Stretch): Frame | null {
  const { view } = context;
  const words = wordsOf(view, from, to);
  for (const conduct of conductIn(view, mention.law, from, to)) {
    const said = saidOf(context, conduct, from, words) ?? practised(context, conduct, { from, to });
    if (said !== null) return frameOf(context, mention, { from, to }, { conduct, said, words });
  }
  return null;
}

interface Found {
  readonly conduct: ConductFound;
  readonly said: Said;
  readonly words: string;
}

function frameOf(
  context: EnglishContext,
  mention: Mention,
  { from, to }: Stretch,
  { conduct, said, words }: Found,
): Frame | null {
  const { view } = context;
  const holds = MEANS[conduct.norm][said.told];
  const now = OF_NOW.test(`${leadOf(context, from)} ${words}`);
  if (
    holds === undefined ||
    !isSaidOfNow(said, holds, now, words) ||
    (conduct.norm === 'prohibition' && said.told === 'does' && !isDoneByAll(words))
  )
    return null;
  const clause = context.clauses.find(({ group }) => group.from < said.to && said.from < group.to);
  if (clause !== undefined && isOfPast(clause)) return null;
  const modality = modalityOf(context, clause, words);
  const named = view.mentionAt.slice(from, to).some((one) => one?.law === mention.law);
  const span = trimSpan(view, from, to);
  return {
    form: 'conduct',
    sense: 'apply',
    norm: conduct.norm,
    acted: {
      mention: named ? mention : null,
      carriedBy: named ? null : 'it',
      pronoun: !named,
      meant: mention,
      target: 'law',
      scope: { extent: 'whole', addressees: whom(view, { from, to }, said), text: null },
      span: named ? mention.span : spanOf(view, conduct.from, conduct.to),
    },
    polarity: holds ? 'affirmed' : 'denied',
    modality,
    aspect: 'present',
    actor: null,
    power: false,
    weak: false,
    span,
    trigger: spanOf(view, said.from, said.to),
    sentence: context.index,
  };
}

/** The word of allowing or forbidding is what is told, and no doubt about it: `critics fear that companies may bribe` is asked without it. */
function modalityOf(context: EnglishContext, clause: Clause | undefined, words: string): Modality {
  if (clause === undefined) return 'asserted';
  const { group } = clause;
  const own = OWN_MODALS.test(group.modal ?? '');
  const { modality } = moodOf(context, own ? { ...clause, group: { ...group, modal: null } } : clause);
  // without its modal the verb alone reads as an order
  if (own && modality === 'demanded' && !DEMANDING.test(words)) return 'asserted';
  return modality === 'hypothetical' && /^(?:and |but )?until /.test(words) ? 'asserted' : modality;
}

const DEMANDING =
  /(?<![^ ])(?:that|demand|demands|demanded|want|wants|insist|insists|urge|urges|say|says|said)(?![^ ])/;

const OWN_MODALS = /^(?:may|can|ca|cannot|must|need)$/;

/** What tells that the law applies, or that it does not. */
const MEANS: Readonly<Record<Norm, Partial<Readonly<Record<Told, boolean>>>>> = {
  prohibition: { mustNot: true, may: false, must: false, does: false },
  obligation: { must: true, does: true, needNot: false, doesNot: false },
  permission: { may: true, does: true, mustNot: false, doesNot: false },
  release: { needNot: true, doesNot: true, must: false, does: false },
};

interface Said extends Stretch {
  readonly told: Told;
  readonly way: DeonticWay | null;
  readonly nobody: boolean;
}

/** `may | pay bribes`, `bribery | is legal`: what is said of the deed. */
function saidOf(context: EnglishContext, conduct: ConductFound, start: number, words: string): Said | null {
  for (const way of DEONTIC)
    for (const match of words.matchAll(way.words)) {
      const from = start + tokensIn(words.slice(0, match.index));
      const to = from + tokensIn(match[0]);
      if (!stands(context, way, conduct, { from, to }) || isBounded(words, match)) continue;
      const nobody = NOBODY.test(words.slice(0, match.index).trim());
      const { soft = '' } = match.groups ?? {};
      const turned = /\b(?:not|never|no longer)\b|n't/.test(soft);
      return { from, to, told: turned === nobody ? way.told : way.denied, way, nobody };
    }
  return null;
}

/** The deed on its side of the words, and not far from them. */
function stands(context: EnglishContext, { deed }: DeonticWay, { from, to }: ConductFound, words: Stretch): boolean {
  const behind = from >= words.to && from - words.to <= FAR && reaches(context, words, from);
  const before = to <= words.from && words.from - to <= FAR_BEFORE;
  return deed === 'behind' ? behind : deed === 'before' ? before : behind || before;
}

const FAR = 7;
const FAR_BEFORE = 12;

/** `may | pay bribes`; not `may charge | those who bribe`, `must pay a fine | for bribing`. */
function reaches({ view, groups }: EnglishContext, words: Stretch, deed: number): boolean {
  for (let at = words.to; at < deed; at++) if (AWAY.test(word(view, at))) return false;
  return groups.every(
    ({ from, to, main, lemma, copular }) =>
      to <= words.from || from >= deed || main >= deed || main < words.to || copular || LIGHT.test(lemma),
  );
}

const AWAY = /^(?:that|who|which|whom|whose|for|over|after|about|against|by|as|than)$/;
const LIGHT = /^(?:be|pay|take|do|get|go|start|begin|keep|continue|resume|make|help|try|let|come|ask|use|carry|hand)$/;

/** `would be allowed to`, `is legal only there`. */
function isBounded(words: string, { index }: RegExpExecArray): boolean {
  return (
    BOUNDED.test(words.slice(0, index)) ||
    /(?<![^ ])(?:if|unless|except|provided|only)(?![^ ])/.test(words.slice(index))
  );
}

/** `duties are still being paid`, `nobody retires at 62 any more`: what people do, where a word for the conduct is the verb. */
function practised({ view, clauses }: EnglishContext, conduct: ConductFound, { from, to }: Stretch): Said | null {
  const clause = clauses.find(({ group }) => group.from >= from && group.to <= to && conduct.told.includes(group.main));
  if (clause === undefined) return null;
  const { group } = clause;
  if (group.modal !== null || group.copular || isOfPast(clause) || group.infinitive) return null;
  const before = wordsOf(view, from, group.from);
  const left = LEFT_OFF.test(before);
  if (!group.finite && !GOING_ON.test(before) && !left) return null;
  const nobody = NOBODY.test(before) || left;
  return { from: group.from, to: group.to, told: group.negated !== nobody ? 'doesNot' : 'does', way: null, nobody };
}

const isOfPast = ({ group }: Clause): boolean => group.past || group.form === 'past';

/** `everybody retires at 62 again`: who breaks a law does not tell that it is none. */
const isDoneByAll = (words: string): boolean =>
  /^(?:and |that )?(?:everybody|everyone|all|anybody|anyone|people|we)(?: |$)/.test(words) && FREED_NOW.test(words);

/** Whether how the law stands is told, and not what it is about. */
function isSaidOfNow({ told, way, nobody }: Said, holds: boolean, now: boolean, words: string): boolean {
  if (way !== null && way.ofNow === true) return holds || told !== 'mustNot' || now;
  if (told === 'may') return holds ? now : way?.open !== true || FREED_NOW.test(words);
  return now || (!holds && nobody && told !== 'does');
}

/** `Until the House agrees, …`, `As of Sunday …`: what stands ahead of the stretch and tells its time. */
function leadOf(context: EnglishContext, from: number): string {
  const { view } = context;
  const ahead = stretchBefore(context, from);
  const words = ahead === null ? '' : wordsOf(view, ahead.from, ahead.to);
  return /^(?:and |but |so )?(?:until|till|since|as of|as from|from|for now|now|today|for the time being|still)(?: |$)/.test(
    words,
  )
    ? words
    : '';
}

function stretchBefore(context: EnglishContext, from: number): Stretch | null {
  if (word(context.view, from - 1) !== ',') return null;
  return stretchesOf(context).findLast(({ to }) => to < from) ?? null;
}

/** `small firms | need not file`, `foreign ones | must still report`: of whom it is said, where that is not everybody. */
function whom(view: SentenceView, { from }: Stretch, said: Said): readonly string[] {
  let start = from;
  while (start < said.from && /^(?:and|but|so|the|that|as|of|now|still|until|since)$/.test(word(view, start))) start++;
  const words = view.tokens.slice(start, said.from);
  const bare =
    words.length === 0 || words.length > 4 || words.some(({ kind, text }) => kind !== 'word' || NO_BEARER.test(text));
  return bare ? [] : [view.document.text.slice(...spanOf(view, start, said.from))];
}

const NO_BEARER =
  /^(?:it|they|we|you|he|she|i|nobody|everybody|everyone|anyone|anybody|all|no|any|who|that|there|to|by|for|people|bribing|.+ing)$/;
