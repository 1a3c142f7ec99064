/**
 * What of a text is published with its check: the sentences that a claim stands in, that name its law, its speaker and the word
 * of saying. It is as much as a citation needs and no more; the rest of the text stays with who wrote it.
 */
import type { Statement } from '../claim/statement.ts';
import { languageFor } from '../extraction/languages.ts';
import { lawById, type Register } from '../law/register.ts';
import type { Report } from '../report/report.ts';
import { readDocument, sentenceAt, type TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Passage } from './case.ts';

/** Passages in order of the text, none touching the next. */
export function excerptOf(text: string, report: Report, register: Register): readonly Passage[] {
  const document = readDocument(text, languageFor(report.document.language).abbreviations);
  const places = [...placesOf(report), ...namingsOf(document, report, register)];
  const spans = places.map((place) => sentencesAround(document, place));
  return joined(spans, text).map((span) => ({ span, text: text.slice(span[0], span[1]) }));
}

function placesOf(report: Report): readonly Span[] {
  return report.claims.flatMap((claim) => [
    claim.span,
    ...(claim.law === null ? [] : [claim.law.span]),
    ...saying(claim.statement, report.statements).flatMap(({ speaker, cueSpan }) =>
      [speaker.span, cueSpan].filter((span) => span !== null),
    ),
  ]);
}

/** For claims whose own words only refer to their law (“it”): the last place before them that has one of its names. */
function namingsOf({ folded }: TextDocument, { claims }: Report, register: Register): readonly Span[] {
  return claims.flatMap(({ law, span }) => {
    if (!law?.carried) return [];
    const names = lawById(register, law.id)?.names.map((name) => fold(name.text)) ?? [];
    const found = names.map((name): Span => {
      const start = folded.lastIndexOf(name, span[0]);
      return [start, start + name.length];
    });
    return found
      .filter(([start]) => start >= 0)
      .sort((a, b) => b[0] - a[0])
      .slice(0, 1);
  });
}

/** The statement, and those within which it is told. */
export function saying(id: string | null, statements: readonly Statement[]): readonly Statement[] {
  const found: Statement[] = [];
  for (let next = id; next !== null; ) {
    const statement = statements.find((one) => one.id === next);
    if (statement === undefined || found.includes(statement)) break;
    found.push(statement);
    next = statement.within;
  }
  return found;
}

/** A “sentence” that nobody wrote as one is cut: what lies farther from the words than this is not about them. */
const FARTHEST = 600;

function sentencesAround(document: TextDocument, place: Span): Span {
  const { sentences, text } = document;
  const first = sentences[sentenceAt(document, place[0])]?.span;
  const last = sentences[sentenceAt(document, Math.max(place[0], place[1] - 1))]?.span;
  const start = first !== undefined && overlap(first, place) ? first[0] : place[0];
  const end = last !== undefined && overlap(last, place) ? last[1] : place[1];
  return [
    place[0] - start > FARTHEST ? atWord(text, place[0] - FARTHEST, 1) : start,
    end - place[1] > FARTHEST ? atWord(text, place[1] + FARTHEST, -1) : end,
  ];
}

/** The next place from which a word begins or at which one ends; where none is near, one that cuts no character. */
function atWord(text: string, place: number, step: 1 | -1): number {
  for (let at = place; Math.abs(at - place) < 80; at += step)
    if (/\s/.test(text[at] ?? ' ')) return step === 1 ? at + 1 : at;
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place + step : place;
}

/** Spans in order; those that touch, or are parted by nothing but space, are one. Space at an end of the text belongs to its neighbour. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const found: Span[] = [];
  const reaching = spans.map(
    ([start, end]): Span => [
      text.slice(0, start).trim() === '' ? 0 : start,
      text.slice(end).trim() === '' ? text.length : end,
    ],
  );
  for (const span of [...reaching].sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last !== undefined && text.slice(last[1], span[0]).trim() === '')
      found[found.length - 1] = [last[0], Math.max(last[1], span[1])];
    else found.push(span);
  }
  return found;
}
