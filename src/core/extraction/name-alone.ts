/**
 * A name whose record asks for words around it, in a text that has none of them. `Section 907` means one law all the same; `Section 2` is
 * a part of every act, `pension reform` a thing that many states have, `the CPI` of an English text no court of a Portuguese one. In:
 * the document. Out: which names mean their law alone, and which a law of another state.
 */

import type { Law, LawName } from '../law/law.ts';
import type { NameEntry, NameHit } from '../law/name-index.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { CAPITAL, kindsAt } from '../text/letter.ts';
import type { Span } from '../text/span.ts';
import { tokenAt } from '../text/token.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay, granularity, lastDay } from '../time/partial-date.ts';
import { unknownLaw } from './law-by-name-only.ts';
import { isCommonNoun } from './name-of-any-state.ts';
import { STATE_TITLES } from './record-language.ts';
import type { StateNames } from './states.ts';
import { isAbout, isOf, statesIn, UNIONS } from './whose-law.ts';

/** The language of a text, and how it names states. */
export interface TextStates {
  readonly code: string;
  readonly states: StateNames;
  readonly seats?: StateNames | undefined;
}

export interface NamesAlone {
  /** Whether the name means its law where nothing around it tells. */
  means(entry: NameEntry, hit: NameHit): boolean;
  /** The law of another state that common nouns name in a sentence about that state, and in what follows; null where nothing tells. */
  ofAnother(hit: NameHit): Pick<NameEntry, 'law' | 'name'> | null;
}

/**
 * `written` is the day that the text bears. The states that it names, or shows by their cities and bodies, are looked for once, and only
 * where a name asks.
 */
export function namesAlone(
  document: TextDocument,
  { code, states, seats }: TextStates,
  written: Day | null,
): NamesAlone {
  let named: ReadonlySet<string> | null = null;
  const others = new Map<string, Law>();
  const told = (): ReadonlySet<string> => {
    const codes = statesIn(document.text, states);
    return new Set((codes.length > 0 || seats === undefined ? codes : statesIn(document.text, seats)).map(stateOf));
  };
  return {
    means({ law, name, described }, hit) {
      if (described === true || name.kind === 'related' || hit.entries.some((other) => other.law !== law)) return false;
      if (!isOfLanguage(name, code) || isLowNumber(name.text)) return false;
      if (/\d/.test(name.text)) return true;
      named ??= told();
      const isCommon = isCommonNoun(name.text);
      // the record of a treaty is of one of its parties, unless it is kept for all
      const isOfParty = law.type === 'treaty' && !UNIONS.has(law.jurisdiction);
      if (!isCommon && !isOfParty) return named.size === 0 || [...named].some((state) => isAbout(law, state));
      if (named.size === 0)
        return isCommon && !isOfParty && isInTheNews(law, written) && !endsLongerName(document, hit);
      return named.has(law.jurisdiction) && !(isCommon && endsLongerName(document, hit));
    },
    ofAnother(hit) {
      const written = document.text.slice(hit.start, hit.end);
      const key = nameKey(written);
      const { span = [hit.start, hit.end] as Span } = document.sentences[sentenceAt(document, hit.start)] ?? {};
      const fits = ({ name }: NameEntry) =>
        name.kind !== 'related' && isOfLanguage(name, code) && isCommonNoun(name.text);
      const first = hit.entries.find(fits);
      if (first === undefined || endsLongerName(document, hit)) return null;
      const [state, second] = new Set(statesIn(document.text.slice(...span), states));
      const isTold = state !== undefined && second === undefined && !hit.entries.some(({ law }) => isOf(law, [state]));
      const law = isTold
        ? unknownLaw(`${written} (${STATE_TITLES.get(state) ?? state})`, first.law.type)
        : others.get(key);
      if (law === undefined) return null;
      others.set(key, law);
      return { law, name: first.name };
    },
  };
}

/**
 * `The debt ceiling came back into force on Thursday`: in the weeks around what happens to a law, common nouns of a text that names no
 * state mean that law, of which its readers hear anyway.
 */
function isInTheNews({ events }: Law, written: Day | null): boolean {
  if (written === null) return false;
  const [from, to] = [addDays(written, -IN_THE_NEWS), addDays(written, IN_THE_NEWS)];
  return events.some(({ on }) => granularity(on) !== 'year' && lastDay(on) >= from && firstDay(on) <= to);
}

/** In days, before the event and after it. */
const IN_THE_NEWS = 30;

/** A citation is the same in every language. */
const isOfLanguage = ({ lang }: LawName, code: string): boolean => lang === code || lang === 'und';

/** `us` of `us-ca`: a law is shown by a part of its state, too. */
const stateOf = (code: string): string => code.split('-')[0] ?? code;

/** Hardly an act is without them. */
const LOW = 20;

/** `Section 2`, `Section 4(b)`, `Title III`: `Section 907` is told by its number, these are not; `Section 5 of the Quay Act` is told by its act. */
function isLowNumber(name: string): boolean {
  const words = nameWords(name);
  if (words.length > 3) return false;
  const number = words.map((word) => /^\d+/.exec(word)?.[0]).find((digits) => digits !== undefined);
  return number === undefined ? words.length === 2 && /^[ivx]+$/.test(words[1] ?? '') : Number(number) <= LOW;
}

/** `the Paycheck | Fairness Act` is not the act that is called a fairness act. */
function endsLongerName({ tokens, text }: TextDocument, { start }: NameHit): boolean {
  const before = tokens[tokenAt(tokens, start) - 1];
  const capital = (kindsAt(text, start) & CAPITAL) !== 0;
  return capital && before?.capital === true && start - before.end === 1;
}
