/** The register as lists for a terminal: the laws with their present status, those that want another look, and its numbers. */
import type { Law } from '../law/law.ts';
import { isMeasure } from '../law/law.ts';
import { nameWords } from '../law/name-key.ts';
import type { Register } from '../law/register.ts';
import { LEGAL_VALUES, type Source } from '../law/source.ts';
import { statusAt } from '../status/status.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';
import { clean, padEnd } from './display-width.ts';
import { shortened } from './excerpt.ts';
import { sentenceCase, statusWords } from './status-sentence.ts';
import type { Page } from './style.ts';
import { indented } from './wrap.ts';

/** The laws, and the measures too where words are given, in which every word is found. */
export function searchLaws(register: Register, words: readonly string[]): readonly Law[] {
  const wanted = words.flatMap(nameWords);
  return register.laws.filter((law) => {
    if (wanted.length === 0) return !isMeasure(law);
    const text = ` ${[law.id, law.title, law.subject?.title ?? '', law.does, law.jurisdiction, ...law.names.map((name) => name.text)].flatMap(nameWords).join(' ')}`;
    return wanted.every((word) => text.includes(` ${word}`));
  });
}

/** Two lines a law: its id and title; its status and the day it was last verified, with a question mark where it may have changed since. */
export function lawsText(laws: readonly Law[], today: Day, { style, width }: Page): string {
  const lines = laws.flatMap((law) => {
    const status = statusAt(law, { asOf: today, knownAt: today });
    const verified = ` · ${law.verifiedThrough}${status.certain ? '' : '?'}`;
    const words = shortened(sentenceCase(statusWords(law, status)), width - 6 - verified.length);
    return [`${style.strong(law.id)}  ${clean(law.title)}`, style.faint(`    ${words}${verified}`)];
  });
  return `${lines.join('\n')}\n`;
}

/** Those of the laws that are to be looked at again by the day, soonest first. */
export function dueLaws(laws: readonly Law[], by: Day | null): readonly Law[] {
  const due = laws.filter((law) => law.reviewBy !== null && (by === null || firstDay(law.reviewBy) <= by));
  return due.sort((a, b) => compareTexts(a.reviewBy ?? '', b.reviewBy ?? '') || compareTexts(a.id, b.id));
}

export function dueText(laws: readonly Law[], today: Day, { style }: Page): string {
  const width = Math.max(0, ...laws.map((law) => law.id.length));
  const lines = laws.map((law) => {
    const due = law.reviewBy ?? '';
    const overdue = firstDay(due) <= today;
    const paint = overdue ? style.bad : style.fair;
    const verified = `verified through ${law.verifiedThrough}${overdue ? ', overdue' : ''}`;
    return `${paint(padEnd(due, 10))}  ${padEnd(law.id, width)}  ${verified}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** How much there is of the laws, and on what kind of sources they rest. */
export function statsText(laws: readonly Law[], { width }: Page): string {
  const measures = laws.filter(isMeasure).length;
  const events = laws.flatMap((law) => law.events);
  const sources = [...new Map(events.flatMap((event) => event.sources).map((source) => [source.url, source])).values()];
  const languages = laws
    .flatMap((law) => [...new Set(law.names.map((name) => name.lang))])
    .filter((lang) => lang !== 'und');
  const lines = [
    row('laws', laws.length - measures),
    row('measures', measures),
    row('events', events.length),
    row('sources', sources.length),
    ...LEGAL_VALUES.map((value) => row(`  ${value}`, count(sources, value))),
    ...indented(`laws with names in: ${counted(languages)}`, 0, width),
    ...indented(`by jurisdiction: ${counted(laws.map((law) => law.jurisdiction))}`, 0, width),
  ];
  return `${lines.join('\n')}\n`;
}

function row(label: string, number: number): string {
  return `${label.padEnd(18)}${String(number).padStart(6)}`;
}

function count(sources: readonly Source[], value: Source['legalValue']): number {
  return sources.filter((source) => source.legalValue === value).length;
}

/** “en 110, ru 25”: the words with how often they occur, most often first. */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]));
  return sorted.map(([word, number]) => `${word} ${number}`).join(', ');
}
