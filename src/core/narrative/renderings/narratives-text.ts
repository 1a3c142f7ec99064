/** Narratives on a terminal: each with a line of bars by week, in sentences, with who said it first and what set it off. */
import type { LawEvent } from '../../law/event.ts';
import { dateWords } from '../../report/date-words.ts';
import { clean } from '../../report/display-width.ts';
import { shortened } from '../../report/excerpt.ts';
import { actWords, spanWords } from '../../report/history.ts';
import type { Page } from '../../report/style.ts';
import { indented, labelled, wrap } from '../../report/wrap.ts';
import { counted } from '../count-words.ts';
import { type ToldNarrative, telling, total } from '../narrative.ts';
import { amountWords, fadingWords, ratingsWords, undatedWords, waysWords } from '../narrative-told.ts';
import type { NarrativeOfLaw, NarrativesReport } from '../narratives-report.ts';
import { seriesOf } from '../series.ts';
import { sparkline } from './sparkline.ts';

export function* narrativesTextParts(report: NarrativesReport, page: Page): Generator<string> {
  yield lines(headLines(report, page));
  for (const [at, one] of report.narratives.entries()) yield `\n${lines(narrativeLines(one, at + 1, page))}`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join('');
}

function headLines({ narratives, articles, asked, through, register }: NarrativesReport, { style, width }: Page) {
  const asks = [
    asked.law,
    asked.outlet === null ? null : `by ${asked.outlet}`,
    asked.since === null ? null : `since ${asked.since}`,
    `up to ${through}`,
    `record as known on ${register.knownAt}`,
  ];
  return [
    style.strong(`${counted(narratives.length, 'narrative')} in ${counted(articles, 'article')}`),
    ...wrap(clean(asks.filter((one) => one !== null).join(' · ')), width).map(style.faint),
  ];
}

const INDENT = 4;
const GUTTER = 14;

function narrativeLines(one: NarrativeOfLaw, number: number, page: Page): readonly string[] {
  const { style, width } = page;
  const { narrative, title } = one;
  const told = (label: string, text: string) =>
    text === '' ? [] : labelled(' '.repeat(INDENT) + label, clean(text), INDENT + GUTTER, width);
  const head = labelled(`${number}.`, clean(title), INDENT, width);
  const key = `${narrative.law} · ${narrative.event}${narrative.polarity === 'denied' ? ', denied' : ''}`;
  return [
    ...head.map(style.strong),
    ...indented(clean(key), INDENT, width).map(style.faint),
    ...barLines(narrative, page),
    ...told('Told by', [amountWords(narrative), undatedWords(narrative)].filter((words) => words !== '').join(' ')),
    ...told('How', waysWords(narrative)),
    ...told('Verdicts', ratingsWords(narrative)),
    ...told('First', firstWords(narrative)),
    ...told('Said by', speakersWords(narrative)),
    ...told('Over time', fadingWords(narrative)),
    ...told('Before it', one.around.before.map(eventWords).join(' ')),
    ...told('During it', one.around.during.map(eventWords).join(' ')),
  ];
}

function barLines({ weeks }: ToldNarrative, { style, width }: Page): readonly string[] {
  const series = seriesOf(weeks, Math.max(10, width - INDENT - 26));
  const [first, last] = [series.bins[0], series.bins.at(-1)];
  if (first === undefined || last === undefined) return [];
  const bars = sparkline(series.bins.map((bin) => total(telling(bin))));
  return [`${' '.repeat(INDENT)}${style.faint(first.from)} ${bars} ${style.faint(last.from)}`];
}

function firstWords({ first, firstSpeaker }: ToldNarrative): string {
  if (first === null) return '';
  const article = `${first.outlet ?? 'an outlet that is not named'}, ${dateWords(first.published ?? '')}.`;
  if (firstSpeaker === null) return article;
  const { name, role, asOf, outlet } = firstSpeaker;
  const by = outlet === null ? '' : ` (${outlet})`;
  return `${name}${role === null ? '' : `, ${role}`}, on ${asOf}${by}. First article: ${article}`;
}

const MOST_NAMED = 6;

function speakersWords({ speakers }: ToldNarrative): string {
  const named = speakers.slice(0, MOST_NAMED).map((one) => `${one.name} (${total(one)})`);
  const left = speakers.length - named.length;
  return named.length === 0 ? '' : `${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`;
}

const LONGEST = 160;

function eventWords(event: LawEvent): string {
  return `${spanWords(event)}: ${shortened(actWords(event), LONGEST)}.`;
}
