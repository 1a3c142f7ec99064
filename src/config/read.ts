/** One config file: read, held against its contract, its folders looked up. Out: the config, or all that is wrong at once. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { type Contract, schemaProblems } from '../yaml/schema-problems.ts';
import { readYaml, type YamlFile } from '../yaml/yaml-file.ts';
import { type Config, NO_CONFIG } from './config.ts';
import { type ConfigFile, configSchema } from './schema.ts';

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

const EXPLAINED = '`lawstate config --explain` says what each key may hold';
const CONTRACT: Contract = { kind: 'the config', hintOf: () => `${EXPLAINED}.` };

export function readConfig(file: string): ReadConfig {
  const bytes = bytesOf(file);
  if (typeof bytes === 'string') return refusedFor(problemAt(file, 0, '', bytes, 'Give a file that can be read.'));
  const text = textOf(bytes);
  if (text === null) return refusedFor(problemAt(file, 0, '', 'is not valid UTF-8', 'Convert it to UTF-8.'));
  const yaml = readYaml(file, text, EXPLAINED);
  if (yaml.problems.length > 0) return refusedFor(...yaml.problems);
  const value = yaml.value === null || yaml.value === '' ? {} : yaml.value;
  const parsed = configSchema.safeParse(value);
  const schema = parsed.success ? [] : schemaProblems(parsed.error, yaml, CONTRACT);
  const problems = [...schema, ...missingFolders(foldersIn(value), yaml)].sort((a, b) => a.at.line - b.at.line);
  return { config: parsed.success ? configOf(file, parsed.data) : NO_CONFIG, problems };
}

/** The folders that the file names, whatever else is wrong with it. */
function foldersIn(value: unknown): readonly string[] {
  const list = typeof value === 'object' && value !== null && 'registers' in value ? value.registers : [];
  return Array.isArray(list) ? list.map((one) => (typeof one === 'string' ? one : '')) : [];
}

function refusedFor(...problems: readonly Problem[]): ReadConfig {
  return { config: NO_CONFIG, problems };
}

/** The file's bytes, or why there are none. */
function bytesOf(file: string): Uint8Array | string {
  try {
    if (statSync(file).isDirectory()) return 'is a folder';
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function configOf(file: string, said: ConfigFile): Config {
  const { publisher, author, permalink, corrections, contact } = said;
  return {
    file,
    publication: {
      publisher: publisher === undefined ? null : { ...publisher, logo: publisher.logo ?? null },
      author: author ?? null,
      permalink: permalink ?? null,
      corrections: corrections ?? null,
      contact: contact ?? null,
    },
    registers: (said.registers ?? []).map((folder) => placeOf(folder, file)),
    language: said.language ?? null,
  };
}

/** A folder is named relative to the file that names it. */
function placeOf(folder: string, file: string): string {
  return isAbsolute(folder) ? folder : join(dirname(file), folder);
}

function missingFolders(folders: readonly string[], yaml: YamlFile): readonly Problem[] {
  return folders.flatMap((folder, at) => {
    const place = placeOf(folder, yaml.file);
    if (folder === '' || statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [];
    const path = `registers.${at}`;
    const message = `${path} names ${place}, which is no folder that can be read`;
    return problemAt(yaml.file, yaml.lineOf(['registers', at]), path, message, 'Write it relative to this file.');
  });
}

function problemAt(file: string, line: number, path: string, message: string, hint: string): Problem {
  return { severity: 'error', code: 'config', message, at: { file, line, path }, hint };
}
