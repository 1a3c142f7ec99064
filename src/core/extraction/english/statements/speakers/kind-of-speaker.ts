/** Whether a speaker’s name stands for one person, several, or an institution. */
import type { Speaker } from '../../../../claim/statement.ts';
import { HUMANS, INSTITUTIONS, ROLES } from '../../../lexicon/en/cues.ts';
import type { Cast } from './cast.ts';

/** `Two officials`, `critics`, `both men`. */
export function isMany({ name, role }: Speaker): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return (
    role === null &&
    (/^(?:two|three|four|five|six|several|some|many|most|both|all|other|few|dozens|\d+)$/i.test(words[0] ?? '') ||
      /^\p{Ll}.*[^s]s$/u.test(words.length === 1 ? last.toLowerCase() : last) ||
      /\b(?:people|men|women|police|officials|lawyers|members|economists)\b/i.test(name))
  );
}

/** `the ministry`, `Interfax`, `a fact sheet`. */
export function isInstitution(cast: Cast, { name, role }: Speaker): boolean {
  if (role !== null || cast.persons.names.has(name)) return false;
  const words = name.toLowerCase().split(/\s+/);
  return words.some((word) => INSTITUTIONS.has(word)) || /^(?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*$/u.test(name);
}

export function isGroup(cast: Cast, speaker: Speaker): boolean {
  const words = speaker.name.toLowerCase().split(/\s+/);
  // `the diplomats’ spokeswoman`: one, whatever she speaks for
  if (ROLES.has(words.at(-1) ?? '') && !isMany(speaker)) return false;
  return (
    isMany(speaker) ||
    (speaker.role === null && !cast.persons.names.has(speaker.name) && words.some((word) => INSTITUTIONS.has(word)))
  );
}

/** `economists`, `police`: several people, by one word. */
export function isPlural(text: string): boolean {
  const one = text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.replace(/s$/, '');
  return (one !== text && (ROLES.has(one) || HUMANS.has(one))) || /^(?:people|men|women|police|residents)$/.test(text);
}
