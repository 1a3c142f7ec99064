import type { Power } from '../law/actor.ts';
import type { LawEvent } from '../law/event.ts';
import { phases } from '../status/phases.ts';
import { clean } from './display-width.ts';
import { EVENT_WORDS } from './event-words.ts';
import {
  actWords,
  eventNotes,
  type History,
  kindWords,
  type MeasureHistory,
  NAME_TITLES,
  namesOf,
  nameWords,
  presentWords,
  spanWords,
  stagesWords,
} from './history.ts';
import { officeWords } from './office-words.ts';
import { listWords } from './said-by.ts';
import { byWeight, sourceWords } from './source-lines.ts';
import { sentenceCase } from './status-sentence.ts';
import type { Page } from './style.ts';
import { timelineLines } from './timeline.ts';
import { indented, labelled, wrap } from './wrap.ts';

type Lines = readonly string[];

/** A law's sourced timeline for a terminal, with its names, the powers over it, and the bills that would change it. */
export function historyText(history: History, page: Page): string {
  const { law, status, knownAt } = history;
  const { style, width } = page;
  const head = [
    ...wrap(clean(law.title), width).map(style.strong),
    ...wrap(clean(`${law.id} · ${kindWords(history)}`), width).map(style.faint),
    ...wrap(clean(law.does), width),
    '',
    ...labelled(`On ${knownAt}`, presentWords(history), 15, width),
    '',
    ...timelineLines(phases(law, knownAt), status.asOf, page),
  ];
  const parts = [
    head,
    section(
      'Timeline',
      page,
      history.events.flatMap((event, at) => [...(at === 0 ? [] : ['']), ...eventLines(event, page)]),
    ),
    section('Names', page, nameLines(history, page)),
    section('Misnomers', page, misnomerLines(history, page)),
    section(
      'Powers',
      page,
      law.powers.flatMap((power) => powerLines(power, page)),
    ),
    section('Often misstated', page, misstatedLines(history, page)),
    section(
      'Measures',
      page,
      history.measures.flatMap((measure) => measureLines(measure, page)),
    ),
    section(
      'Open questions',
      page,
      law.openQuestions.flatMap((question) => bullet(question, page)),
    ),
    [
      style.faint(
        `Verified through ${law.verifiedThrough}${law.reviewBy === null ? '' : `; to be looked at again by ${law.reviewBy}`}.`,
      ),
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, { style }: Page, lines: Lines): Lines {
  return lines.length === 0 ? [] : [style.strong(title), ...lines];
}

const GUTTER = 16;

function eventLines(event: LawEvent, page: Page): Lines {
  const { style, width } = page;
  const date = spanWords(event);
  const act = labelled(`  ${date}`, clean(actWords(event)), GUTTER, width);
  const sources = byWeight(event.sources).flatMap((source) => [
    ...indented(sourceWords(source), GUTTER, width).map(style.faint),
    `${' '.repeat(GUTTER)}${style.link(clean(source.url))}`,
  ]);
  return [
    ...act.map((line, at) => (at === 0 ? line.replace(date, style.strong(date)) : line)),
    ...indented(clean(event.summary), GUTTER, width),
    ...eventNotes(event).flatMap((note) => indented(clean(note), GUTTER, width).map(style.fair)),
    ...sources,
  ];
}

function nameLines({ law }: History, { width }: Page): Lines {
  const kinds = Object.entries(NAME_TITLES) as [keyof typeof NAME_TITLES, string][];
  return kinds.flatMap(([kind, title]) => {
    const names = namesOf(law, kind).map(nameWords);
    return names.length === 0 ? [] : labelled(`  ${title}`, clean(names.join('; ')), 20, width);
  });
}

/** Misnomers that are wrong for one reason stand together. */
function misnomerLines({ law }: History, page: Page): Lines {
  const reasons = new Map<string, string[]>();
  for (const name of namesOf(law, 'misnomer')) {
    const why = name.why ?? 'not its name';
    reasons.set(why, [...(reasons.get(why) ?? []), `“${nameWords(name)}”`]);
  }
  return [...reasons].flatMap(([why, names]) => bullet(`${listWords(names)}: ${why}`, page));
}

function powerLines(power: Power, page: Page): Lines {
  const may = listWords(power.may.map((kind) => EVENT_WORDS[kind].noun));
  const notes = [power.term === null ? null : `Term: ${power.term}`, power.conditions].filter((note) => note !== null);
  const what = `${sentenceCase(officeWords(power.office))}: ${may}, by ${power.by}.`;
  return [
    ...bullet(what, page),
    ...notes.flatMap((note) => indented(clean(note), 4, page.width).map(page.style.faint)),
  ];
}

function misstatedLines({ law }: History, page: Page): Lines {
  return law.oftenMisstated.flatMap(({ said, why }) => [
    ...bullet(`“${said}”`, page),
    ...indented(clean(why), 4, page.width),
  ]);
}

function measureLines(measure: MeasureHistory, page: Page): Lines {
  const { title, does } = measure.measure;
  return [
    ...bullet(`${title}${measure.pending ? ' (pending)' : ''}`, page),
    ...indented(clean(does), 4, page.width),
    ...indented(clean(`${sentenceCase(stagesWords(measure))}.`), 4, page.width).map(page.style.faint),
  ];
}

function bullet(text: string, { width }: Page): Lines {
  return labelled('  -', clean(text), 4, width);
}
