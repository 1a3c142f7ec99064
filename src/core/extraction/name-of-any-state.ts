/** Names that are no proper ones. In: a name of a law. Out: whether any state could have a law that is called so. */
import type { Law, LawName } from '../law/law.ts';
import type { NameHit } from '../law/name-index.ts';
import { fold } from '../text/fold.ts';
import { isAgainst } from './law-nouns.ts';

export function isGeneric({ entries }: NameHit): boolean {
  return entries.every(({ name, law }) => isOfAnyState(name, law));
}

/** A name that a law of any state could have: common nouns, or what is banned by it, which many ban (`TikTok ban`, `ban on TikTok`). */
export function isOfAnyState({ text }: LawName, law: Law): boolean {
  const proper = fold(text)
    .split(' ')
    .filter((_, at) => PROPER.test(text.split(' ')[at] ?? ''));
  return isCommonNoun(text) || (proper.length > 0 && proper.every((word) => isAgainst(law, word)));
}

const PROPER = /[\p{Lu}\p{N}]/u;

/** A name that is no proper name: `farm laws`, `assault weapons ban`, `anti-LGBT law`. Many states have a law so called. */
export function isCommonNoun(name: string): boolean {
  return !/[\p{Lu}\p{N}]/u.test(name.replace(AGAINST, ''));
}

/** What a law is against is the same in every state. */
const AGAINST = /(?<![\p{L}-])anti-[\p{L}\p{N}+]+/giu;
