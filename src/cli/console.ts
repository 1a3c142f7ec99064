/** What a command needs of the process it runs in: the clock, the streams, whether there is a terminal. */
import { dayAt } from '../core/time/day.ts';
import { type Output, openFile, openStdout } from './output.ts';

export interface Console {
  /** Today in UTC, so that the same command gives the same answer in every time zone. */
  readonly today: string;
  readonly width: number;
  /** Whether to colour what goes to stdout. */
  readonly colour: boolean;
  /** Says something beside the result. */
  warn(message: string): void;
  /** Where the result goes: stdout, or the file of --out. */
  output(file?: string): Output;
}

export function processConsole(): Console {
  const { stdout, stderr, env } = process;
  return {
    today: dayAt(Date.now()),
    width: Math.max(50, Math.min(100, stdout.columns ?? 80)),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    warn: (message) => void stderr.write(`lawstate: ${message}\n`),
    output: (file) => (file === undefined ? openStdout() : openFile(file)),
  };
}
