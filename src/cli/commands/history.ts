import { type History, historyOf } from '../../core/report/history.ts';
import type { Day } from '../../core/time/day.ts';
import type { Console } from '../console.ts';
import { dayOf, formatOf, widthOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { type RegisterOptions, registerOf } from '../settings.ts';
import { findLaw } from './find-law.ts';

export interface HistoryOptions extends RegisterOptions {
  readonly knownAt?: string;
  readonly format?: string;
  readonly out?: string;
  /** Of the picture. */
  readonly width?: string;
  readonly on?: string;
}

type Format = 'text' | 'json' | 'markdown' | 'svg';

/** `lawstate history`: a law's sourced timeline. */
export async function runHistory(words: string, options: HistoryOptions, console: Console): Promise<number> {
  const format = formatOf<Format>(options.format ?? 'text', ['text', 'json', 'markdown', 'svg']);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const picture = pictureOf(options, format, console.today);
  const register = await registerOf(options);
  const history = historyOf(findLaw(register, words), register, knownAt);
  const output = console.output(options.out);
  await writeAll(output, await rendered(history, format, picture, output.isFile ? null : console));
  return 0;
}

interface Picture {
  readonly width: number;
  readonly day: Day | null;
}

const WIDTH = 800;

function pictureOf({ width, on }: HistoryOptions, format: Format, today: Day): Picture {
  const given = [width === undefined ? null : '--width', on === undefined ? null : '--on'].find((one) => one !== null);
  if (given !== undefined && format !== 'svg')
    throw new Refusal(`${given} belongs to --format svg. Add it, or leave ${given} out.`);
  return {
    width: width === undefined ? WIDTH : widthOf(width),
    day: on === undefined ? null : dayOf('--on', on, today),
  };
}

async function rendered(history: History, format: Format, picture: Picture, terminal: Console | null): Promise<string> {
  if (format === 'json') return (await import('../../core/report/history-json.ts')).jsonHistory(history);
  if (format === 'markdown') return (await import('../../core/report/history-markdown.ts')).historyMarkdown(history);
  if (format === 'svg') return (await import('../../core/report/timeline-svg.ts')).timelineSvg(history, picture);
  const { ansi, plain } = await import('../../core/report/style.ts');
  const { historyText } = await import('../../core/report/history-text.ts');
  const page =
    terminal === null ? { style: plain, width: 80 } : { style: terminal.colour ? ansi : plain, width: terminal.width };
  return historyText(history, page);
}
