/** What a desk hands to its threads: values that go from thread to thread. `app/thread.ts` does what they ask for. */
import type { CheckInput } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import type { Publication } from './core/publish/publication.ts';
import type { Day } from './core/time/day.ts';
import type { CheckMade, HandedIn, RenderOrder } from './desk.ts';

/** What a thread is started with. */
export interface ThreadData {
  /** The one that the process has opened: files that change later do not make two of it. */
  readonly register: Register;
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
