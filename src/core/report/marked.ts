import type { Excerpt } from './excerpt.ts';
import type { Mark } from './style.ts';
import { wrap } from './wrap.ts';

/** Stand for a mark's ends while lines are broken; `clean` takes these signs out of any text. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A sentence in lines, with the claim's words marked in their place. */
export function markedLines({ before, words, after }: Excerpt, width: number, mark: Mark): readonly string[] {
  const signs = mark.eachLine ? mark : apart(mark, before + words + after);
  const lines = wrap(`${before}${OPEN}${words}${CLOSE}${after}`, width);
  let inside = false;
  return lines.map((line) => {
    const reopened = inside && signs.eachLine ? signs.open : '';
    inside = (inside || line.includes(OPEN)) && !line.includes(CLOSE);
    const reclosed = inside && signs.eachLine ? signs.close : '';
    return reopened + line.replace(OPEN, signs.open).replace(CLOSE, signs.close) + reclosed;
  });
}

/** A text that has guillemets of its own gets another mark. */
function apart(mark: Mark, text: string): Mark {
  return /[«»]/.test(text) ? { ...mark, open: '>>', close: '<<' } : mark;
}
