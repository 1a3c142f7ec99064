import { type History, historyOf } from '../../core/report/history.ts';
import type { Console } from '../console.ts';
import { dayOf, formatOf, registerOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { findLaw } from './find-law.ts';

export interface HistoryOptions {
  readonly knownAt?: string;
  readonly format?: string;
  readonly register: readonly string[];
}

/** `lawstate history`: a law's sourced timeline. */
export async function runHistory(words: string, options: HistoryOptions, console: Console): Promise<number> {
  const format = formatOf(options.format ?? 'text', ['text', 'json', 'markdown']);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const register = await registerOf(options.register);
  const history = historyOf(findLaw(register, words), register, knownAt);
  await writeAll(console.output(), await rendered(history, format, console));
  return 0;
}

async function rendered(history: History, format: 'text' | 'json' | 'markdown', console: Console): Promise<string> {
  if (format === 'json') return (await import('../../core/report/history-json.ts')).jsonHistory(history);
  if (format === 'markdown') return (await import('../../core/report/history-markdown.ts')).historyMarkdown(history);
  const { ansi, plain } = await import('../../core/report/style.ts');
  const { historyText } = await import('../../core/report/history-text.ts');
  return historyText(history, { style: console.colour ? ansi : plain, width: console.width });
}
