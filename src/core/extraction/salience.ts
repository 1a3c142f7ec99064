/**
 * Which law “it”, “the ban”, “the waiver” means. In: the mentions of a text, in order, and where the word stands. Out: the
 * law, or null; where two laws could be meant and nothing tells them apart, none is.
 */
import type { Law } from '../law/law.ts';
import type { TextDocument } from '../text/document.ts';
import { sentenceAt } from '../text/document.ts';
import type { ActedOn, Frame } from './frame.ts';
import { CARRYING } from './lexicon/en/nouns.ts';
import type { Mention } from './mentions.ts';

/** A law that the text was about at a place: by name, or because a claim was carried on to it. */
export interface Topic {
  readonly law: Law;
  readonly at: number;
}

export function lawOf(frame: Frame, document: TextDocument, mentions: readonly Mention[], topics: readonly Topic[]): Law | null {
  const { acted } = frame;
  if (acted.mention !== null) return acted.mention.law;
  const before = topics.filter((topic) => topic.at < frame.trigger[0]).sort((a, b) => b.at - a.at);
  if (acted.pronoun) return byPronoun(frame, document, before);
  const fits = (law: Law) => acted.target !== 'law' || nounFits(law, acted);
  return before.find((topic) => fits(topic.law))?.law ?? ahead(frame, document, mentions, fits);
}

/** A pronoun reaches back two sentences, and not over another law named in between. */
function byPronoun(frame: Frame, document: TextDocument, before: readonly Topic[]): Law | null {
  const nearest = before[0];
  if (nearest === undefined) return null;
  const distance = frame.sentence - sentenceAt(document, nearest.at);
  return distance <= (frame.weak ? 1 : 2) ? nearest.law : null;
}

function nounFits(law: Law, acted: ActedOn): boolean {
  const noun = acted.carriedBy ?? '';
  return law.calledA.some((called) => called.toLowerCase() === noun) || CARRYING[law.type].has(noun);
}

/** Named only behind: `the cancellation of this amendment … The remark concerned the 907th Amendment`. */
function ahead(frame: Frame, document: TextDocument, mentions: readonly Mention[], fits: (law: Law) => boolean): Law | null {
  const next = mentions.find((mention) => mention.span[0] > frame.trigger[0] && fits(mention.law));
  if (next === undefined || frame.acted.target === 'measure') return null;
  const laws = new Set(mentions.map((mention) => mention.law.id));
  return laws.size === 1 && sentenceAt(document, next.span[0]) - frame.sentence <= 3 ? next.law : null;
}
