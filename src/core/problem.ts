/** Something wrong with data, as a value with a place: all problems of a run are collected and shown at once. */
export interface Problem {
  /** `error` refuses the data; `warning` lets it pass and asks for a look. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly at: Place;
  /** What to do about it. */
  readonly hint: string;
}

export interface Place {
  readonly file: string;
  /** Counted from 1; 0 where the whole file is meant. */
  readonly line: number;
  /** The keys that lead there: `events.3.kind`. */
  readonly path: string;
}
