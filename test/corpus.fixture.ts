/** The labelled passages of test/corpus, file by file; none where the folder is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly { readonly sentence: string; readonly mention: string }[];
  readonly statements: readonly { readonly words: string }[];
}

export interface Passages {
  readonly name: string;
  readonly passages: readonly Passage[];
}

export function corpus(folder = 'test/corpus'): readonly Passages[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => ({
    name,
    passages: readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line)),
  }));
}
