import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Rating, SCORE } from '../claim/rating.ts';
import { RATING_WORDS } from '../report/event-words.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import { STRINGS } from './strings/check.ts';

/** A rating in shape, words and dots; the colour comes from the class around it and adds nothing. */
export function RatingBadge({ rating }: { readonly rating: Rating }): JSX.Element {
  const { shape, words, dots } = RATING_WORDS[rating];
  const score = SCORE[rating];
  return (
    <span class={`badge ${rating}`}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>{' '}
      {sentenceCase(words)}
      {score === null ? null : (
        <>
          {' '}
          <span class="dots" aria-hidden="true">
            {dots}
          </span>
          <span class="unseen">{`, ${score} ${STRINGS.ofFive}`}</span>
        </>
      )}
    </span>
  );
}
