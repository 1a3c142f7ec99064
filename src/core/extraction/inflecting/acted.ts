/** What a phrase acts on, as the readers of inflecting languages put it together. */
import type { ClaimedScope, Target } from '../../claim/claim.ts';
import type { ActedOn } from '../frame.ts';
import type { Mention } from '../mentions.ts';
import type { Sense } from '../sense.ts';
import type { NounMeaning } from './nouns.ts';
import { spanOfUnits, type UnitSentence } from './units.ts';

export interface LawPhrase {
  readonly from: number;
  /** Behind its last unit. */
  readonly to: number;
  /** The unit that bears the case of the phrase. */
  readonly head: number;
  readonly mention: Mention | null;
  readonly pronoun: boolean;
  readonly carriedAs: readonly string[];
  /** Beginnings of words that say what it is about. */
  readonly about?: readonly string[];
  readonly target: Target;
  readonly part: string | null;
  /** Whether it is the law’s term that is spoken of: `срок действия`, `süresi`. */
  readonly term?: boolean;
}

const WHOLE: ClaimedScope = { extent: 'whole', addressees: [], text: null };

export function actedOn(sentence: UnitSentence, phrase: LawPhrase): ActedOn {
  const { mention, pronoun, target, carriedAs, part, about } = phrase;
  return {
    mention,
    carriedBy: mention === null ? (carriedAs[0] ?? 'it') : null,
    carriedAs,
    ...(about === undefined ? {} : { about }),
    pronoun,
    target,
    scope: part === null ? WHOLE : { extent: 'part', addressees: [], text: part },
    span: mention?.span ?? spanOfUnits(sentence, phrase.from, phrase.to),
  };
}

/** Of a bill as well as of a law: a challenge to it, a pause in it. */
const OF_ANY: ReadonlySet<Target> = new Set<Target>(['limit', 'challenge']);

/** The phrase that a head noun makes of the law it belongs to. */
export function headed(
  inner: LawPhrase,
  noun: NounMeaning,
  word: string,
  place: Pick<LawPhrase, 'from' | 'to' | 'head'>,
): LawPhrase {
  if (noun.kind === 'target')
    return {
      ...inner,
      ...place,
      target:
        inner.target === 'law' || OF_ANY.has(noun.target) || isRefrained(inner, noun) ? noun.target : inner.target,
    };
  if (noun.kind === 'term')
    return { ...inner, ...place, target: inner.target === 'application' ? 'law' : inner.target, term: true };
  return noun.kind === 'part' ? { ...inner, ...place, part: word } : { ...inner, ...place };
}

/** `tətbiqindən imtina`, `отказ от применения`: to refrain from applying a law is to waive it. */
const isRefrained = (inner: LawPhrase, { target }: { readonly target: LawPhrase['target'] }): boolean =>
  inner.target === 'application' && target === 'waiver';

export function bareLaw(mention: Mention | null, at: number): LawPhrase {
  return {
    from: at,
    to: at + 1,
    head: at,
    mention,
    pronoun: mention === null,
    carriedAs: [],
    target: mention?.law.type === 'measure' ? 'measure' : 'law',
    part: null,
  };
}

/** The enforcement of the law whose name stands at the unit, or, below nought, of the law spoken of, told at the place. */
export function enforcementOf(sentence: UnitSentence, law: number, at: number): ActedOn {
  const phrase = law < 0 ? bareLaw(null, at) : bareLaw(sentence.units[law]?.mention ?? null, law);
  return { ...actedOn(sentence, phrase), target: 'enforcement' };
}

const ENDING: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'endLaw',
  'removeLaw',
  'annul',
  'denounce',
  'rescind',
  'voidByCourt',
  'leave',
]);

const OF_A_LAW: ReadonlySet<Sense> = new Set<Sense>([
  ...[
    'repeal',
    'endLaw',
    'removeLaw',
    'denounce',
    'expire',
    'leave',
    'remain',
    'extend',
    'suspend',
    'restore',
    'begin',
  ],
] as const);
const PAPERS = ['act', 'law', 'treaty', 'agreement', 'convention', 'order', 'decree', 'resolution', 'amendment'];

/** `документ утратил силу`, `sənəd qüvvədən düşüb`: a document is a bill, but what only a law can do makes it the law. `document` is the word. */
export function ofDocument(acted: ActedOn, word: string, sense: Sense, document: RegExp): ActedOn {
  const law = acted.mention === null && acted.target === 'measure' && document.test(word) && OF_A_LAW.has(sense);
  return law ? { ...acted, target: 'law', carriedAs: PAPERS, carriedBy: 'act' } : acted;
}

/** `suspended its application but did not repeal it`: what is repealed is the law. */
export function lawItself(acted: ActedOn, sense: Sense): ActedOn {
  if (acted.target !== 'application' || !ENDING.has(sense)) return acted;
  const named = acted.mention !== null || (acted.carriedAs ?? []).length > 0;
  return { ...acted, target: 'law', pronoun: acted.pronoun || !named };
}
