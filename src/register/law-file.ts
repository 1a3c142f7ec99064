/** One law file: its text checked against the schema and turned into the core's records, the law and its measures. */
import type { ZodError } from 'zod';
import type { LawEvent } from '../core/law/event.ts';
import { type Law, subjectOf } from '../core/law/law.ts';
import type { Source } from '../core/law/source.ts';
import type { Problem } from '../core/problem.ts';
import { type Contract, schemaProblems } from '../yaml/schema-problems.ts';
import { readYaml, type YamlFile } from '../yaml/yaml-file.ts';
import { type EventEntry, type LawFile, lawFileSchema } from './schema.ts';

/** A law or measure with the place in the file where it stands, for problems found later. */
export interface PlacedLaw {
  readonly law: Law;
  readonly file: string;
  /** `[]` for the law itself, `['measures', 2]` for a measure. */
  readonly path: readonly PropertyKey[];
  lineOf(path: readonly PropertyKey[]): number;
}

export interface ParsedLawFile {
  readonly laws: readonly PlacedLaw[];
  readonly problems: readonly Problem[];
}

export function parseLawFile(file: string, text: string): ParsedLawFile {
  const yaml = readYaml(file, text);
  if (yaml.problems.length > 0) return { laws: [], problems: yaml.problems };
  const parsed = lawFileSchema.safeParse(yaml.value);
  if (!parsed.success) return { laws: [], problems: contractProblems(parsed.error, yaml) };
  const missing = missingSources(parsed.data, yaml);
  if (missing.length > 0) return { laws: [], problems: missing };
  return { laws: placed(parsed.data, yaml), problems: [] };
}

const CONTRACT: Contract = {
  kind: 'a law file',
  hintOf: (path) =>
    path.at(-1) === 'sources'
      ? 'Name at least one key of the file’s `sources`; an event without a source does not go in.'
      : 'register/FORMAT.md lists the keys and what each may hold.',
};

/** What a law file or a file of a jurisdiction has against its schema. */
export function contractProblems(error: ZodError, yaml: YamlFile): readonly Problem[] {
  return schemaProblems(error, yaml, CONTRACT);
}

function missingSources(data: LawFile, yaml: YamlFile): readonly Problem[] {
  const uses: (readonly [readonly PropertyKey[], string])[] = [
    ...data.events.flatMap((event, index) =>
      event.sources.map((key, at) => [['events', index, 'sources', at], key] as const),
    ),
    ...data.powers.flatMap((power, index) =>
      power.sources.map((key, at) => [['powers', index, 'sources', at], key] as const),
    ),
    ...data.checkpoints.map((point, index) => [['checkpoints', index, 'source'], point.source] as const),
    ...data.measures.flatMap((measure, outer) =>
      measure.events.flatMap((event, index) =>
        event.sources.map((key, at) => [['measures', outer, 'events', index, 'sources', at], key] as const),
      ),
    ),
  ];
  return uses
    .filter(([, key]) => data.sources[key] === undefined)
    .map(([path, key]) => ({
      severity: 'error',
      code: 'unresolved-source',
      message: `${path.map(String).join('.')} names the source “${key}”, which the file does not define`,
      at: { file: yaml.file, line: yaml.lineOf(path), path: path.map(String).join('.') },
      hint: `Add “${key}” under \`sources\`, or name one that stands there.`,
    }));
}

function placed(data: LawFile, yaml: YamlFile): readonly PlacedLaw[] {
  const sources = new Map(Object.entries(data.sources));
  const resolve = (keys: readonly string[]): readonly Source[] => keys.flatMap((key) => sources.get(key) ?? []);
  const { measures, sources: _sources, ...own } = data;
  const law: Law = {
    ...own,
    powers: data.powers.map((power) => ({ ...power, sources: resolve(power.sources) })),
    events: data.events.map((event) => eventOf(event, data.id, resolve)),
    openQuestions: [...data.openQuestions, ...data.gaps.map(({ why }) => why)],
    checkpoints: data.checkpoints.map((point) => ({ ...point, source: sources.get(point.source) as Source })),
  };
  const at = (path: readonly PropertyKey[]) => ({ file: yaml.file, path, lineOf: yaml.lineOf });
  return [
    { law, ...at([]) },
    ...measures.map((measure, index) => ({ law: measureOf(measure, data, resolve), ...at(['measures', index]) })),
  ];
}

function measureOf(
  measure: LawFile['measures'][number],
  parent: LawFile,
  resolve: (keys: readonly string[]) => readonly Source[],
): Law {
  return {
    id: measure.id,
    title: measure.title,
    jurisdiction: parent.jurisdiction,
    type: 'measure',
    partOf: null,
    subject: subjectOf(parent),
    does: measure.does,
    names: measure.names,
    calledA: ['bill', 'measure', 'proposal'],
    described: measure.described,
    conduct: [],
    powers: [],
    oftenMisstated: [],
    events: measure.events.map((event) => eventOf(event, measure.id, resolve)),
    checkpoints: [],
    would: [{ does: measure.would, law: parent.id }],
    verifiedThrough: measure.verifiedThrough ?? parent.verifiedThrough,
    reviewBy: null,
    gaps: [],
    openQuestions: [],
  };
}

function eventOf(entry: EventEntry, owner: string, resolve: (keys: readonly string[]) => readonly Source[]): LawEvent {
  return {
    ...entry,
    id: `${owner}#${entry.id}`,
    actsOn: entry.actsOn === null ? null : `${owner}#${entry.actsOn}`,
    sources: resolve(entry.sources),
  };
}
