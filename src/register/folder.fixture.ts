/** Folders of law files for tests, gone when the tests of the file are done, and what is told of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { perFile } from '../../test/per-file.ts';
import type { Problem } from '../core/problem.ts';
import { SOUND } from './law-file.fixture.ts';

const room = perFile(
  () => mkdtempSync(join(tmpdir(), 'lawstate-register-')),
  (folder) => rmSync(folder, { recursive: true }),
);

let count = 0;

export function folderOf(files: Readonly<Record<string, string>>): string {
  count += 1;
  const folder = join(room(), String(count));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Where and what: “line 9 unknown-key events.0.whom”. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ at, code, severity }) => `${severity} line ${at.line} ${code} ${at.path}`);
}

/** The line of the sound file on which the words stand. */
export function lineOf(words: string): number {
  return SOUND.slice(0, SOUND.indexOf(words)).split('\n').length;
}
