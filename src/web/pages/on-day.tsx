/** The question about another day: a form that asks the same page, with a day of the reader's. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { placeOf } from '../../core/page/law-place.ts';
import type { LawView } from '../../core/page/law-view.ts';
import { servedPath } from '../../core/page/served-path.ts';
import { ON_DAY } from '../../core/page/strings/served.ts';
import { dayNumber } from '../../core/time/day.ts';
import { firstDay } from '../../core/time/partial-date.ts';

/** What of the page depends on the day: a script asks for it again and puts it in place. */
const CHANGING = 'status picture bills cite';

export function OnDay({ view: { law, status, history } }: { readonly view: LawView }): JSX.Element {
  const path = servedPath(placeOf(law));
  const first = history.events[0]?.on;
  const { asOf, knownAt } = status;
  return (
    <form class="on-day" method="get" action={path} data-live={CHANGING}>
      <label for="on">{ON_DAY.label}</label>
      <input id="on" name="on" type="date" value={asOf} required />
      <button type="submit">{ON_DAY.submit}</button>
      {asOf === knownAt ? null : <a href={path}>{ON_DAY.today}</a>}
      {first === undefined ? null : (
        <label class="through" hidden>
          <span class="unseen">{ON_DAY.slider}</span>
          <input
            type="range"
            min={dayNumber(firstDay(first))}
            max={Math.max(dayNumber(asOf), dayNumber(knownAt) + 400)}
            value={dayNumber(asOf)}
            data-day="on"
          />
        </label>
      )}
    </form>
  );
}
