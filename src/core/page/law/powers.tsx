import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Power } from '../../law/actor.ts';
import type { Law } from '../../law/law.ts';
import { EVENT_WORDS } from '../../report/event-words.ts';
import { sentenceCase } from '../../report/status-sentence.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** Who may do what to the law, by which kind of act, on which conditions, for how long. */
export function Powers({ law }: { readonly law: Law }): JSX.Element | null {
  if (law.powers.length === 0) return null;
  return (
    <Part id="powers" title={LAW.powers}>
      <table class="powers">
        <caption>{LAW.powersCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{LAW.who}</th>
            <th scope="col">{LAW.may}</th>
            <th scope="col">{LAW.how}</th>
          </tr>
        </thead>
        <tbody>
          {law.powers.map((power) => (
            <PowerRow power={power} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function PowerRow({ power: { office, may, by, term, conditions } }: { readonly power: Power }): JSX.Element {
  return (
    <tr>
      <th scope="row">{office}</th>
      <td>{[...new Set(may.map((kind) => EVENT_WORDS[kind].would))].join(', ')}</td>
      <td>
        {sentenceCase(by)}
        {term === null ? null : <p class="faint">{`${LAW.term}: ${term}`}</p>}
        {conditions === null ? null : <p class="faint">{conditions}</p>}
      </td>
    </tr>
  );
}
