/** Slices of one scan as jobs that any number of processes take from each other's hands. A port: pg-boss on PostgreSQL is one. */

/** A slice that this process has to scan. Who neither ends nor leaves it within its time has lost it to another. */
export interface SliceJob {
  /** Counted from 0 over all inputs. */
  readonly slice: number;
  /** So many processes have lost it that it is given up. */
  readonly givenUp: boolean;
  /** It is scanned, and what was found is kept. */
  done(): Promise<void>;
  /** Another may have it at once. */
  leave(): Promise<void>;
}

export interface SliceJobs {
  /** Makes jobs of the slices from `from` up to, not with, `to`; those that are jobs already stay as they are. */
  offer(from: number, to: number): Promise<void>;
  /** Null where there is none to be had at present. */
  take(): Promise<SliceJob | null>;
  /** The scan is at its end: no job of it is needed any more. */
  end(): Promise<void>;
  close(): Promise<void>;
}
