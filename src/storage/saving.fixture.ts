/** A process that saves one thing after the other, and says the number of each once it is confirmed. It is killed by tests. */
import { writeSync } from 'node:fs';
import { articleWith, checkWith, opened, versionOf } from './kept.fixture.ts';
import { openStore, type StorePlace } from './open-store.ts';
import type { SavedCheck } from './store.ts';

const CHECK = checkWith({ id: '' });

/** Every fourth is long, so that the embedded database folds in its log now and then. */
export function savedAs(id: string): SavedCheck {
  const text = Number(id.split('-')[1]) % 4 === 0 ? `${id} `.repeat(150_000) : id;
  return { ...CHECK, id, input: { ...CHECK.input, text } };
}

/** Two articles that come together. */
export const pairOf = (id: string) => [articleWith({ id: `${id}-a` }), articleWith({ id: `${id}-b` })];

/** Saves under ids `round-0`, `round-1`, … until it is killed. */
async function save(place: StorePlace, round: string): Promise<void> {
  const store = opened(await openStore(place));
  writeSync(1, 'open\n');
  for (let at = 0; ; at += 1) {
    const id = `${round}-${at}`;
    await Promise.all([
      store.checks.save(savedAs(id)),
      store.cases.add(versionOf(`c${round}`, at + 1, id)),
      store.articles.add(pairOf(id)),
    ]);
    writeSync(1, `${id}\n`);
  }
}

const [, program = '', place, round] = process.argv;
if (/saving/.test(program) && place !== undefined && round !== undefined) await save(JSON.parse(place), round);
