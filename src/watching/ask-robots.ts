import type { Problem } from '../core/problem.ts';
import { afterFailures } from './again.ts';
import { MINUTE, type Polling } from './polling.ts';
import type { Refused } from './ports.ts';
import { ALLOW_ALL, ALLOW_NOTHING, mayFetch, robotsFor } from './robots.ts';
import type { RobotsKnown } from './watched.ts';

/** The name that a robots.txt calls us by. */
const NAME = 'lawstate';
/** No copy is used for longer (RFC 9309, section 2.4). */
const DAY = 24 * 60 * MINUTE;

/** RFC 9309, section 2.3.1: a site without the file allows all; one that cannot be asked, nothing until it can. */
export async function askRobots(origin: string, { askText, journal, clock, chance }: Polling): Promise<void> {
  const answer = await askText({ url: `${origin}/robots.txt`, kind: 'robots', known: null });
  const day = clock.now() + DAY;
  const hour = clock.now() + afterFailures(0, 60 * MINUTE, chance(), null);
  const robots: RobotsKnown =
    answer.kind === 'text'
      ? { ...robotsFor(NAME, answer.text), until: day, unheard: null }
      : answer.kind === 'refused' && isMissing(answer.status)
        ? { ...ALLOW_ALL, until: day, unheard: null }
        : {
            ...ALLOW_NOTHING,
            until: hour,
            unheard: answer.kind === 'refused' ? answer.problem.message : 'is not sent',
          };
  journal.add({ t: 'robots', origin, robots });
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
