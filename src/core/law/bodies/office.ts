/** Whether words for an actor are those of an office. In: the words; an office as the record gives it, with who holds it. */
import { saidInAnyLanguage } from './any-language.ts';

/** `the former finance minister`, of a Minister of Finance; `Congress`, whatever stands beside it. */
export function saysOffice(name: string, office: string): boolean {
  const known = office.toLowerCase();
  const words: readonly string[] = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const telling = words.filter((word) => !isBesideName(word));
  return (
    (telling.length > 0 && telling.every((word) => known.includes(word))) ||
    words.some((word) => isOfficeWord(word) && known.includes(word))
  );
}

const isBesideName = saidInAnyLanguage(({ besideName }) => besideName);
const isOfficeWord = saidInAnyLanguage(({ officeWord }) => officeWord);
