/**
 * How long a job has been at work. The thread itself says when it begins: the time until a thread has been started, or is free,
 * is none of the job's. In: memory that both threads see. Out: a signal once the time is over.
 */

/** The moment at which a job was begun, in milliseconds of the epoch; 0 while it was not. */
export type Began = Float64Array;

export function beginning(): Began {
  return new Float64Array(new SharedArrayBuffer(8));
}

/** To be called by the thread before all else. */
export function begin(began: Began): void {
  began[0] = Date.now();
}

export interface Overdue {
  readonly signal: AbortSignal;
  over(): void;
}

export function overdue(began: Began, longest: number): Overdue {
  const late = new AbortController();
  const look = () => {
    const since = began[0] ?? 0;
    const left = since === 0 ? longest : since + longest - Date.now();
    if (left <= 0) late.abort();
    else timer = setTimeout(look, left);
  };
  let timer = setTimeout(look, longest);
  return { signal: late.signal, over: () => clearTimeout(timer) };
}
