import { type Config, configContract } from '../../app/app.ts';
import { wrap } from '../../core/report/wrap.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { configOf } from '../settings.ts';

export interface ConfigOptions {
  readonly schema?: true;
  readonly explain?: true;
  readonly config?: string;
}

/** `lawstate config`: what is in effect and from which file; or what may stand in one. */
export async function runConfig(options: ConfigOptions, console: Console): Promise<number> {
  if (options.schema && options.explain) throw new Refusal('--schema and --explain do not go together. Leave one out.');
  await writeAll(console.output(), await shown(options, console.width));
  return 0;
}

async function shown(options: ConfigOptions, width: number): Promise<string> {
  if (!options.schema && !options.explain) return inEffect(await configOf(options));
  const { schema, keys, example } = await configContract();
  if (options.schema) return `${JSON.stringify(schema, null, 2)}\n`;
  const explained = keys.flatMap(({ key, depth, says }) => [
    `${'  '.repeat(depth)}${key}`,
    ...wrap(says, width - 4 - 2 * depth).map((line) => `${'  '.repeat(depth)}    ${line}`),
  ]);
  return [...wrap(LEAD, width), '', ...explained, '', 'A whole file:', '', example].join('\n');
}

const LEAD =
  'lawstate.config.yaml is looked for in the working directory and then in each folder above it; the first one found is used, or the one that --config names. Every key may be left out.';

function inEffect({ file, publication, registers, language }: Config): string {
  const { publisher, author, permalink, corrections, contact } = publication;
  const rows: readonly (readonly [string, string | null])[] = [
    ['publisher', publisher === null ? null : named(publisher.name, publisher.url, publisher.logo)],
    ['author', author === null ? null : named(author.name, author.url)],
    ['permalink', permalink],
    ['corrections', corrections],
    ['contact', contact],
    ['registers', registers.length === 0 ? null : registers.join(', ')],
    ['language', language],
  ];
  const from = file === null ? 'No lawstate.config.yaml in this folder or above it.' : `From ${file}:`;
  return `${[from, '', ...rows.map(([key, value]) => `${key.padEnd(12)} ${value ?? '–'}`)].join('\n')}\n`;
}

function named(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
