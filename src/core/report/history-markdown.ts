import type { LawEvent } from '../law/event.ts';
import { EVENT_WORDS } from './event-words.ts';
import {
  actWords,
  eventNotes,
  type History,
  kindWords,
  NAME_TITLES,
  namesOf,
  nameWords,
  presentWords,
  spanWords,
  stagesWords,
} from './history.ts';
import { escaped, link } from './markdown-text.ts';
import { officeWords } from './office-words.ts';
import { byWeight, sourceWords } from './source-lines.ts';
import { sentenceCase } from './status-sentence.ts';

/** A law's sourced timeline as Markdown, every source a link. */
export function historyMarkdown(history: History): string {
  const { law, knownAt } = history;
  const review = law.reviewBy === null ? '' : `; to be looked at again by ${law.reviewBy}`;
  const blocks = [
    `# ${escaped(law.title)}`,
    `\`${law.id}\`, ${escaped(kindWords(history))}`,
    escaped(law.does),
    `**On ${knownAt}:** ${escaped(presentWords(history))}`,
    ...part('Timeline', history.events.map(eventItem)),
    ...part('Names', nameItems(history)),
    ...part(
      'Misnomers',
      namesOf(law, 'misnomer').map((name) => `“${escaped(nameWords(name))}”: ${escaped(name.why ?? 'not its name')}`),
    ),
    ...part('Powers', powerItems(history)),
    ...part(
      'Often misstated',
      law.oftenMisstated.map(({ said, why }) => `“${escaped(said)}” ${escaped(why)}`),
    ),
    ...part('Measures', measureItems(history)),
    ...part('Open questions', law.openQuestions.map(escaped)),
    `Verified through ${law.verifiedThrough}${review}.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function part(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

function eventItem(event: LawEvent): string {
  const sources = byWeight(event.sources).map((source) => link(sourceWords(source), source.url));
  const notes = eventNotes(event).map((note) => `*${escaped(note)}*`);
  const words = [`**${spanWords(event)}**`, `${escaped(actWords(event))}.`, escaped(event.summary), ...notes];
  return `${words.join(' ')}\n${sources.map((source) => `  - ${source}`).join('\n')}`;
}

function nameItems({ law }: History): readonly string[] {
  const kinds = Object.entries(NAME_TITLES) as [keyof typeof NAME_TITLES, string][];
  return kinds.flatMap(([kind, title]) => {
    const names = namesOf(law, kind).map((name) => escaped(nameWords(name)));
    return names.length === 0 ? [] : [`${title}: ${names.join('; ')}`];
  });
}

function powerItems({ law }: History): readonly string[] {
  return law.powers.map((power) => {
    const may = power.may.map((kind) => EVENT_WORDS[kind].noun).join(', ');
    const notes = [power.term === null ? null : `Term: ${power.term}.`, power.conditions].filter(
      (note) => note !== null,
    );
    return escaped([`${sentenceCase(officeWords(power.office))}: ${may}, by ${power.by}.`, ...notes].join(' '));
  });
}

function measureItems({ measures }: History): readonly string[] {
  return measures.map((one) => {
    const title = `**${escaped(one.measure.title)}**${one.pending ? ' (pending)' : ''}.`;
    return `${title} ${escaped(one.measure.does)} ${escaped(sentenceCase(stagesWords(one)))}.`;
  });
}
