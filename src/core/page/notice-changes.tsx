import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Notice, NoticedChange } from '../publish/notice.ts';
import { toldTogether } from '../publish/notice-told.ts';
import { claimLabel } from './claim-label.ts';

interface NoticeChangesProps {
  readonly notice: Notice;
  /** Whether the claims are those of the page: those of an earlier version have no place on it. */
  readonly linked: boolean;
}

/** What a version says otherwise than the one before, claim by claim, and what made the difference. */
export function NoticeChanges({ notice, linked }: NoticeChangesProps): JSX.Element {
  return (
    <>
      {toldTogether(notice.changes).map(({ changes, because }) => (
        <>
          {changes.map((change) => (
            <p dir="auto">
              <NoticedClaim change={change} linked={linked} />: {change.says}
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

interface NoticedClaimProps {
  readonly change: NoticedChange;
  readonly linked: boolean;
}

/** With its place on the page; a claim that only the version before had has none. */
function NoticedClaim({ change: { claim, kind }, linked }: NoticedClaimProps): JSX.Element {
  return linked && kind !== 'gone' ? <a href={`#${claim}`}>{claimLabel(claim)}</a> : <span>{claimLabel(claim)}</span>;
}
