/**
 * What of a text is published with its check: the sentences that a claim stands in, that name its law, its speaker and the word
 * of saying. It is as much as a citation needs and no more; the rest of the text stays with who wrote it.
 */
import type { Statement } from '../claim/statement.ts';
import { languageFor } from '../extraction/languages.ts';
import type { Law } from '../law/law.ts';
import { lawById, type Register } from '../law/register.ts';
import type { Report } from '../report/report.ts';
import { readDocument, sentenceAt, type TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { firstFrom, overlap, type Span } from '../text/span.ts';
import type { Passage } from './case.ts';

/** Passages in order of the text, none touching the next. */
export function publishedExcerpt(text: string, report: Report, register: Register): readonly Passage[] {
  const document = readDocument(text, languageFor(report.document.language).abbreviations);
  const places = [...placesOf(report), ...namingsOf(document, report, register)];
  const spans = places.map((place) => sentencesAround(document, place));
  return joined(spans, text).map((span) => ({ span, text: text.slice(span[0], span[1]) }));
}

function placesOf(report: Report): readonly Span[] {
  return [
    ...report.claims.flatMap(({ span, law }) => (law === null ? [span] : [span, law.span])),
    ...sayings(report).flatMap(({ speaker, cueSpan }) => [speaker.span, cueSpan].filter((span) => span !== null)),
  ];
}

/** The statements on which a claim rests, and those within which they are told, in order. */
export function sayings({ claims, statements }: Report): readonly Statement[] {
  const known = new Map(statements.map((one) => [one.id, one]));
  const found = new Set<Statement>();
  for (const { statement } of claims) {
    let next = statement === null ? undefined : known.get(statement);
    while (next !== undefined && !found.has(next)) {
      found.add(next);
      next = next.within === null ? undefined : known.get(next.within);
    }
  }
  return statements.filter((one) => found.has(one));
}

/** For claims whose own words only refer to their law (“it”): the last place before them that has one of its names. */
function namingsOf({ folded }: TextDocument, { claims }: Report, register: Register): readonly Span[] {
  const carried = claims.filter((claim) => claim.law?.carried);
  const laws = new Map(carried.map(({ law }) => [law?.id, law === null ? undefined : lawById(register, law.id)]));
  const places = new Map([...laws].map(([id, law]) => [id, placesNaming(law, folded)]));
  return carried.flatMap(({ law, span }) => {
    const all = places.get(law?.id) ?? [];
    const before = all[firstFrom(all, span[0], (place) => place[0]) - 1];
    return before === undefined ? [] : [before];
  });
}

/** Where the text has a name of the law, in order. */
function placesNaming(law: Law | undefined, folded: string): readonly Span[] {
  const names = [...new Set(law?.names.map((name) => fold(name.text)))];
  const found = names.flatMap((name) => {
    const places: Span[] = [];
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length))
      places.push([at, at + name.length]);
    return places;
  });
  return found.sort((a, b) => a[0] - b[0]);
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
  const first = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  const reaching = spans.map(([start, end]): Span => [start <= first ? 0 : start, end >= last ? text.length : end]);
  for (const span of reaching.sort((a, b) => a[0] - b[0])) {
    const before = found.at(-1);
    if (before !== undefined && text.slice(before[1], span[0]).trim() === '')
      found[found.length - 1] = [before[0], Math.max(before[1], span[1])];
    else found.push(span);
  }
  return found;
}
