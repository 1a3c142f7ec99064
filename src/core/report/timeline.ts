/**
 * A law's life as one bar: a column stands for a stretch of days and shows what held for most of it. In: the
 * law’s phases, a day to point at. Out: the lines of the bar, its pointer and its legend.
 */
import type { Phase } from '../status/phases.ts';
import { type Day, dayNumber } from '../time/day.ts';
import { displayWidth } from './display-width.ts';
import type { Page } from './style.ts';
import { wrap } from './wrap.ts';

type State = 'none' | 'applies' | 'limited' | 'suspended' | 'part' | 'unknown';

const SIGNS: Readonly<Record<State, { readonly sign: string; readonly words: string }>> = {
  none: { sign: '·', words: 'not law' },
  applies: { sign: '█', words: 'in force and applying' },
  part: { sign: '▓', words: 'in force in part' },
  limited: { sign: '▒', words: 'applying in part' },
  suspended: { sign: '░', words: 'in force, not applying' },
  unknown: { sign: '?', words: 'not known' },
};

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
}

/** Three lines or more: years and bar, the day pointed at, the meaning of the signs. Empty where the law has no history yet. */
export function timelineLines(stretches: readonly Phase[], day: Day, { style, width }: Page): readonly string[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [first.from < day ? first.from : day, last.to > day ? last.to : day];
  const scale = { from: dayNumber(from), to: dayNumber(to) + 1, columns: Math.max(10, width - 10) };
  const states = Array.from({ length: scale.columns }, (_, column) => stateIn(stretches, scale, column));
  const bar = states.map((state) => SIGNS[state].sign).join('');
  const pointer = pointerLine(day, columnOf(day, scale), width);
  return [
    `${from.slice(0, 4)} ${bar} ${to.slice(0, 4)}`,
    style.strong(pointer),
    ...legend(states, width).map(style.faint),
  ];
}

function columnOf(day: Day, { from, to, columns }: Scale): number {
  return Math.min(columns - 1, Math.floor(((dayNumber(day) - from) / (to - from)) * columns));
}

/** What held for most of the days that the column stands for. */
function stateIn(stretches: readonly Phase[], { from, to, columns }: Scale, column: number): State {
  const begin = from + ((to - from) * column) / columns;
  const end = from + ((to - from) * (column + 1)) / columns;
  const days = new Map<State, number>();
  const add = (state: State, count: number) => days.set(state, (days.get(state) ?? 0) + count);
  for (const phase of stretches) {
    const common = Math.min(end, dayNumber(phase.to)) - Math.max(begin, dayNumber(phase.from));
    if (common > 0) add(stateOf(phase), common);
  }
  add('none', Math.max(0, Math.min(end, dayNumber(stretches[0]?.from ?? '9999-12-31')) - begin));
  add('unknown', Math.max(0, end - Math.max(begin, dayNumber(stretches.at(-1)?.to ?? '0001-01-01'))));
  return [...days].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function stateOf({ force, efficacy }: Phase): State {
  if (force === 'partiallyInForce') return 'part';
  if (force !== 'inForce') return 'none';
  if (efficacy === 'applies') return 'applies';
  return efficacy === 'partlyApplies' ? 'limited' : 'suspended';
}

/** An arrow under the day's column with the day beside it, on whichever side there is room. */
function pointerLine(day: Day, column: number, width: number): string {
  const at = column + 5;
  return at + 2 + day.length <= width ? `${' '.repeat(at)}▲ ${day}` : `${' '.repeat(at - day.length - 1)}${day} ▲`;
}

/** The signs that occur, in the order of the table. */
function legend(states: readonly State[], width: number): readonly string[] {
  const used = (Object.keys(SIGNS) as State[]).filter((state) => states.includes(state));
  const words = used.map((state) => `${SIGNS[state].sign} ${SIGNS[state].words}`.replaceAll(' ', '\u00a0'));
  return wrap(words.join('  '), width - 5)
    .map((line) => `     ${line.replaceAll('\u00a0', ' ')}`)
    .filter((line) => displayWidth(line) > 5);
}
