import type { Problem } from '../core/problem.ts';

/** Bad usage or input, told in full by its message: the face prints it and ends with 2. */
export class Refusal extends Error {}

/** The sentence for one input that cannot be read. */
export function sentence({ at, message, hint }: Problem): string {
  const place = at.line > 0 ? `${at.file}, line ${at.line}` : at.file;
  return `${place} ${message}. ${hint}`;
}

export function refuseFirst([problem]: readonly Problem[]): void {
  if (problem !== undefined) throw new Refusal(sentence(problem));
}
