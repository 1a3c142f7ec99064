import { lawById, type Register } from '../law/register.ts';
import type { Pending } from '../status/pending.ts';
import { whenWords } from './date-words.ts';
import { EVENT_WORDS } from './event-words.ts';
import { doneWords } from './status-sentence.ts';

/** “H.R. 2506 (would grant a power over it), passed by the Senate on 2001-10-24”. */
export function pendingWords({ measure, title, stage, since, would }: Pending, register: Register): string {
  const event = lawById(register, measure)?.events.find((one) => one.kind === stage && one.on === since);
  const taken = event === undefined ? `${EVENT_WORDS[stage].done} ${whenWords(since)}` : doneWords(event);
  return `${title} (would ${EVENT_WORDS[would].would}), ${taken}`;
}
