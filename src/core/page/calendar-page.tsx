import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Coming } from '../calendar/coming.ts';
import { ComingList } from './coming-list.tsx';
import { type Frame, SitePage } from './frame.tsx';
import { CALENDAR, SITE } from './strings/site.ts';

export interface CalendarPageProps {
  readonly frame: Frame;
  /** Soonest first. */
  readonly coming: readonly Coming[];
}

/** More would make the page heavy; the calendar file has them all. */
const MOST = 150;

export function CalendarPage({ frame, coming }: CalendarPageProps): JSX.Element {
  const { linkTo } = frame;
  const shown = coming.slice(0, MOST);
  return (
    <SitePage frame={frame} title={SITE.calendar} description={CALENDAR.lede} current="calendar">
      <h1>{SITE.calendar}</h1>
      <p class="lede">{CALENDAR.lede}</p>
      {coming.length === 0 ? (
        <p>{CALENDAR.nothing}</p>
      ) : (
        <p>
          {CALENDAR.subscribe}: <a href={linkTo({ kind: 'calendarFile' })}>{SITE.calendarFile}</a>.
        </p>
      )}
      {years(shown).map(([year, ones]) => (
        <>
          <h2>{year}</h2>
          <ComingList coming={ones} linkTo={linkTo} />
        </>
      ))}
      {coming.length === shown.length ? null : (
        <p>{CALENDAR.more.replace('{count}', String(coming.length - shown.length))}</p>
      )}
    </SitePage>
  );
}

function years(coming: readonly Coming[]): readonly [string, readonly Coming[]][] {
  const found = new Map<string, Coming[]>();
  for (const one of coming) {
    const year = one.on.slice(0, 4);
    found.set(year, [...(found.get(year) ?? []), one]);
  }
  return [...found];
}
