import type { Jurisdiction } from '../../law/jurisdiction.ts';
import { isMeasure, type Law } from '../../law/law.ts';
import { nameWords } from '../../law/name-key.ts';

/** What a reader sees of a law that was found: its page below the site's folder, title, status; names in use that are wrong. */
export type Card = readonly [path: string, title: string, status: string, misnomers: readonly string[]];

/** Every word of a law's names, right and wrong. */
export function nameWordsOf(law: Law): ReadonlySet<string> {
  return new Set([law.title, ...law.names.map((name) => name.text)].flatMap(nameWords));
}

/** The other words by which a law can be found: what it is part of, what it does, where it is law. */
export function otherWordsOf(law: Law, jurisdiction: Jurisdiction | undefined): ReadonlySet<string> {
  const texts = [law.id.replaceAll('/', ' '), law.partOf ?? '', law.does, jurisdiction?.title ?? ''];
  return new Set([...texts, isMeasure(law) ? 'bill' : ''].flatMap(nameWords));
}

/** Whether the words that a reader writes are a name in use that is wrong, so that the answer can say so at once. */
export function misnomerMeant(query: string, misnomers: readonly string[]): string | null {
  const wanted = nameWords(query).join(' ');
  return misnomers.find((name) => nameWords(name).join(' ') === wanted) ?? null;
}
