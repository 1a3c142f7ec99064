import type { JSX } from 'hono/jsx/jsx-runtime';
import { SitePage } from '../../core/page/frame.tsx';
import { FIND_SERVED, SERVED } from '../../core/page/strings/served.ts';
import type { WebProblem } from '../problem.ts';
import type { WebFrame } from '../web.ts';
import { CheckForm, type FormValues } from './check-form.tsx';

interface ProblemPageProps {
  readonly frame: WebFrame;
  readonly told: WebProblem;
  /** What was written into the form, where a form was refused: it is shown again with it. */
  readonly values: FormValues | null;
}

/** Why there is nothing to see, in one sentence, and what to do. */
export function ProblemPage({ frame, told: { heading, message, hint }, values }: ProblemPageProps): JSX.Element {
  return (
    <SitePage frame={frame} title={heading} description={`${message}.`} current={null}>
      <div class="problem">
        <h1>{heading}</h1>
        <p class="lede" dir="auto">
          {message}. {hint}
        </p>
        {values === null ? (
          <p>
            <a href={frame.linkTo({ kind: 'start' })}>{SERVED.check}</a>
            {' · '}
            <a href={frame.linkTo({ kind: 'laws', page: 1 })}>{FIND_SERVED.all}</a>
          </p>
        ) : (
          <CheckForm frame={frame} values={values} />
        )}
      </div>
    </SitePage>
  );
}
