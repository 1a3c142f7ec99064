/** Runs the built command line as a process of its own, as its users do. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');
/** What runs keep for the next ones is no user's. */
const CACHE = join(tmpdir(), 'lawstate-tests-cache');
export const CLI = join(ROOT, 'dist', 'cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export function lawstate(args: readonly string[], { input = '', env = {}, cwd = ROOT }: RunOptions = {}): Run {
  const run = spawnSync(process.execPath, [CLI, ...args], {
    input,
    cwd,
    env: { ...process.env, XDG_CACHE_HOME: CACHE, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

export function startLawstate(
  args: readonly string[],
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  return spawn(process.execPath, [...flags, CLI, ...args], {
    cwd: ROOT,
    stdio: 'pipe',
    env: { ...process.env, XDG_CACHE_HOME: CACHE, ...env },
  });
}

/** A folder that is gone after the tests of the file. */
export function room(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lawstate-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A law that is in no register but the test's own. */
export const OWN_LAW = `id: xx/harbour-act
title: Harbour Act
jurisdiction: xx
type: act
does: Bars foreign ferries.
names:
  - {text: Harbour Act, lang: en, kind: title}
powers:
  - {id: repeal, body: legislature, office: Assembly, may: [repeal], by: Act, sources: [act]}
sources:
  act: {publisher: Gazette, title: Harbour Act, url: https://example.org/act, legalValue: definitive, seen: 2022-01-10}
events:
  - id: entry
    kind: entryIntoForce
    on: 1990-03-01
    actor: {body: legislature, office: Assembly}
    summary: It came into force.
    sources: [act]
    confidence: high
verifiedThrough: 2022-01-10
`;

/** Sentences about it, one true and one false. */
export const OWN_TEXT = 'The Harbour Act is still in force. The Harbour Act was repealed by the Assembly in 2020.';
