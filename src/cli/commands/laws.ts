import { dueLaws, dueText, lawsText, searchLaws, statsText } from '../../core/report/laws-text.ts';
import { ansi, plain } from '../../core/report/style.ts';
import { lastDay } from '../../core/time/partial-date.ts';
import type { Console } from '../console.ts';
import { dateOf, registerOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';

export interface LawsOptions {
  readonly due?: true;
  readonly by?: string;
  readonly stats?: true;
  readonly register: readonly string[];
}

/** `lawstate laws`: lists and searches the register; what wants another look; how much there is. */
export async function runLaws(words: readonly string[], options: LawsOptions, console: Console): Promise<number> {
  if (options.by !== undefined && !options.due)
    throw new Refusal('--by belongs to --due. Write lawstate laws --due --by 2027-01.');
  const by = options.by === undefined ? null : lastDay(dateOf('--by', options.by));
  const register = await registerOf(options.register);
  const page = { style: console.colour ? ansi : plain, width: console.width };
  if (options.stats) {
    await writeAll(console.output(), statsText(register, page));
  } else if (options.due) {
    await writeAll(console.output(), dueText(dueLaws(register, by), console.today, page));
  } else {
    const laws = searchLaws(register, words);
    if (laws.length === 0) console.warn(`no law has all of these words: ${words.join(' ')}.`);
    else await writeAll(console.output(), lawsText(laws, console.today, page));
  }
  return 0;
}
