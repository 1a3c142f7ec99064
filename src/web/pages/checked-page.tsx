import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { checkTitle } from '../../core/page/check-title.ts';
import { type PageKind, SitePage } from '../../core/page/frame.tsx';
import { partsOfView } from '../../core/page/served-view.tsx';
import { tallyWords } from '../../core/report/summary.ts';
import type { Checked } from '../formats.ts';
import type { WebFrame } from '../web.ts';

interface CheckedPageProps {
  readonly frame: WebFrame;
  readonly checked: Checked;
  /** Made by `servedView`. */
  readonly view: string;
  readonly bar: Child;
  readonly current: PageKind;
  /** ClaimReview, where it can be had. */
  readonly jsonLd: string | null;
}

/** A checked text between the bars of the site. */
export function CheckedPage({ frame, checked, view, bar, current, jsonLd }: CheckedPageProps): JSX.Element {
  const { report } = checked;
  const [found, text] = partsOfView(view);
  return (
    <SitePage
      frame={frame}
      title={checkTitle(report)}
      description={tallyWords(report)}
      current={current}
      {...(jsonLd === null ? {} : { jsonLd })}
    >
      {raw(found)}
      {bar}
      {raw(text)}
    </SitePage>
  );
}
