/** What a site’s robots.txt came to when it was asked for, and what that keeps from us. */
import type { Problem } from '../core/problem.ts';
import { afterFailures } from './again.ts';
import type { AskText, Refused, TextAsked } from './asked.ts';
import type { Clock } from './clock.ts';
import { ALLOW_ALL, ALLOW_NOTHING, mayFetch, type Robots, robotsFor } from './robots.ts';

/** What a site asks, and until when that is believed. */
export interface RobotsKnown extends Robots {
  readonly until: number;
  /** Why it could not be asked, so that nothing may be fetched for now; null where it answered. */
  readonly unheard: string | null;
}

/** The name that a robots.txt calls us by. */
const NAME = 'lawstate';
const HOUR = 3_600_000;
/** No copy is used for longer (RFC 9309, section 2.4). */
const DAY = 24 * HOUR;

export interface RobotsAsking {
  readonly askText: AskText;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly chance: () => number;
}

/** What is asked to have a site’s robots.txt. */
export function robotsOf(origin: string): TextAsked {
  return { url: `${origin}/robots.txt`, kind: 'robots', known: null };
}

/** RFC 9309, section 2.3.1: a site without the file allows all; one that cannot be asked, nothing until it can. */
export function robotsIn(
  answer: Awaited<ReturnType<AskText>>,
  { clock, chance }: Pick<RobotsAsking, 'clock' | 'chance'>,
): RobotsKnown {
  const day = clock.now() + DAY;
  if (answer.kind === 'text') return { ...robotsFor(NAME, answer.text), until: day, unheard: null };
  if (answer.kind === 'refused' && isMissing(answer.status)) return { ...ALLOW_ALL, until: day, unheard: null };
  const hour = clock.now() + afterFailures(0, HOUR, chance(), null);
  const unheard = answer.kind === 'refused' ? answer.problem.message : 'is not sent';
  return { ...ALLOW_NOTHING, until: hour, unheard };
}

function isMissing(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 429;
}

/** Why the site’s robots.txt keeps the address from us; null where it does not. */
export function barredBy(robots: RobotsKnown, url: string): Refused | null {
  if (mayFetch(robots, url)) return null;
  const at = { file: url, line: 0, path: '' };
  const problem: Problem =
    robots.unheard === null
      ? {
          ...{ severity: 'warning', code: 'robots', at },
          message: 'is kept from programs by the robots.txt of its site',
          hint: 'Ask the outlet for leave, or leave it out.',
        }
      : {
          ...{ severity: 'warning', code: 'robots-unheard', at },
          message: `was not asked for, since the robots.txt of its site ${robots.unheard}`,
          hint: 'It is asked for again later.',
        };
  return { kind: 'refused', problem, status: null, retryAfter: null };
}

/** What a site may ask for between two requests, in seconds; one that asks for more is asked this seldom. */
export const LONGEST_DELAY = 300;

/** How long a host rests between two requests, in milliseconds: as long as we think right, or as its site asks where that is longer. */
export function restMs(ownSeconds: number, robots: Robots | undefined): number {
  return Math.max(ownSeconds, Math.min(robots?.delaySeconds ?? 0, LONGEST_DELAY)) * 1000;
}
