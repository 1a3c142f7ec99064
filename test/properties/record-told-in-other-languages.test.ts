/**
 * What the record holds, told in Russian, Azerbaijani and Turkish as reporters tell it, on a day soon after and on a day long after: it
 * is never rated false or misleading. The same with another year, another power of the state, or an ending where the law only rested is never rated
 * accurate. Wordings and endings of words are made here, not taken from the lexicons.
 */
import { describe, expect, test } from 'vitest';
import type { LawEvent } from '../../src/core/law/event.ts';
import { FORCE_ENDING, LIMITING } from '../../src/core/law/event-kind.ts';
import type { Law } from '../../src/core/law/law.ts';
import { addDays, type Day } from '../../src/core/time/day.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { AZERBAIJANI_TOLD } from './told/azerbaijani.ts';
import { isQuiet, isWhole, ratingsOf } from './told/judged.ts';
import { RUSSIAN_TOLD } from './told/russian.ts';
import type { TellingLanguage, Told } from './told/telling.ts';
import { TURKISH_TOLD } from './told/turkish.ts';

/** Of what is renewed every year a few will do. */
const FEW = 2;

/** Whole, certain, of a known day, and neither undone before its time nor about another event. */
function isPlain(event: LawEvent, { events }: Law): boolean {
  const effect = event.effectiveFrom ?? event.on;
  return (
    isWhole(event) &&
    event.on.length === 10 &&
    (event.effectiveFrom === null || event.effectiveFrom === event.on) &&
    event.actor?.body !== 'party' &&
    !events.some((other) => other.actsOn === event.id && other.on <= effect)
  );
}

interface Telling extends Told {
  readonly event: LawEvent;
  readonly law: Law;
  readonly soon: Day;
  readonly late: Day | null;
}

/** Laws that the language names without other words around, and what happened to them. */
function* plainEvents(language: TellingLanguage) {
  for (const law of SHIPPED.laws) {
    const names = law.names
      .filter(({ lang, kind, context }) => lang === language.code && kind === 'short' && context.length === 0)
      .flatMap(({ text }) => language.decline(text) ?? []);
    const told = new Map<string, number>();
    for (const event of law.type === 'measure' || names.length === 0 ? [] : law.events) {
      const before = told.get(event.kind) ?? 0;
      const name = names[before % names.length];
      if (!isPlain(event, law) || before >= FEW || name === undefined) continue;
      told.set(event.kind, before + 1);
      yield { law, event, name, doer: language.doer(event.actor?.body ?? '', law.jurisdiction) };
    }
  }
}

function tellings(language: TellingLanguage): readonly Telling[] {
  return [...plainEvents(language)].flatMap(({ law, event, name, doer }) => {
    const soon = addDays(event.on, 3);
    const late = addDays(event.on, 900) < law.verifiedThrough ? addDays(event.on, 900) : null;
    if (soon > law.verifiedThrough) return [];
    return language.tell(event.kind, name, doer, event.on).map((told) => ({ ...told, law, event, soon, late }));
  });
}

function* altered(language: TellingLanguage): Generator<Telling & { readonly how: string }> {
  for (const { law, event, name, doer } of plainEvents(language)) {
    const soon = addDays(event.on, 3);
    if (soon > law.verifiedThrough) continue;
    const year = String(Number(event.on.slice(0, 4)) - 3);
    const rest = { law, event, soon, late: null };
    if (isQuiet(law, year))
      for (const told of language.tell(event.kind, name, doer, `${year}${event.on.slice(4)}`))
        yield { ...told, ...rest, how: 'another year' };
    const another = language.doer(event.actor?.body === 'court' ? 'legislature' : 'court', law.jurisdiction);
    for (const told of another === null ? [] : language.tell(event.kind, name, another, event.on))
      if (told.named) yield { ...told, ...rest, how: 'another body' };
    if (LIMITING.has(event.kind) && !law.events.some(({ kind, on }) => FORCE_ENDING.has(kind) && on <= soon))
      for (const told of language.tell('repeal', name, doer, event.on))
        yield { ...told, ...rest, how: 'ended, where it rests' };
  }
}

describe.each([RUSSIAN_TOLD, AZERBAIJANI_TOLD, TURKISH_TOLD])('the record told in $code', (language) => {
  const told = tellings(language);

  test('is right, soon after and long after', () => {
    const wrong = told.flatMap(({ text, law, soon, late }) =>
      [soon, ...(late === null ? [] : [late])].flatMap((asOf) =>
        ratingsOf({ text, law: law.id, day: asOf }, language.code)
          .filter((rating) => rating === 'false' || rating === 'misleading')
          .map((rating) => `${asOf} ${law.id} ${rating}: ${text}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is read, nearly always', () => {
    const read = told.filter(
      ({ text, law, soon }) => ratingsOf({ text, law: law.id, day: soon }, language.code).length > 0,
    );
    expect(told.length).toBeGreaterThan(100);
    expect(read.length / told.length).toBeGreaterThan(0.9);
  });

  test('with another year, another body, or an end where it rests, is never accurate', () => {
    const right = [...altered(language)].flatMap(({ text, law, soon, how }) =>
      ratingsOf({ text, law: law.id, day: soon }, language.code).includes('accurate')
        ? [`${soon} ${law.id} ${how}: ${text}`]
        : [],
    );
    expect(right).toEqual([]);
  });
});
