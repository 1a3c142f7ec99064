/**
 * A short name or a number in brackets behind a law's name: `the Clean Air Act | (CAA) | was amended`, `the X Act (“XA”)`, `the X Act
 * (Public Law 102-511)`. In: the tokens of a sentence and the law's name that each stands in. Out: the same, with the brackets part of the
 * name before them, so that what is said behind them is said of the law.
 */
import type { TextDocument } from '../../../text/document.ts';
import type { Token } from '../../../text/token.ts';
import type { Mention } from '../../mentions.ts';

export function withShortNames(
  { text }: TextDocument,
  tokens: readonly Token[],
  mentionAt: readonly (Mention | null)[],
): readonly (Mention | null)[] {
  const joined = [...mentionAt];
  for (let open = 1; open < tokens.length; open++) {
    const mention = joined[open - 1];
    if (tokens[open]?.text !== '(' || mention == null) continue;
    const close = tokens.findIndex((token, at) => at > open + 1 && at - open <= FAR && token.text === ')');
    const inner = text.slice(tokens[open]?.end, tokens[close]?.start);
    const others = mentionAt.slice(open, close).some((other) => other !== null && other.law.id !== mention.law.id);
    if (close > 0 && !others && (SHORT.test(inner) || QUOTED.test(inner) || NUMBERED.test(inner)))
      joined.fill(mention, open, close + 1);
  }
  return joined;
}

/** Tokens between the brackets, at most, and one. */
const FAR = 9;

/** `CAA`, `“CAA”`, `CAA or the “Act”`, `2019`. */
const SHORT = /^["“”‘’]?\p{Lu}[\p{Lu}\d.&/-]*s?["“”‘’]?(?:,? or (?:the )?["“”‘’]\p{L}+["“”‘’])?$|^(?:19|20)\d\d$/u;

/** `the “Act”`. */
const QUOTED = /^(?:the )?["“”‘’][\p{L}\d -]+["“”‘’]$/u;

/** `Public Law 102-511`, `H.R. 3377`, `Law No. 6251`. */
const NUMBERED =
  /^(?:Public Law|Pub\. ?L\.|P\. ?L\.|H\. ?R\.|S\.|Act|Law|Bill|Directive|Regulation)(?: No\.?)?(?: \((?:EU|EC)\))? ?[\p{L}\d./-]+$/u;
