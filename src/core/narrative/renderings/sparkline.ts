/** Numbers as a line of small bars: `▁▂█▃·▁`. A nought is a dot; what is not nought is never drawn as one. */
const BARS = '▁▂▃▄▅▆▇█';

export function sparkline(numbers: readonly number[]): string {
  const most = Math.max(...numbers, 1);
  return numbers
    .map((number) => (number === 0 ? '·' : BARS.charAt(Math.ceil((number / most) * BARS.length) - 1)))
    .join('');
}
