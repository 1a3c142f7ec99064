import { pendingAt } from '../../core/status/pending.ts';
import { statusAt } from '../../core/status/status.ts';
import type { Console } from '../console.ts';
import { dayOf, formatOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { type RegisterOptions, registerOf } from '../settings.ts';
import { findLaw } from './find-law.ts';

export interface StatusOptions extends RegisterOptions {
  readonly on?: string;
  readonly knownAt?: string;
  readonly format?: string;
}

/** `lawstate status`: what a law's status was on a day, as known on another. */
export async function runStatus(words: string, options: StatusOptions, console: Console): Promise<number> {
  const format = formatOf(options.format ?? 'text', ['text', 'json']);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const asOf = dayOf('--on', options.on ?? knownAt, console.today);
  const register = await registerOf(options);
  const law = findLaw(register, words);
  const clocks = { asOf, knownAt };
  const status = statusAt(law, clocks);
  const pending = pendingAt(register, law, clocks);
  const output = console.output();
  if (format === 'json') {
    const { jsonStatus } = await import('../../core/report/status-json.ts');
    await writeAll(output, jsonStatus(law, status, pending));
  } else {
    const { ansi, plain } = await import('../../core/report/style.ts');
    const { statusText } = await import('../../core/report/status-text.ts');
    const page = { style: console.colour ? ansi : plain, width: console.width };
    await writeAll(output, statusText({ law, status, pending }, register, page));
  }
  return 0;
}
