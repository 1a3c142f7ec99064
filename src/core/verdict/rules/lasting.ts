/**
 * “In force since 1992”, “has applied since 2019”: from when a state is said to have lasted. In: the case and its main finding. Out: a facet that
 * says that it began later, or has not lasted without a break; none where it fits, was so before, or the record cannot tell.
 */
import type { Facet } from '../../claim/facet.ts';
import { effectOf } from '../../law/event.ts';
import { statusAt } from '../../status/status.ts';
import { addDays, type Day } from '../../time/day.ts';
import { firstDay, lastDay, type PartialDate } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { dateInWords } from '../words.ts';

export function lastingFacets(one: Case, finding: Finding): readonly Facet[] {
  const { since, event, polarity, frequency } = one.claim.asserts;
  const holds = event === 'inForce' || event === 'applies' ? stateOn(one, event) : null;
  const right = finding.showing === 'supported' && polarity === 'affirmed';
  if (since === undefined || holds === null || frequency !== null || !right) return [];
  const from = lastDay(since);
  if (from >= one.asOf) return [];
  if (holds(from) === false)
    return [facet('date', since, `on ${dateInWords(from)} it was not so yet`, 'lasting/later')];
  const broken = turns(one, from).find((day) => holds(day) === false);
  return broken === undefined
    ? []
    : [facet('frequency', since, `on ${dateInWords(broken)} it was not so`, 'lasting/with-breaks')];
}

function facet(name: 'date' | 'frequency', since: PartialDate, record: string, rule: string): Facet {
  return { facet: name, claimed: `since ${dateInWords(since)}`, record, outcome: 'refuted', rule, events: [] };
}

/** Whether the state was so on a day; null where the record is not certain of it. */
function stateOn({ law, knownAt }: Case, state: 'inForce' | 'applies'): (day: Day) => boolean | null {
  return (asOf) => {
    const { force, efficacy, certain } = statusAt(law, { asOf, knownAt });
    if (!certain) return null;
    return state === 'inForce' ? force === 'inForce' || force === 'partiallyInForce' : efficacy !== 'doesNotApply';
  };
}

/** The days between on which something took effect, and the eves of them. */
function turns({ events, asOf }: Case, from: Day): readonly Day[] {
  return events
    .flatMap((event) => {
      const day = firstDay(effectOf(event));
      return [addDays(day, -1), lastDay(effectOf(event))];
    })
    .filter((day) => day > from && day < asOf);
}
