/** What a desk hands to its threads: values that go from thread to thread. `app-thread.ts` does what they ask for. */
import type { CheckInput } from './core/check.ts';
import type { Publication } from './core/publish/publication.ts';
import type { Day } from './core/time/day.ts';
import type { CheckMade, HandedIn, RenderOrder } from './desk.ts';

/** What a thread is started with. */
export interface ThreadData {
  readonly folders: readonly string[];
  /** Of texts that do not tell their own. */
  readonly language: string | null;
  readonly publication: Publication;
}

export interface CheckTask {
  readonly input: CheckInput;
  readonly knownAt: Day;
}

export interface RenderTask {
  readonly source: HandedIn | CheckInput | CheckMade;
  readonly order: RenderOrder;
}
