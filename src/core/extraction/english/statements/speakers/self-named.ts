/** `a merchant who gave his name as Abu Nizar`, `a man who identified himself as Rafael`: the name by which somebody wants to be told. */
import type { Speaker } from '../../../../claim/statement.ts';
import { nameRun } from '../bounds/name-run.ts';
import type { Cast } from './cast.ts';

/** `who` stands at most so far behind the description, and the name so far behind `who`. */
const [NEAR, LONG] = [2, 8];
const NAMING = /^(?:gave|gives|identified|identifies|introduced|introduces|goes|went|called|calls)$/;

export function selfNamed({ document }: Cast, from: number, to: number, speaker: Speaker | null): Speaker | null {
  if (speaker === null || speaker.role !== null) return speaker;
  const { tokens, text } = document;
  const who = tokens.findIndex((token, at) => at > from && at < to + NEAR && token.text === 'who');
  if (who < 0 || !NAMING.test(tokens[who + 1]?.text ?? '')) return speaker;
  const as = tokens.findIndex(
    (token, at) =>
      at > who + 1 &&
      at < who + LONG &&
      /^(?:as|by|himself|herself)$/.test(token.text) &&
      tokens[at + 1]?.capital === true,
  );
  const first = tokens[as + 1];
  if (as < 0 || first === undefined) return speaker;
  const last = tokens[(nameRun(tokens, as + 1, text) ?? as + 2) - 1] ?? first;
  return { ...speaker, name: text.slice(first.start, last.end) };
}
