import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Notice, NoticedChange } from '../publish/notice.ts';
import { toldTogether } from '../publish/notice-told.ts';
import type { Report } from '../report/report.ts';
import { claimLabel } from './claim-label.ts';

/** Claims that have a card on the page, to which a notice can lead. */
export function shownIn({ claims }: Report): ReadonlySet<string> {
  return new Set(claims.filter((claim) => claim.verdict !== null).map((claim) => claim.id));
}

interface NoticeChangesProps {
  readonly notice: Notice;
  /** The claims that have a card on the page; none for the notice of an earlier version. */
  readonly shown: ReadonlySet<string>;
}

/** What a version says otherwise than the one before, claim by claim, and what made the difference. */
export function NoticeChanges({ notice, shown }: NoticeChangesProps): JSX.Element {
  return (
    <>
      {toldTogether(notice.changes).map(({ changes, because }) => (
        <>
          {changes.map((change) => (
            <p dir="auto">
              {claimWords(change, shown)}: {change.says}
            </p>
          ))}
          {because.map((sentence) => (
            <p dir="auto">{sentence}</p>
          ))}
        </>
      ))}
    </>
  );
}

/** With its card on the page; a claim that only the version before had has none. */
function claimWords({ claim, kind }: NoticedChange, shown: ReadonlySet<string>): Child {
  return kind !== 'gone' && shown.has(claim) ? <a href={`#${claim}`}>{claimLabel(claim)}</a> : claimLabel(claim);
}
