import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../../core/law/law.ts';
import type { Register } from '../../core/law/register.ts';
import { CheckView } from '../../core/page/check-page.tsx';
import { checkTitle } from '../../core/page/check-title.ts';
import { type PageKind, SitePage } from '../../core/page/frame.tsx';
import { placeOf } from '../../core/page/law-place.ts';
import { tallyWords } from '../../core/report/summary.ts';
import type { Checked } from '../formats.ts';
import type { WebFrame } from '../web.ts';

interface CheckedPageProps {
  readonly frame: WebFrame;
  readonly checked: Checked;
  readonly register: Register;
  readonly bar: Child;
  readonly current: PageKind;
  /** ClaimReview, where it can be had. */
  readonly jsonLd: string | null;
}

/** A checked text between the bars of the site. */
export function CheckedPage({ frame, checked, register, bar, current, jsonLd }: CheckedPageProps): JSX.Element {
  const { report, input } = checked;
  const lawPage = (law: Law) => frame.linkTo(placeOf(law));
  return (
    <SitePage
      frame={frame}
      title={checkTitle(report)}
      description={tallyWords(report)}
      current={current}
      {...(jsonLd === null ? {} : { jsonLd })}
    >
      <CheckView report={report} behind={{ text: input.text, register, command: null, lawPage, bar }} />
    </SitePage>
  );
}
