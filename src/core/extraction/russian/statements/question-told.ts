/** What somebody asked or explained, with no `что` before it: `X спрашивает, можно ли …`, `X пояснил, почему …`. */
import { cueOf, type ReportedCue } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { ROLES } from '../../lexicon/ru/cues.ts';
import { isSaying, lastWord, subjectBefore } from './cue-words.ts';
import { names } from './speaker-words.ts';

/** `X спрашивает, | можно ли …`, `X пояснил, | почему …`: the question or the reason itself is what is said. */
export function withQuestion(units: readonly Unit[], verb: number): ReportedCue | null {
  const comma = [verb + 1, verb + 2, verb + 3].find((at) => unitText(units, at) === ',');
  if (comma === undefined || !isSaying(units[verb])) return null;
  const whether = [1, 2, 3].some((offset) => unitText(units, comma + offset) === 'ли');
  if (!whether && !/^(?:почему|зачем|отчего|когда|куда|кем)$/u.test(unitText(units, comma + 1))) return null;
  const speaker = subjectBefore(units, verb);
  if (speaker === null || !units.slice(...speaker).some(names)) return null;
  // `Депутата спросили, …`: who is asked
  const asked =
    /ли$/u.test(unitText(units, verb)) &&
    units.slice(...speaker).some(({ text }) => /[аяуюе]$/u.test(text) && ROLES.test(text));
  if (asked) return null;
  return cueOf(speaker, [verb, verb + 1], [[comma + 1, lastWord(units)]]);
}
