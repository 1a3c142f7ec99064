/**
 * Names that a law of any state could have, in a text that is of another state: `New Delhi says that the ban on TikTok stays … India`. In:
 * the names that were found and not given to a maker. Out: the same, with such names given to laws that no register here knows.
 */
import { peopleOf } from '../law/actor.ts';
import type { Law } from '../law/law.ts';
import type { NameHit } from '../law/name-index.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { toldOf } from '../text/told-once.ts';
import { unknownLaw } from './law-by-name-only.ts';
import { isOfAnyState } from './name-of-any-state.ts';
import { STATE_TITLES } from './record-language.ts';
import type { StateNames } from './states.ts';
import { isAbout, type Sorted, statesIn, UNIONS } from './whose-law.ts';

/** How a text names states, and by what it shows them. */
interface TextStates {
  readonly states: StateNames;
  readonly seats?: StateNames | undefined;
}

export function withoutToldElsewhere(document: TextDocument, sorted: Sorted, language: TextStates): Sorted {
  const elsewhere = stateSpokenOf(document, language);
  const laws = new Map<string, Law>();
  const given = sorted.own.flatMap((hit) => {
    const state = elsewhere(hit);
    const [first] = hit.entries;
    if (state === null || first === undefined) return [];
    const id = `${first.law.id} ${state}`;
    const name = document.text.slice(hit.start, hit.end);
    const law = laws.get(id) ?? unknownLaw(`${name} (${STATE_TITLES.get(state) ?? state})`, first.law.type);
    laws.set(id, law);
    return [{ hit, law, name: first.name }];
  });
  if (given.length === 0) return sorted;
  const hits = new Set(given.map(({ hit }) => hit));
  return {
    own: sorted.own.filter((hit) => !hits.has(hit)),
    others: [
      ...sorted.others,
      ...given.map(({ hit, law, name }) => ({ law, name, span: [hit.start, hit.end] as const })),
    ],
  };
}

/**
 * The one state that a text is of, where the law is no law of that state's, nor about it, and nothing in the text shows the law's own: no
 * name of that state, city or body of it, nor anybody who ever acted on the law. The states are looked for once, and only where a name asks.
 */
function stateSpokenOf(document: TextDocument, { states, seats }: TextStates): (hit: NameHit) => string | null {
  const { text, folded, sentences } = document;
  let told: { readonly named: readonly string[]; readonly shown: readonly string[] } | null = null;
  return ({ entries, start }) => {
    if (!entries.every(({ law, name }) => isNational(law) && isOfAnyState(name, law))) return null;
    told ??= { named: statesIn(text, states), shown: seats === undefined ? [] : statesIn(text, seats) };
    const { named, shown } = told;
    const isOwn = (code: string) => entries.some(({ law }) => (code.split('-')[0] ?? code) === law.jurisdiction);
    if ([...named, ...shown].some(isOwn)) return null;
    const others = named.filter((code) => !UNIONS.has(code) && !entries.some(({ law }) => isAbout(law, code)));
    const [state] = others;
    if (state === undefined || !others.every((code) => code === state)) return null;
    const { span } = sentences[sentenceAt(document, start)] ?? { span: [0, 0] };
    const isSpokenOf = others.length >= OFTEN || statesIn(text.slice(...span), states).includes(state);
    return isSpokenOf && !entries.some(({ law }) => actorsOf(law).some((name) => ` ${folded}`.includes(name)))
      ? state
      : null;
  };
}

/** A text that names a state but once, and not beside the law, may do so by the way. */
const OFTEN = 2;

const isNational = ({ jurisdiction, type }: Law): boolean => type !== 'treaty' && !UNIONS.has(jurisdiction);

/** Persons by their last names, and bodies with names of their own, who did something to the law. */
const actorsOf: (law: Law) => readonly string[] = toldOf(({ events }) => {
  const names = events.flatMap(({ actor }) =>
    actor === null
      ? []
      : [
          ...peopleOf(actor).map((person) => person.split(' ').at(-1) ?? person),
          actor.office,
          initialsOf(actor.office),
        ],
  );
  return [...new Set(names)].filter((name) => name.length > 2).map((name) => ` ${fold(name)}`);
});

/** `FCC`. */
const initialsOf = (office: string): string => (office.match(/\b\p{Lu}/gu) ?? []).join('');
