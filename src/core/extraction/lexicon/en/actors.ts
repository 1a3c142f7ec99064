/** Who is meant by the words for an actor: somebody by name, or `the country`, `they`, whom they name nowhere. */
import type { ToldOfActor } from '../../language.ts';

export function toldOfActor(words: string): ToldOfActor {
  const surname = surnameIn(words);
  return {
    ...(surname === null ? {} : { surname }),
    ...(isName(words) ? {} : { nameless: true }),
    ...(SPOKEN_OF.test(words) ? { spokenOf: true } : {}),
    ...(ORDER.test(words) ? { byOrder: true } : {}),
  };
}

const ORDER = /(?<!\p{L})order(?!\p{L})/iu;

const SPOKEN_OF = /^(?:(?:either|any|both|one|each|none|neither) of (?:them|these|those|the two)|him|her|them)$/i;

/** `Norway`, `the Swiss Confederation`; not `the country`, `nobody`, `it`. */
function isName(words: string): boolean {
  return /\p{Lu}/u.test(words.replace(BEFORE_NAME, '')) && !NOBODY_NAMED.test(words);
}

const BEFORE_NAME = /^(?:the|a|an|our|his|her|its|their)\s+/i;
const NOBODY_NAMED = /^(?:i(?!\.)|it|he|she|they|we|who|nobody|none|no one|both|others?|some|many)\b/i;

/** `President Egils Levits`, and not `the President’s Office`, `Secretary of State`. */
function surnameIn(words: string): string | null {
  const surname = TITLE.test(words) ? (PERSON.exec(words)?.[1]?.toLowerCase() ?? null) : null;
  return surname === null || INSTITUTION.test(surname) ? null : surname;
}

const INSTITUTION =
  /^(?:house|administration|department|ministry|commission|council|government|office|board|agency|authority|cabinet|court|congress|senate|parliament|bureau|service|treasury|president|minister|secretary|general|justice|states?|kingdom|union|nations|kremlin|team|party|republicans?|democrats?|lawmakers)$/;

const TITLE = /President|Minister|Premier|Secretary|Chancellor|Governor|Commissioner|Director|King/;
const PERSON =
  /(?:^|[ .])(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|Governor|Commissioner|Director|King)(?: of \p{Lu}\p{L}+)? (?:(?:\p{Lu}[\p{L}.]*|of State|of the Treasury) )*(\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*)$/u;
