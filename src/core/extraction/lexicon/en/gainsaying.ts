/** How English says of what it has just told that it is not so. Folded. */
import type { GainsayingWords } from '../../gainsaying-words.ts';

const PLAINLY =
  '(?:(?:just|simply|plainly|flatly|quite|completely|entirely|absolutely|totally|utterly|demonstrably) )?';
/** “Wrong” and “nonsense” are said of deeds as well, and so are not among them. */
const UNTRUE =
  '(?:false|untrue|incorrect|fake(?: news)?|bogus|fiction|misinformation|disinformation|an? (?:(?:outright|plain|complete|blatant) )?(?:lie|myth|hoax|fabrication|falsehood|fiction|misconception))';
const NOT_SO = '(?:true|so|the case|correct)';
const IS_NOT = `(?:(?:(?: is|'s| was) ${PLAINLY}not|(?: is|was)n't) ${NOT_SO}|(?: is|'s| was) ${PLAINLY}${UNTRUE}|(?: is|'s| was) (?:by no means|in no way|far from|anything but) true)`;
const IT =
  '(?:(?:that|this)(?: (?:claim|statement|story|report|assertion|rumou?r|post))?|it|(?:all|none) of (?:this|that|it))';
/** `Not so, insists Berg`: that is somebody else’s word. */
const END = '(?=["\')]*(?: *[.!;:-]| *,["\']| *, (?:and|but|because|since|as|of course|though)\\b| *$))';

export const GAINSAYING: GainsayingWords = {
  next: new RegExp(
    `^["'(]*(?:(?:but|yet|well|no|sorry|in fact),? )*(?:${IT}${IS_NOT}|none of (?:this|that|it) (?:is|was) true|not (?:true|so)|false|untrue|fake|not)${END}`,
  ),
  tail: new RegExp(
    `(?: -+|:| ?\\.{2,3}|,(?= (?:which|but (?:that|this|it)|and (?:that|this)) )) (?:(?:which|(?:but |and )?(?:that|this|it))${IS_NOT}|not(?: (?:true|so))?|false|untrue|fake)[.!"')]*$`,
  ),
};
