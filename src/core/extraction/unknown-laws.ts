/**
 * Names that look like a law's and are in no register: `the Clean Harbors Act of 2019`, `Executive Order 99999`, `Poland’s abortion
 * law`. They are reported with a stub to add, and “the law” behind them means them, not the law that was named before. In: the
 * document, the names that are known, and how a language writes laws' names. Out: mentions of laws that the register does not have.
 */
import { nameKey } from '../law/name-key.ts';
import type { TextDocument } from '../text/document.ts';
import { allFoundIn } from '../text/found.ts';
import { matchesOf } from '../text/matches.ts';
import { firstFrom, overlap, type Span } from '../text/span.ts';
import { byInitials } from './initials.ts';
import type { Language } from './language.ts';
import { nameInText } from './law-by-name-only.ts';
import type { LawShapes } from './law-shapes.ts';
import { LawsOfText } from './laws-of-text.ts';
import type { Mention } from './mentions.ts';
import { ownedFrom } from './whose-law.ts';

export function findUnknownLaws(
  document: TextDocument,
  known: readonly Mention[],
  language: Language,
): readonly Mention[] {
  const shapes = language.lawShapes;
  if (shapes === undefined) return [];
  const found: Mention[] = [];
  const laws = new LawsOfText(shapes);
  for (const span of [...named(document, known, shapes), ...owned(document, shapes, language)]) {
    const written = document.text.slice(...span).replace(shapes.ending ?? '', '');
    const name = (shapes.inTitles ?? []).reduce((title, [ending, own]) => title.replace(ending, own), written);
    if (
      isKnown(known, span) ||
      isWholeOf(known, span, name, document) ||
      isState(name, language) ||
      found.slice(-4).some((mention) => overlap(mention.span, span))
    )
      continue;
    const law = laws.called(name);
    found.push({ law, name: nameInText(law, language.code), span, tentative: false });
  }
  return [...found, ...byInitials(document, [...known, ...found], found)];
}

const isState = (name: string, { states }: Language): boolean =>
  ACRONYM.test(name) && states.named(name.toLowerCase()).length > 0;

function named({ text }: TextDocument, known: readonly Mention[], { names, first }: LawShapes): readonly Span[] {
  return names.flatMap(({ whole, head }) =>
    linesWith(head, text, known).flatMap(([from, to]) =>
      matchesOf(whole, text.slice(from, to)).flatMap(({ 0: written, index }): readonly Span[] => {
        const name = written.replace(first, '');
        const end = from + index + written.length;
        return name.includes(' ') || ACRONYM.test(name) ? [[end - name.length, end]] : [];
      }),
    ),
  );
}

/**
 * The lines of a text in which the pattern matches outside of names that are known, each with the line break before it: what a
 * known name is a part of is not looked for.
 */
function linesWith(pattern: RegExp, text: string, known: readonly Mention[]): readonly Span[] {
  const lines: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index } = match;
    if (isKnown(known, [index, pattern.lastIndex])) continue;
    const end = text.indexOf('\n', index);
    const to = end < 0 ? text.length : end;
    lines.push([Math.max(0, text.lastIndexOf('\n', index)), to]);
    pattern.lastIndex = to;
  }
  return lines;
}

/** No name of one word but such as pacts have; those of states are left out below. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{2,}$/u;

/** `Poland’s abortion law`: what a state's own is called by a noun for laws. A body's act (`Poland’s court struck …`) is none. */
function owned(document: TextDocument, shapes: LawShapes, { states, bodyOf }: Language): readonly Span[] {
  const { possessives } = states.grammar;
  if (shapes.owned === undefined || possessives === undefined || !document.folded.includes("'")) return [];
  const { noun, between } = shapes.owned;
  const { tokens } = document;
  return allFoundIn(tokens, ({ text }, at): readonly Span[] => {
    if (!possessives.has(text)) return NONE;
    const from = at + 1;
    const found: Span[] = [];
    for (let to = from; to <= from + WORDS; to++) {
      const token = tokens[to];
      if (token === undefined || token.capital) break;
      const start = to > from && noun.test(token.text) ? ownedFrom(tokens, from, states) : null;
      if (start !== null && !tokens.slice(from, to).some((word) => bodyOf(word.text) !== null))
        found.push([start, token.end]);
      if (!between.test(token.text)) break;
    }
    return found;
  });
}

/** Between the owner and the noun. */
const WORDS = 4;

const NONE: readonly Span[] = [];

/** `Section 5 of the U.S. | Clean Harbors Act`: the whole of a section that was just named, told a little otherwise. */
function isWholeOf(known: readonly Mention[], [start]: Span, name: string, { folded }: TextDocument): boolean {
  const before = known[firstFrom(known, start, (mention) => mention.span[0]) - 1];
  if (before === undefined || start - before.span[1] > NEAR || start < before.span[1]) return false;
  const { title, partOf } = before.law;
  return (
    !/[.;:]\s/.test(folded.slice(before.span[1], start).replace(/\b\p{L}\.\p{L}\. /u, '')) &&
    ` ${nameKey(`${title} ${partOf ?? ''}`)} `.includes(` ${nameKey(name)} `)
  );
}

/** `of the American` and the like. */
const NEAR = 16;

/** Mentions stand in order and do not overlap. */
function isKnown(known: readonly Mention[], span: Span): boolean {
  const first = firstFrom(known, span[0], (mention) => mention.span[0]);
  return known.slice(Math.max(0, first - 1), first + 1).some((mention) => overlap(mention.span, span));
}
