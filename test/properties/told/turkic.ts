/** What happened to a law, told in Azerbaijani and Turkish: suffixes by the harmony of vowels, one set of forms for both. */
import type { EventKind } from '../../../src/core/law/event-kind.ts';
import type { PartialDate } from '../../../src/core/time/partial-date.ts';
import type { Doer, TellingLanguage, Told } from './telling.ts';

/** Past, passive past, passive participle, noun of a verb; what stands over the law before it: `qüvvəsini`. */
export interface TurkicVerb {
  readonly past: string;
  readonly passive: string;
  readonly participle: string;
  readonly noun: string;
  readonly over?: readonly [subject: string, object: string];
}

export interface TurkicWords {
  readonly code: 'az' | 'tr';
  readonly months: readonly string[];
  readonly by: string;
  /** Behind a noun of event. */
  readonly stir: string;
  readonly debated: string;
  readonly verbs: Partial<Record<EventKind, TurkicVerb>>;
  readonly itself: Partial<Record<EventKind, string>>;
  readonly doers: Readonly<Record<string, string>>;
  readonly year: (year: string) => string;
}

const lower = (text: string) => text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
const upper = (text: string) =>
  text.startsWith('i') ? `İ${text.slice(1)}` : text.charAt(0).toUpperCase() + text.slice(1);
const HIGH: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  ə: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};

function doerOf(name: string | undefined, by: string): Doer | null {
  return name === undefined ? null : { name, by: `${name} ${by}`, gender: 'm' };
}

export function turkicTold(words: TurkicWords): TellingLanguage {
  const { code, verbs, itself, doers } = words;

  /** Names that end in the possessive, as compounds do: `Sezar Yasası`, `Paris Sazişi`. */
  const decline = (name: string) => {
    const last = name.split(' ').at(-1) ?? '';
    if (!/[ıiuü]$/u.test(lower(last))) return null;
    const high =
      HIGH[
        lower(last)
          .match(/[aıoueəiöü]/gu)
          ?.at(-1) ?? 'a'
      ] ?? 'ı';
    const stem = code === 'tr' && /^\p{Lu}/u.test(last) ? `${name}'` : name;
    return { gender: 'm' as const, nominative: name, genitive: `${stem}n${high}n`, accusative: `${stem}n${high}` };
  };

  const day = (on: PartialDate) => {
    const [year = '', month = '1', date = '1'] = on.split('-');
    return `${Number(date)} ${words.months[Number(month) - 1]} ${words.year(year)}`;
  };

  const tell: TellingLanguage['tell'] = (kind, { nominative, genitive, accusative }, doer, on) => {
    const when = day(on);
    const alone = itself[kind];
    if (alone !== undefined)
      return [
        { form: 'happens', text: `${upper(nominative)} ${when} ${alone}.`, named: false },
        { form: 'happens-date-first', text: `${upper(when)} ${nominative} ${alone}.`, named: false },
      ];
    const verb = verbs[kind];
    if (verb === undefined) return [];
    const [subject, object] = verb.over?.map((over) => `${genitive} ${over}`) ?? [nominative, accusative];
    const owner =
      verb.over === undefined ? genitive : `${genitive} ${verb.over[0]}n${HIGH[verb.over[0].at(-1) ?? 'i']}n`;
    const told: Told[] = [
      { form: 'passive', text: `${upper(subject ?? '')} ${when} ${verb.passive}.`, named: false },
      { form: 'passive-date-first', text: `${upper(when)} ${subject} ${verb.passive}.`, named: false },
      { form: 'noun', text: `${upper(owner)} ${when} ${verb.noun} ${words.stir}`, named: false },
    ];
    if (doer === null) return told;
    return [
      ...told,
      { form: 'active', text: `${upper(doer.name)} ${when} ${object} ${verb.past}.`, named: true },
      { form: 'date-first', text: `${upper(when)} ${doer.name} ${object} ${verb.past}.`, named: true },
      { form: 'object-first', text: `${upper(object ?? '')} ${when} ${doer.name} ${verb.past}.`, named: true },
      { form: 'passive-by', text: `${upper(subject ?? '')} ${when} ${doer.by} ${verb.passive}.`, named: true },
      { form: 'noun-by', text: `${upper(owner)} ${when} ${doer.by} ${verb.noun} ${words.stir}`, named: true },
      ...(verb.over === undefined && ENDS.has(kind)
        ? [
            {
              form: 'participle',
              text: `${upper(when)} ${doer.by} ${verb.participle} ${nominative} ${words.debated}`,
              named: true,
            },
          ]
        : []),
    ];
  };

  return {
    code,
    decline,
    doer: (body, jurisdiction) => doerOf(doers[`${jurisdiction} ${body}`], words.by),
    tell,
  };
}

/** What is told of these in a participle is told as news; of others it says what the law is. */
const ENDS: ReadonlySet<EventKind> = new Set<EventKind>(['repeal', 'rescission', 'annulment']);
