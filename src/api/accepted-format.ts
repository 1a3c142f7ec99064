/**
 * In which of its forms something is answered, where the query does not say: what the header Accept asks for, else JSON. Each form
 * is as welcome as the most specific range that names it says (RFC 9110, section 12.5.1); parameters of a range other than its
 * weight are not looked at. Where none of them is welcome, that is a problem which names those that there are.
 */
import { accepts } from 'hono/accepts';
import type { ApiContext } from './endpoint.ts';
import { ProblemError } from './problem.ts';

/** A range of media types, with its weight from 0 to 1. */
interface Range {
  readonly type: string;
  readonly q: number;
}

/** `media`: the forms there are, each with its type. */
export function acceptedFormat<F extends string>(
  context: ApiContext,
  media: Readonly<Record<F | 'json', string>>,
): F | 'json' {
  const forms = Object.entries(media) as [F | 'json', string][];
  const supports = forms.map(([, type]) => type);
  const match = (ranges: readonly Range[]) => mostWelcome(ranges, supports) ?? '';
  const type = accepts(context, { header: 'Accept', supports, default: media.json, match });
  const form = forms.find(([, one]) => one === type)?.[0];
  if (form === undefined) throw new ProblemError(notAcceptable(supports));
  return form;
}

/** Of two as welcome, the one that is named more plainly, then the one that is named first; null where none is welcome. */
function mostWelcome(ranges: readonly Range[], types: readonly string[]): string | null {
  const welcome = types.flatMap((type) => {
    const range = rangeFor(type, ranges);
    return range === null || range.q === 0 ? [] : [{ type, range }];
  });
  const best = welcome.sort(
    (a, b) =>
      b.range.q - a.range.q ||
      plainness(b.range) - plainness(a.range) ||
      ranges.indexOf(a.range) - ranges.indexOf(b.range),
  )[0];
  return best?.type ?? null;
}

/** The most specific range that the type is in. */
function rangeFor(type: string, ranges: readonly Range[]): Range | null {
  let found: Range | null = null;
  for (const range of ranges)
    if (covers(range, type) && (found === null || plainness(range) > plainness(found))) found = range;
  return found;
}

function covers(range: Range, type: string): boolean {
  const words = range.type.toLowerCase();
  if (plainness(range) === 0) return true;
  return words.endsWith('/*') ? type.startsWith(words.slice(0, -1)) : words === type;
}

/** 0 for any type, 1 for any of a kind (`text/*`), 2 for one type. */
function plainness({ type }: Range): number {
  if (type === '*/*' || type === '*') return 0;
  return type.endsWith('/*') ? 1 : 2;
}

function notAcceptable(types: readonly string[]) {
  return {
    code: 'not-acceptable',
    status: 406,
    title: 'No such form',
    detail: `Accept asks for none of the forms that there are: ${types.join(', ')}.`,
    hint: 'Ask for one of them in Accept or with ?format=, or send Accept: */*.',
    headers: { vary: 'accept' },
  } as const;
}
