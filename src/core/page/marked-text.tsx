import type { JSX } from 'hono/jsx/jsx-runtime';
import { RATING_WORDS } from '../report/event-words.ts';
import type { Span } from '../text/span.ts';
import { claimLabel } from './claim-label.ts';
import { type Mark, type Piece, piecesOf } from './marks.ts';
import { STRINGS } from './strings/check.ts';

/** A stretch of the article with the claims marked in it; each mark leads to its verdict, and the verdict back to it. */
export function MarkedText({ text, span, marks }: { text: string; span: Span; marks: readonly Mark[] }): JSX.Element {
  return (
    <>
      {piecesOf(span, marks).map((piece) => (
        <MarkedPiece text={text.slice(...piece.span)} piece={piece} />
      ))}
    </>
  );
}

function MarkedPiece({ text, piece: { mark, opens, closes } }: { text: string; piece: Piece }): JSX.Element {
  const others = closes.filter((one) => one.id !== mark?.id);
  return (
    <>
      {opens.map(({ id }) => (
        <span class="at" id={`${id}-text`} />
      ))}
      {mark === null ? (
        text
      ) : (
        <a class={`mark ${mark.kind}`} href={`#${mark.id}`}>
          {text}
          {closes.length > others.length ? <Reference mark={mark} /> : null}
        </a>
      )}
      {others.map((other) => (
        <a class={`mark alone ${other.kind}`} href={`#${other.id}`}>
          <Reference mark={other} />
        </a>
      ))}
    </>
  );
}

/** The sign and number of a claim; in words for those who hear the page. */
function Reference({ mark: { id, kind } }: { readonly mark: Mark }): JSX.Element {
  const { shape, words } = kind === 'unrated' || kind === 'proposed' ? STRINGS[kind] : RATING_WORDS[kind];
  return (
    <>
      <sup class="ref" aria-hidden="true">
        {shape}
        {'\u2009'}
        {id.replace(/^c/, '')}
      </sup>
      <span class="unseen">{` (${claimLabel(id)}: ${words})`}</span>
    </>
  );
}
