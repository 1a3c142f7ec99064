import type { JSX } from 'hono/jsx/jsx-runtime';
import { sentenceCase, statusSentence } from '../../report/status-sentence.ts';
import { Dated } from '../dated.tsx';
import type { LawView } from '../law-view.ts';
import { stateOf } from '../state.ts';
import { StateMark } from '../state-mark.tsx';

/** The status in two words, and in one sentence. */
export function StatusBox({ view: { law, status } }: { readonly view: LawView }): JSX.Element {
  return (
    <div class="status-box" id="status">
      <p class="state-line">
        <StateMark state={stateOf(status)} />
      </p>
      <p class="said">
        <Dated text={`${sentenceCase(statusSentence(law, status))}.`} />
      </p>
    </div>
  );
}
