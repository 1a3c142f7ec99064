/** The bars of a narrative alone, small, for a list; what they show stands beside them in words. */
import { path } from '../../report/chart.ts';
import { element } from '../../report/svg-element.ts';
import { FAINT, SOLID } from '../../report/timeline-ink.ts';
import { type ToldNarrative, telling, total } from '../narrative.ts';
import { seriesOf } from '../series.ts';

const [WIDTH, HEIGHT] = [240, 48];
const MOST_BARS = 60;

/** Null where no article has a day. */
export function narrativeSpark({ weeks }: ToldNarrative): string | null {
  const { bins } = seriesOf(weeks, MOST_BARS);
  const counts = bins.map((bin) => total(telling(bin)));
  const most = Math.max(...counts);
  if (counts.length === 0 || most === 0) return null;
  const step = Math.min(14, WIDTH / counts.length);
  const bars = counts.map((count, at) => {
    const height = count === 0 ? 0 : Math.max(1.5, (count / most) * (HEIGHT - 2));
    const box = { x: at * step + step * 0.1, y: HEIGHT - 1 - height, width: step * 0.8, height };
    return height === 0 ? '' : element('rect', { ...box, fill: SOLID });
  });
  const line = element('path', { d: path([0, HEIGHT - 0.5], [WIDTH, HEIGHT - 0.5]), stroke: FAINT });
  const size = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
  return element('svg', { ...size, 'aria-hidden': 'true' }, line, ...bars);
}
