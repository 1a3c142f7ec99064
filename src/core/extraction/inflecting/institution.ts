/**
 * Speakers that are no persons: a handle, and an institution that its kind alone carries back (`Reuters сообщает … Агентство уточняет`,
 * `Bakanlık … Bakanlık açıklamasında`). In: the words that name who speaks, and who spoke before. Out: that speaker, or null.
 */
import type { Speaker } from '../../claim/statement.ts';
import type { TextDocument } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import { isOutletName } from '../lexicon/outlet-names.ts';
import type { Reporting } from './reporting.ts';
import type { Unit } from './units.ts';

/** `Пользователь @ruta_v`, `@aysel_m`: who posts, by the name that the post bears. */
export function handleIn({ text }: TextDocument, words: readonly Unit[]): Speaker | null {
  const handle = words.find((word) => word.text.startsWith('@') && word.end - word.start > 2);
  return handle === undefined
    ? null
    : { name: text.slice(handle.start, handle.end), role: null, span: [handle.start, handle.end] };
}

/** An acronym of a body: `МИД`, `XİN`. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/u;

/** Whoever spoke before, where a word of one, two or three says what kind of institution that is. */
export function carriedInstitution(reporting: Reporting, words: readonly Unit[], last: Speaker | null): Speaker | null {
  const word = words.find(({ text }) => reporting.outlets.test(text) || reporting.bodies.test(text));
  if (word === undefined || last === null || words.length > 2 || word.mention !== null) return null;
  if (words.some((one) => one !== word && !reporting.carrying.test(one.text))) return null;
  const kind = reporting.outlets.test(word.text) ? isOutlet(last.name, reporting) : isBody(last.name, reporting);
  return kind ? { name: last.name, role: last.role, span: [word.start, word.end] } : null;
}

const wordsOf = (name: string): readonly string[] => fold(name).split(/[\s"]+/u);

function isOutlet(name: string, reporting: Reporting): boolean {
  const latin = reporting.writtenInCyrillic === true && /^[\p{Script=Latin}\s.&-]+$/u.test(name);
  return (
    latin || /[«“"]/u.test(name) || isOutletName(name) || wordsOf(name).some((word) => reporting.outlets.test(word))
  );
}

const isBody = (name: string, reporting: Reporting): boolean =>
  ACRONYM.test(name) || wordsOf(name).some((word) => reporting.bodies.test(word));
