/** A text that a request hands in, checked: what is kept or published of it. */
import type { CheckInput } from '../core/check.ts';
import type { Report } from '../core/report/report.ts';
import type { Desk } from '../desk.ts';
import type { ApiContext } from './endpoint.ts';
import { clocksOf } from './law-asked.ts';
import { ProblemError } from './problem.ts';
import { done } from './refused-problem.ts';
import { type Beside, textAsked } from './text-asked.ts';

export interface CheckedText {
  readonly input: CheckInput;
  readonly report: Report;
  /** Of the bytes that were given, in hexadecimal; null where only the words were. */
  readonly sha256: string | null;
  readonly id: string | null;
}

export async function checked(
  context: ApiContext,
  desk: Desk,
  beside: Beside,
  publishes = false,
): Promise<CheckedText> {
  const visitor = context.get('visitor');
  const { source, given, knownAt, id } = await textAsked(context, desk, beside, publishes);
  const read =
    'bytes' in source ? done(await desk.read(source, visitor)) : { input: refuseEmpty(source), sha256: null };
  const input = { ...read.input, ...given };
  const report = done(await desk.check(input, clocksOf(desk, { knownAt }).knownAt, visitor));
  return { input, report, sha256: read.sha256, id };
}

/** As an importer refuses a file without a word. */
function refuseEmpty(input: CheckInput): CheckInput {
  if (input.text.trim() !== '') return input;
  const hint = 'Give the text of an article or statement.';
  throw new ProblemError({
    code: 'empty',
    status: 422,
    title: 'This cannot be checked',
    detail: 'the text holds no text.',
    hint,
  });
}
