/** A law of which a text gives a name, and that no register here has. */
import type { Law, LawName, LawType } from '../law/law.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { LAW_NOUNS } from './law-nouns.ts';

/** The id of a law that no register has begins so; it never leaves extraction. */
export const UNKNOWN = 'unknown:';

/** A law of which no register knows more than a name in a text. */
export function unknownLaw(written: string, type: LawType): Law {
  const name = withWholeMarks(written);
  return {
    id: `${UNKNOWN}${nameKey(name)}`,
    title: name,
    jurisdiction: '',
    type,
    partOf: null,
    subject: null,
    does: '',
    names: [],
    calledA: nounsIn(name),
    described: [],
    conduct: [],
    powers: [],
    oftenMisstated: [],
    events: [],
    checkpoints: [],
    would: [],
    verifiedThrough: '0001-01-01',
    reviewBy: null,
    gaps: [],
    openQuestions: [],
  };
}

/** A name that was cut within its quotation marks goes without them. */
function withWholeMarks(name: string): string {
  const count = (marks: RegExp) => (name.match(marks) ?? []).length;
  const whole = count(/"/g) % 2 === 0 && count(/[“„«]/g) === count(/[”»]/g);
  return whole || /^[“"«„][^“”"«»„]*[”"»“]/.test(name) ? name : name.replace(/["“”„«»]/g, '');
}

/** `ban` of `Norway’s ban on TikTok` and `weapons ban`: what the text may carry it on by, where its name is in the register's language. */
function nounsIn(name: string): readonly string[] {
  const words = nameWords(name).filter((word) => !/\d/.test(word));
  const last = words.at(-1) ?? '';
  const noun = LAW_NOUNS.has(last) ? last : words.find((word) => LAW_NOUNS.has(word));
  return noun === undefined ? [] : [noun];
}

/** Its title, as the name that a text in the language has for it. */
export function nameInText({ title }: Law, lang: string): LawName {
  return { text: title, lang, kind: 'title', why: null, context: [] };
}
