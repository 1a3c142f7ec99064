/** What is coming as a list for a terminal: the day, the law, and what is to happen. */
import { clean } from '../report/display-width.ts';
import type { Page } from '../report/style.ts';
import { labelled } from '../report/wrap.ts';
import type { Coming } from './coming.ts';
import { headline } from './coming-words.ts';

const DATE_WIDTH = 12;

export function comingText(all: readonly Coming[], { style, width }: Page): string {
  const lines = all.flatMap((coming) => {
    const [first = '', ...rest] = labelled(
      coming.on,
      clean(`${headline(coming)} (${coming.law.id})`),
      DATE_WIDTH,
      width,
    );
    const paint = coming.kind === 'review' ? style.faint : style.fair;
    return [paint(coming.on) + first.slice(coming.on.length), ...rest];
  });
  return lines.map((line) => `${line}\n`).join('');
}
