/**
 * Names that look like a law's and are in no register: `the Clean Harbors Act of 2019`, `Executive Order 99999`. They are reported
 * with a stub to add, and “the law” behind them means them, not the law that was named before. In: the document and the names
 * that are known. Out: mentions of laws that the register does not have.
 */
import type { Law, LawType } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import { matchesOf } from '../text/matches.ts';
import { firstFrom, overlap, type Span } from '../text/span.ts';
import type { Mention } from './mentions.ts';

const TITLED =
  /\b(?:\p{Lu}[\p{L}’'&-]+ (?:(?:and|of|for|the|to|on|in) (?:the )?)?){1,8}(?:Act|Law|Treaty|Convention|Accord|Pact|Directive|Statute|Ordinance|Decree)\b(?: of (?:1[6-9]|20)\d\d| (?:1[6-9]|20)\d\d)?/gu;
/** Without one of these no name is titled so. */
const HEAD = /Act|Law|Treaty|Convention|Accord|Pact|Directive|Statute|Ordinance|Decree/;
const NUMBERED =
  /\b(?:Executive Order|Regulation \(E[UC]\)(?: No\.?)?|Directive|H\.R\.|S\.|Pub\. L\.|Public Law) ?\d[\d/-]*\d\b/gu;

/** The id of a law that no register has begins so; it never leaves extraction. */
export const UNKNOWN = 'unknown:';

export function findUnknownLaws(document: TextDocument, known: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  const laws = new Map<string, Law>();
  for (const pattern of HEAD.test(document.text) ? [TITLED, NUMBERED] : [NUMBERED]) {
    for (const match of matchesOf(pattern, document.text)) {
      const name = match[0].replace(/^(?:The|A|An|This|That|But|And|In|Under|When|After|Section)\s+/u, '');
      const span: Span = [match.index + match[0].length - name.length, match.index + match[0].length];
      if (
        name.split(' ').length < 2 ||
        isKnown(known, span) ||
        found.slice(-4).some((mention) => overlap(mention.span, span))
      )
        continue;
      const law = laws.get(nameKey(name)) ?? unknownLaw(name);
      laws.set(nameKey(name), law);
      found.push({
        law,
        name: { text: name, lang: 'en', kind: 'title', why: null, context: [] },
        span,
        tentative: false,
      });
    }
  }
  return found;
}

/** Mentions stand in order and do not overlap. */
function isKnown(known: readonly Mention[], span: Span): boolean {
  const first = firstFrom(known, span[0], (mention) => mention.span[0]);
  return known.slice(Math.max(0, first - 1), first + 1).some((mention) => overlap(mention.span, span));
}

function unknownLaw(name: string): Law {
  return {
    id: `${UNKNOWN}${nameKey(name)}`,
    title: name,
    jurisdiction: '',
    type: typeOf(name),
    partOf: null,
    does: '',
    names: [],
    calledA: [],
    powers: [],
    oftenMisstated: [],
    events: [],
    checkpoints: [],
    would: [],
    verifiedThrough: '0001-01-01',
    reviewBy: null,
    openQuestions: [],
  };
}

function typeOf(name: string): LawType {
  if (/(?:Treaty|Convention|Accord|Pact)/.test(name)) return 'treaty';
  if (/(?:Executive Order|Decree)/.test(name)) return 'executiveAct';
  if (/(?:Regulation|Directive)/.test(name)) return 'regulation';
  return /^(?:H\.R\.|S\.)/.test(name) ? 'measure' : 'act';
}
