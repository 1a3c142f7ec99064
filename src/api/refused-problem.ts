/** What a desk does not do, as a problem: a text that cannot be read, a page that cannot be had, a line that is full. */
import type { Busy, Desk } from '../desk.ts';
import { type ApiProblem, busyProblem, ProblemError } from './problem.ts';

type Answer = Awaited<ReturnType<Desk['check'] | Desk['read'] | Desk['fetch'] | Desk['render']>>;
export type NotDone = Extract<Answer, { readonly kind: 'refused' | 'busy' }>;

export function refusedProblem(answer: NotDone): ApiProblem {
  if (answer.kind === 'busy') return busyProblem(answer satisfies Busy);
  const { code, at, message, hint } = answer.problem;
  const status = code === 'too-large' ? 413 : 422;
  return { code, status, title: 'This cannot be checked', detail: `${at.file} ${message}.`, hint };
}

/** The answer, where the desk did what was asked; else a problem is thrown. */
export function done<T extends object>(answer: T | NotDone): Exclude<T, NotDone> {
  if ('kind' in answer && (answer.kind === 'refused' || answer.kind === 'busy'))
    throw new ProblemError(refusedProblem(answer as NotDone));
  return answer as Exclude<T, NotDone>;
}
