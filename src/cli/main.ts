#!/usr/bin/env node
/** The face of the command line: arguments in; the result on stdout, messages on stderr, and an exit code out. */
import { CommanderError } from 'commander';
import { packageVersion } from '../package-root.ts';
import { processConsole } from './console.ts';
import { programOf } from './program.ts';
import { Refusal } from './refusal.ts';

const BAD_INPUT = 2;

function end(code: number): void {
  process.exitCode = code;
}

/** The one sentence for whatever went wrong; help and version, which commander throws too, went right. */
function fail(error: unknown): void {
  const fine = error instanceof CommanderError && error.exitCode === 0;
  end(fine ? 0 : BAD_INPUT);
  // commander has said already what it has to say
  if (error instanceof CommanderError) return;
  process.stderr.write(`lawstate: ${error instanceof Refusal ? error.message : bug(error)}\n`);
}

function bug(error: unknown): string {
  if (process.env.LAWSTATE_DEBUG && error instanceof Error) return error.stack ?? error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `This is a bug in lawstate: ${what.replace(/\s+/g, ' ')}; run with LAWSTATE_DEBUG=1 for the trace.`;
}

// a reader that has seen enough (`| head`) is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(error);
  process.exit();
});
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

/** commander's message as one sentence: “unknown command 'chekc' (did you mean check?).” */
function usageError(text: string): string {
  const words = text
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${words.replace('(Did', '(did')}.`;
}

const program = programOf(packageVersion(), processConsole(), end);
for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
  command.exitOverride().configureOutput({
    outputError: (text, write) => write(`lawstate: ${usageError(text)} See lawstate --help.\n`),
  });
}
await program.parseAsync().catch(fail);
