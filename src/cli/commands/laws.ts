import { dueLaws, dueText, lawsText, searchLaws, statsText } from '../../core/report/laws-text.ts';
import { ansi, plain } from '../../core/report/style.ts';
import { lastDay } from '../../core/time/partial-date.ts';
import type { Console } from '../console.ts';
import { dateOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { type RegisterOptions, registerOf } from '../settings.ts';

export interface LawsOptions extends RegisterOptions {
  readonly due?: true;
  readonly by?: string;
  readonly stats?: true;
}

/** `lawstate laws`: lists and searches the register; what wants another look; how much there is. */
export async function runLaws(words: readonly string[], options: LawsOptions, console: Console): Promise<number> {
  if (options.by !== undefined && !options.due)
    throw new Refusal('--by belongs to --due. Write lawstate laws --due --by 2027-01.');
  if (options.due && options.stats) throw new Refusal('--due and --stats do not go together. Leave one of them out.');
  const by = options.by === undefined ? null : lastDay(dateOf('--by', options.by));
  const register = await registerOf(options);
  const page = { style: console.colour ? ansi : plain, width: console.width };
  const found = searchLaws(register, words);
  // what is due or counted can be a measure too
  const laws = words.length === 0 && (options.due || options.stats) ? register.laws : found;
  const due = dueLaws(laws, by);
  if (laws.length === 0) console.warn(`no law has all of these words: ${words.join(' ')}.`);
  else if (options.stats) await writeAll(console.output(), statsText(laws, page));
  else if (!options.due) await writeAll(console.output(), lawsText(laws, console.today, page));
  else if (due.length === 0) console.warn(`nothing is due${by === null ? '' : ` by ${by}`}.`);
  else await writeAll(console.output(), dueText(due, console.today, page));
  return 0;
}
