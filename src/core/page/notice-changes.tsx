import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Notice } from '../publish/notice.ts';
import { toldTogether } from '../publish/notice-told.ts';

/** What a version says otherwise than the one before, claim by claim, and what made the difference. */
export function NoticeChanges({ notice }: { readonly notice: Notice }): JSX.Element {
  return (
    <>
      {toldTogether(notice.changes).map(({ changes, because }) => (
        <>
          {changes.map(({ claim, says }) => (
            <p dir="auto">
              <strong>{`${claim}. `}</strong>
              {says}
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
