/**
 * Speech that no quotation marks hold: lines of an interview with the speaker's label (`ВЕДУЩИЙ: …`, `QONAQ: …`), and lines of
 * dialogue behind a dash, cut by an attribution (`— Погодите, — перебила X. — Договор не подписан.`). In: the document. Out: a
 * draft a line, in order.
 */
import type { TextDocument } from '../../text/document.ts';
import { sentenceAt } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { tokenAt } from '../../text/token.ts';
import type { Mention } from '../mentions.ts';
import type { Cast } from './cast.ts';
import { type Draft, draftOf } from './drafts.ts';
import { speakerIn } from './persons.ts';
import { turnsInLine } from './turns-in-line.ts';
import { unitsOf } from './units.ts';

export function spokenLines(cast: Cast, mentions: readonly Mention[]): readonly Draft[] {
  const labelled = labelledLines(cast.document);
  if (labelled.length > 0) return labelled;
  const inLine = turnsInLine(cast);
  return inLine.length > 0 ? inLine : dashedLines(cast, mentions);
}

/** Capitals, or a name of at most three words, and what somebody is (`ИНЕС ТАВАРЕС, юрист:`), before a colon at the head of a line. */
const LABEL =
  /^(?:\*\*)?((?:\p{Lu}\.\s?){1,2}\p{Lu}\p{L}+|(?:\p{Lu}[\p{Lu}.'’-]+)(?:\s\p{Lu}[\p{Lu}.'’-]*){0,2}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}*\.?){0,2})(?:,\s[\p{Ll}][^:.!?\n]{1,50})?(?:\*\*)?:(?:\*\*)?\s+/u;

/** An interview has two such lines or more, and two labels. */
function labelledLines(document: TextDocument): readonly Draft[] {
  const lines = document.paragraphs.flatMap(({ span }) => {
    const found = LABEL.exec(document.text.slice(...span));
    const name = found?.[1];
    return found === null || name === undefined ? [] : [{ span, name, length: found[0].length }];
  });
  if (new Set(lines.map((line) => line.name)).size < 2) return [];
  const full = fullNames(lines.map((line) => line.name));
  return lines.map(({ span, name, length }) => {
    const label: Span = [span[0], span[0] + name.length];
    const content: Span = [span[0] + length, span[1]];
    const speaker = {
      name: full.get(name) ?? name,
      role: null,
      span: label,
    };
    return draftOf(speaker, 'direct', [content], null, sentenceAt(document, span[0]));
  });
}

/** By the last word: `ТАВАРЕС` behind `ИНЕС ТАВАРЕС` is the same. */
function fullNames(labels: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    labels.filter((label) => label.includes(' ')).map((label) => [label.slice(label.lastIndexOf(' ') + 1), label]),
  );
}

/** Cut by an attribution; or ended by one, where what is said ends with a mark of its own. */
const CUT = /[,.!?]\s-\s([^-"]{3,90}?)[.,]\s-\s|[.!?]\s-\s([^-"]{3,90}?)\.?$/u;

function dashedLines(cast: Cast, mentions: readonly Mention[]): readonly Draft[] {
  const { document, reporting } = cast;
  return document.paragraphs.flatMap(({ span: [start, end] }): readonly Draft[] => {
    const words = document.folded.slice(start, end);
    const dashed = words.startsWith('-') || /-\s+$/.test(document.folded.slice(Math.max(0, start - 3), start));
    const found = dashed ? CUT.exec(words) : null;
    if (found === null) return [];
    const [from, to] = [start + found.index, start + found.index + found[0].length];
    const tokens = document.tokens.slice(tokenAt(document.tokens, from), tokenAt(document.tokens, to));
    const units = unitsOf(document, tokens, mentions, reporting.measured);
    const cue = reporting.behind(units);
    const speaker = cue === null ? null : speakerIn(cast, units.slice(...cue.speaker), cue.oblique, null);
    if (cue === null || speaker === null) return [];
    const parts: readonly Span[] = [
      [start, from],
      [to, end],
    ];
    const content = parts.filter((part) => part[1] - part[0] > 1);
    const at: Span = [units[cue.cue[0]]?.start ?? from, units[cue.cue[1] - 1]?.end ?? to];
    return [draftOf(speaker, 'direct', content, at, sentenceAt(document, start))];
  });
}
