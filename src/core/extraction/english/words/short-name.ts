/**
 * Another name right behind a law's name: `the Clean Air Act | (CAA) | was amended`, `the X Act (Public Law 102-511)`, `Title III, | known as
 * the Y rule, | was suspended`. In: the tokens of a sentence and the law's name that each stands in. Out: the same, with the other name part
 * of the first, so that what is said behind it is said of the law.
 */
import type { TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/token.ts';
import { UNKNOWN } from '../../law-by-name-only.ts';
import type { Mention } from '../../mentions.ts';

export function withShortNames(
  { text }: TextDocument,
  tokens: readonly Token[],
  mentionAt: readonly (Mention | null)[],
): readonly (Mention | null)[] {
  const joined = [...mentionAt];
  for (let open = 1; open < tokens.length; open++) {
    const mention = joined[open - 1];
    const aside = mention == null || mentionAt[open] !== null ? undefined : ASIDES.get(tokens[open]?.text ?? '');
    if (aside === undefined || mention == null) continue;
    const close = tokens.findIndex(
      (token, at) => at > open + 1 && at - open <= FAR && token.text === aside.close && mentionAt[at] === null,
    );
    const inner = text.slice(tokens[open]?.end, tokens[close]?.start).trim();
    const own = mentionAt.slice(open, close).every((other) => other === null || isThat(other, mention));
    if (close > 0 && own && aside.names.some((name) => name.test(inner))) joined.fill(mention, open, close + 1);
  }
  return joined;
}

/** `the Commission’s | (FCC) | neutrality rules`: a short name of anybody, in brackets and within a phrase. */
export function isWithinShortName({ text }: TextDocument, tokens: readonly Token[], at: number): boolean {
  const open = [at, at - 2].find((place) => tokens[place]?.text === '(' && tokens[place + 2]?.text === ')');
  if (open === undefined || tokens[open + 3]?.kind !== 'word' || tokens[open - 1]?.kind !== 'word') return false;
  return LETTERS.test(text.slice(tokens[open + 1]?.start, tokens[open + 1]?.end));
}

const LETTERS = /^\p{Lu}{2,8}$/u;

/** The law, or what is a law by its looks alone, and a number of this one here. */
const isThat = ({ law }: Mention, mention: Mention): boolean => law.id === mention.law.id || law.id.startsWith(UNKNOWN);

/** Tokens up to the closing mark, at most. */
const FAR = 12;

/** `CAA`, `“CAA”`, `Caa`, `CAA or the “Act”`, `2019`. */
const SHORT =
  /^["“”‘’]?(?:\p{Lu}[\p{Lu}\d.&/-]*s?|\p{Lu}\p{Ll}{2,5})["“”‘’]?(?:,? or (?:the )?["“”‘’]\p{L}+["“”‘’])?$|^(?:19|20)\d\d$/u;

/** `the “Act”`. */
const QUOTED = /^(?:the )?["“”‘’][\p{L}\d -]+["“”‘’]$/u;

/** `Public Law 102-511`, `H.R. 3377`, `Law No. 6251`. */
const NUMBERED =
  /^(?:Public Law|Pub\. ?L\.|P\. ?L\.|H\. ?R\.|S\.|Act|Law|Bill|Directive|Regulation)(?: No\.?)?(?: \((?:EU|EC)\))? ?[\p{L}\d./-]+$/u;

/** `known as X`, `the so-called X`, `formally the X`; what was officially ended is no name. */
const CALLED =
  /^(?:(?:also|better|best|commonly|formally|informally|more|officially|often|otherwise|popularly|sometimes|usually|widely) )*(?:known (?:as|under)|called|dubbed|nicknamed|styled|abbreviated (?:as|to)|referred to as) [^,;:]{2,70}$|^(?:formally|officially) (?:the )?["“”‘’]?[\p{Lu}\d][^,;:]{1,70}$|^the so-called [^,;:]{2,70}$/u;

/** `or XYZ`, `or the “X rule”`. */
const OR = /^or (?:the )?(?:\p{Lu}[\p{L}\d.&-]*(?: \p{Lu}[\p{L}\d.&-]*){0,4}|["“”‘’][\p{L}\d -]+["“”‘’])$/u;

const BESIDE = [CALLED, OR];

/** By the mark that opens them. */
const ASIDES: ReadonlyMap<string, { readonly close: string; readonly names: readonly RegExp[] }> = new Map([
  ['(', { close: ')', names: [SHORT, QUOTED, NUMBERED, ...BESIDE] }],
  [',', { close: ',', names: BESIDE }],
  ['-', { close: '-', names: BESIDE }],
  ['–', { close: '–', names: BESIDE }],
  ['—', { close: '—', names: BESIDE }],
]);
