import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { withThousands } from '../../narrative/count-words.ts';
import { narrativeFigure } from '../../narrative/figure/figure.ts';
import { type ToldNarrative, telling, total } from '../../narrative/narrative.ts';
import { undatedWords } from '../../narrative/narrative-told.ts';
import type { NarrativeOfLaw } from '../../narrative/narratives-report.ts';
import { seriesOf } from '../../narrative/series.ts';
import { DateText } from '../date.tsx';
import { COUNT_HEADS, TOLD } from '../strings/narrative.ts';
import { narrativeAnchor } from './anchor.ts';

const WIDE = 860;
const NARROW = 340;
/** As many bars as the wide picture has room for. */
const MOST_ROWS = 120;

/** The narrative by week, for a wide and for a narrow screen, and the same in numbers. */
export function NarrativePicture({ one }: { readonly one: NarrativeOfLaw }): JSX.Element {
  const { narrative, around } = one;
  const anchor = narrativeAnchor(narrative);
  const [wide, narrow] = [
    narrativeFigure(one, { width: WIDE, prefix: `${anchor}-w` }),
    narrativeFigure(one, { width: NARROW, prefix: `${anchor}-n` }),
  ];
  if (wide === null || narrow === null) return <p>{TOLD.noDays}</p>;
  const numbered = around.before.length + around.during.length > 0;
  return (
    <>
      <div class="timeline">
        <div class="wide">{raw(wide)}</div>
        <div class="narrow">{raw(narrow)}</div>
      </div>
      <p class="small faint measure">{`${numbered ? TOLD.pictureNote : TOLD.plainNote} ${undatedWords(narrative)}`}</p>
      <WeekTable narrative={narrative} />
    </>
  );
}

function WeekTable({ narrative }: { readonly narrative: ToldNarrative }): JSX.Element {
  const { weeks, bins } = seriesOf(narrative.weeks, MOST_ROWS);
  const shown = bins.filter((bin) => total(telling(bin)) + total(bin.contradicted) > 0);
  return (
    <details>
      <summary>{TOLD.inNumbers}</summary>
      <table class="counts-table">
        <caption>{weeks === 1 ? TOLD.each : TOLD.eachOf.replace('{weeks}', String(weeks))}</caption>
        <thead>
          <tr>
            <th scope="col">{TOLD.week}</th>
            {COUNT_HEADS.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((bin) => (
            <tr>
              <th scope="row">
                <DateText date={bin.from} />
              </th>
              <td>{withThousands(bin.repeated.reporting)}</td>
              <td>{withThousands(bin.corrected.reporting)}</td>
              <td>{withThousands(telling(bin).reprints)}</td>
              <td>{withThousands(total(bin.contradicted))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
