/**
 * Other ways of saying an English name that mean the same: `ban on assault weapons` for `assault weapons ban`, `the VRA’s Section 2` for
 * `Section 2 of the VRA`, `the Ottawa treaty` for `the Ottawa Convention`. In: a law’s names. Out: further names, each with the context
 * that the first one asks for.
 */
import type { LawName } from './law.ts';

export function nameVariants(names: readonly LawName[]): readonly LawName[] {
  return names.flatMap((name) => {
    if (name.lang !== 'en' || !(name.kind === 'short' || name.kind === 'title')) return [];
    const texts = [...turned(name.text), ...owned(name.text), ...otherNouns(name)];
    return texts.map((text): LawName => ({ ...name, text, kind: 'short' }));
  });
}

/** What is “on” something: `ban on X`, `law on X`. */
const ON = /^(?:law|ban|legislation|moratorium|sanctions|tariffs?|embargo|controls)$/;

/** `assault weapons ban` is a `ban on assault weapons`; a name with a year or a number in it is none that is turned so. */
function turned(text: string): readonly string[] {
  const words = text.split(' ');
  const noun = words.at(-1) ?? '';
  const about = words.slice(0, -1).join(' ');
  if (!ON.test(noun) || words.length < 2 || words.length > 5 || /\d|['’"(]| (?:of|on|and|for|in) /.test(about))
    return [];
  // an adjective or a person alone is nothing that a law is on
  if (words.length === 2 && !OF_STATES.test(noun)) return [];
  const links = OF_STATES.test(noun) ? ['on', 'against'] : ['on'];
  return links.map((link) => `${noun} ${link} ${about}`);
}

/** Imposed on somebody: `Cuba embargo`. */
const OF_STATES = /^(?:embargo|sanctions)$/;

/** `Section 2 of the Voting Rights Act` is `the Voting Rights Act’s Section 2`; the ending of the possessive is no part of a name. */
function owned(text: string): readonly string[] {
  const found = /^((?:Section|Title|Article) [\dIVX]+[A-Z]?(?:\([a-z\d]\))?) of (?:the )?(.+)$/.exec(text);
  return found === null ? [] : [`${found[2]}'s ${found[1]}`, `${found[2]} ${found[1]}`];
}

/** Nouns for one and the same thing at the end of a name. */
const ROWS: readonly (readonly string[])[] = [
  ['treaty', 'pact', 'accord', 'agreement', 'convention'],
  ['tariffs', 'duties', 'levies'],
  ['program', 'programme'],
];
/** Any law is called so. */
const ANY_LAW: readonly string[] = ['law', 'act', 'legislation', 'statute'];

/** `Ottawa Convention`, `Ottawa treaty`; `Rwanda law`, `Rwanda legislation` only where the text must show what is meant. */
function otherNouns({ text, context }: LawName): readonly string[] {
  const words = text.split(' ');
  const noun = (words.at(-1) ?? '').toLowerCase();
  const row = (context.length === 0 ? ROWS : [...ROWS, ANY_LAW]).find((one) => one.includes(noun));
  if (row === undefined || words.length < 2 || words.length > 5 || / of | and |\(/.test(text)) return [];
  return row.filter((other) => other !== noun).map((other) => [...words.slice(0, -1), other].join(' '));
}
