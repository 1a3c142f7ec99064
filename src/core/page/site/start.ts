import type { Change } from '../../calendar/changes.ts';
import type { Coming } from '../../calendar/coming.ts';
import { statusAt } from '../../status/status.ts';
import type { StartPageProps } from '../start-page.tsx';
import type { State } from '../state.ts';
import { stateOf } from '../state.ts';
import { countStates } from '../state-counts.tsx';
import { LISTS, START } from '../strings/site.ts';
import type { SiteRecord } from './site-record.ts';

const SHOWN = 6;
const MISSTATED = 3;

/** What the start page tells of the register: how much there is, what is new, what comes, and what is often said and wrong. */
export function startPageProps(
  record: SiteRecord,
  changes: readonly Change[],
  coming: readonly Coming[],
): Omit<StartPageProps, 'frame'> {
  const { laws, measures, register } = record;
  const events = register.laws.reduce((sum, law) => sum + law.events.length, 0);
  const places = new Set(register.laws.map((law) => law.jurisdiction)).size;
  const lately = [...new Set(changes.map(({ law }) => law))].filter((law) => law.oftenMisstated.length > 0);
  return {
    counts: [
      { number: laws.length, words: LISTS.laws },
      { number: measures.length, words: LISTS.bills },
      { number: events, words: START.events },
      { number: places, words: START.places },
    ],
    standing: countStates(statesOf(record)),
    changes: changes.slice(0, SHOWN),
    // a record that is to be looked at again is a matter for those who keep it
    coming: coming.filter(({ kind }) => kind !== 'review').slice(0, SHOWN),
    misstated: lately.slice(0, MISSTATED),
  };
}

function* statesOf({ laws, clocks }: SiteRecord): Generator<State> {
  for (const law of laws) yield stateOf(statusAt(law, clocks));
}
