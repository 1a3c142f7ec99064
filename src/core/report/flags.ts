/**
 * Labels above points of a line, as flags: each pole stands on its point and the words begin at the pole. In: points in order
 * with the labels' widths. Out: a lane for each, 0 the lowest, so that no words meet other words or another's pole.
 */
export interface Point {
  /** What is written: `12`, and `12–15` where points are too near for a flag each. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Flag extends Point {
  readonly lane: number;
  /** Where the words begin. */
  readonly start: number;
  readonly width: number;
}

export interface Field {
  readonly lanes: number;
  /** No words go over this place. */
  readonly right: number;
  widthOf(label: string): number;
}

/** The flags, or null where the points are too near to each other for that many lanes. */
export function flagsOf(points: readonly Point[], field: Field): readonly Flag[] | null {
  const flags: Flag[] = [];
  for (const point of points.toReversed()) {
    const width = field.widthOf(point.label);
    const start = Math.min(point.from, field.right - width);
    const near = flags.filter((later) => later.start <= start + width);
    // words that had to move left must not lie across a pole
    if (near.some((later) => later.start <= point.from && later.start < later.from)) return null;
    const lane = Math.max(-1, ...near.map((later) => later.lane)) + 1;
    if (lane >= field.lanes) return null;
    flags.push({ ...point, lane, start, width });
  }
  return flags.toReversed();
}

/** The flags, with the nearest points under one flag until the lanes hold them all. */
export function crowdedFlags(points: readonly Point[], field: Field): readonly Flag[] {
  const flags = flagsOf(points, field);
  if (flags !== null || points.length < 2) return flags ?? [];
  return crowdedFlags(nearestJoined(points), field);
}

function nearestJoined(points: readonly Point[]): readonly Point[] {
  const gaps = points.slice(1).map((point, at) => point.from - (points[at]?.to ?? 0));
  const at = gaps.indexOf(Math.min(...gaps));
  const [one, next] = points.slice(at, at + 2) as [Point, Point];
  const joined = { label: rangeLabel(one.label, next.label), from: one.from, to: Math.max(one.to, next.to) };
  return [...points.slice(0, at), joined, ...points.slice(at + 2)];
}

/** `3–4` and `5` as `3–5`. */
function rangeLabel(first: string, last: string): string {
  return `${first.split('–')[0]}–${last.split('–').at(-1)}`;
}
