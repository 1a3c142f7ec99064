/** `a merchant who gave his name as Abu Nizar`, `a man who identified himself as Rafael`, `a grocer who signs himself “Import Man”`: the name by which somebody wants to be told. */
import type { Speaker } from '../../../../claim/statement.ts';
import { nameRun } from '../bounds/name-run.ts';
import type { Cast } from './cast.ts';

/** `who` stands at most so far behind the description, and the name so far behind `who`. */
const [NEAR, LONG] = [2, 8];
const NAMING =
  /^(?:gave|gives|identified|identifies|introduced|introduces|goes|went|called|calls|signs|signed|writes|wrote|posts|posted|styles|styled)$/;

export function selfNamed({ document }: Cast, from: number, to: number, speaker: Speaker | null): Speaker | null {
  if (speaker === null || speaker.role !== null) return speaker;
  const { tokens, text } = document;
  // `signs himself | “Import Man”`
  const overMark = (at: number) => (/^["'“‘]$/.test(tokens[at]?.text ?? '') ? at + 1 : at);
  const who = firstBetween(from + 1, to + NEAR, (at) => tokens[at]?.text === 'who');
  if (who === null || !NAMING.test(tokens[who + 1]?.text ?? '')) return speaker;
  const as = firstBetween(
    who + 2,
    who + LONG,
    (at) => /^(?:as|by|himself|herself)$/.test(tokens[at]?.text ?? '') && tokens[overMark(at + 1)]?.capital === true,
  );
  const name = as === null ? null : overMark(as + 1);
  const first = name === null ? undefined : tokens[name];
  if (name === null || first === undefined) return speaker;
  const last = tokens[(nameRun(tokens, name, text) ?? name + 1) - 1] ?? first;
  return { ...speaker, name: text.slice(first.start, last.end) };
}

/** The first place in [from, to) that fits; a text is not gone through for each of its speakers. */
function firstBetween(from: number, to: number, fits: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (fits(at)) return at;
  return null;
}
