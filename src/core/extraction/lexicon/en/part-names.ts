/** What a mention may call a part of a law, in the words in which records tell parts. */

/** Of a mention in small letters, the whole of it and its head: `coverage formula of the act`, `the act’s coverage formula`. */
export function partNames(mention: string): readonly string[] {
  const words = mention.replace(/^(?:the|this|that|its) /, '');
  if (ANY_PART.test(words)) return [];
  const named = [words, ...headsOf(words)].filter((name) => name.length > SHORT && !ANY_PART.test(name));
  // `the trade part`: told by what stands before a word for a part
  const told = QUALIFIED.exec(words)?.[1];
  return told === undefined ? named : [...named, told];
}

const QUALIFIED = /^(?:[\p{L}-]+ )?(\p{L}{4,}) (?:part|chapter|pillar)$/u;

/** So few letters stand in too many words. */
const SHORT = 5;

function headsOf(mention: string): readonly string[] {
  const [before = '', ...behind] = mention.split(/ (?:of|in|under) /);
  return [
    ...(behind.length > 0 ? [before] : []),
    mention
      .split(/['’]s /)
      .slice(1)
      .at(-1) ?? '',
  ];
}

/** Words for any part of any law. */
const ANY_PART =
  /^(?:sections?|provisions?|articles?|clauses?|paragraphs?|chapters?|titles?|parts?|measures?|amendment)$/;
