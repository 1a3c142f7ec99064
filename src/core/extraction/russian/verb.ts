/** Which event verb a Russian word is, and in which form. In: a folded word. Out: readings; a few words have more than one. */
import { toldOfWord } from '../../text/told-once.ts';
import { NOUNS } from '../lexicon/ru/event-nouns.ts';
import { VERBS } from '../lexicon/ru/predicates.ts';
import type { RussianVerb } from '../lexicon/ru/verb-entry.ts';
import type { Sense } from '../sense.ts';

export type VerbForm =
  | 'past'
  | 'future'
  | 'present'
  | 'infinitive'
  | 'shortPassive'
  | 'longPassive'
  | 'active'
  | 'gerund';

export interface VerbReading {
  readonly verb: RussianVerb;
  readonly form: VerbForm;
  readonly reflexive: boolean;
}

const ADJECTIVE = '(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими)';
const THEME = '(?:[аеиоыуя]|ова|ева|ну|ес)?';

/** What may follow a stem, by form. Folded, so ё is е. */
const ENDINGS: readonly (readonly [VerbForm, RegExp])[] = [
  ['past', new RegExp(`^${THEME}л(?:а|о|и)?(с[ья])?$`, 'u')],
  ['infinitive', new RegExp(`^(?:${THEME}т[ьи]|чь)(с[ья])?$`, 'u')],
  // `покинут` alone is the future: they will leave
  ['shortPassive', /^(?:(?:ен|ан|ян|ован|т)(?:а|о|ы)?|ут(?:а|о|ы))()$/u],
  ['longPassive', new RegExp(`^(?:енн|анн|янн|ованн|ут|т|аем|яем|уем|им)${ADJECTIVE}()$`, 'u')],
  ['active', new RegExp(`^(?:[аеиоыуя]|ова|ну)?(?:вш|едш|ш|ющ|ущ|ящ|ащ)${ADJECTIVE}(ся)?$`, 'u')],
  ['gerund', /^(?:(?:[аеиоыуя]|ова|ну)?в(?:ши)?|я)(с[ья])?$/u],
  ['present', /^(?:[аеиуюя]|ова|уй)?(?:ю|у|ешь|ишь|ет|ит|ем|им|ете|ите|ют|ут|ят|ат)(с[ья])?$/u],
];

interface Stem {
  readonly stem: string;
  readonly verb: RussianVerb;
  readonly perfective: boolean;
  readonly zero: boolean;
}

const STEMS: readonly Stem[] = VERBS.flatMap((verb) => [
  ...verb.perfective.map((stem) => stemOf(stem, verb, true)),
  ...verb.imperfective.map((stem) => stemOf(stem, verb, false)),
]);

function stemOf(stem: string, verb: RussianVerb, perfective: boolean): Stem {
  return { stem: stem.replace('°', ''), verb, perfective: perfective && !/ир$/u.test(stem), zero: stem.endsWith('°') };
}

const BY_HEAD = new Map<string, Stem[]>();
for (const stem of STEMS) {
  const head = stem.stem.slice(0, 2);
  BY_HEAD.set(
    head,
    [...(BY_HEAD.get(head) ?? []), stem].sort((a, b) => b.stem.length - a.stem.length),
  );
}

export const verbReadings: (word: string) => readonly VerbReading[] = toldOfWord(readingsOf);

function readingsOf(word: string): readonly VerbReading[] {
  const found: VerbReading[] = [];
  for (const stem of BY_HEAD.get(word.slice(0, 2)) ?? []) {
    if (!word.startsWith(stem.stem) || found.some((other) => other.verb === stem.verb)) continue;
    const reading = readingOf(stem, word.slice(stem.stem.length));
    // `к выходу`, `отмену` are nouns, not verbs in the first person; `снятие` is no participle
    const noun = /^(?:present|future|longPassive)$/.test(reading?.form ?? '') && eventNoun(word) !== null;
    if (reading !== null && !noun) found.push(reading);
  }
  return found;
}

function readingOf({ verb, perfective, zero }: Stem, rest: string): VerbReading | null {
  if (rest === '') return zero ? { verb, form: 'past', reflexive: false } : null;
  for (const [form, pattern] of ENDINGS) {
    const match = pattern.exec(rest);
    // `отменят` is no participle
    if (match === null || (form === 'shortPassive' && !perfective && rest.startsWith('т'))) continue;
    return { verb, form: form === 'present' && perfective ? 'future' : form, reflexive: (match[1] ?? '') !== '' };
  }
  return null;
}

const NOUN_ENDING = /^(?:а|ы|и|е|у|я|ю|ой|ою|ей|ом|ем|й|ам|ям|ами|ями|ах|ях|ов)?$/u;

/** `введением`, `отмены`: a noun of event in any case; null for other words. */
export const eventNoun: (word: string) => Sense | null = toldOfWord((word) => {
  for (const [sense, stems] of NOUNS) {
    if (stems.some((stem) => word.startsWith(stem) && NOUN_ENDING.test(word.slice(stem.length)))) return sense;
  }
  return null;
});
