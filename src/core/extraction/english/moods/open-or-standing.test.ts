/**
 * What nobody says to be so, since something hangs on it, is refused, looked for or still asked; beside frames of the same look after which
 * it stands. Each line is a frame, with S where the claim stands; each frame is put around every claim.
 */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

const CLAIMS = [
  ['Congress repealed the Magnitsky Act', 'affirmed'],
  ['the Magnitsky Act was repealed', 'affirmed'],
  ['nobody has repealed the Magnitsky Act', 'denied'],
] as const;

const OPEN = `
She did not say that S
She never claimed that S
She denied saying that S
She denied having said that S
She stopped short of saying that S
She would not say whether S
She refused to confirm that S
She declined to confirm that S
She could not confirm that S
She could not say whether S
It could not be confirmed that S
She was asked to confirm that S
She wants proof that S
She is waiting for word that S
She has no proof that S
She found no evidence that S
She saw no sign that S
Nothing suggests that S
Nothing shows that S
She cast doubt on whether S
She questioned whether S
She disputed whether S
Lawyers disagree over whether S
Lawyers are divided on whether S
Courts have yet to decide whether S
Courts will decide whether S
It depends on whether S
Only if S will prices fall
In the event that S, call us
Assuming that S, prices will fall
Provided that S, prices will fall
So long as S, prices will fall
Supposing S, what then
Were it true that S, prices would fall
If it is true that S, prices will fall
Whether S or not, prices will fall
Legend has it that S
Prediction: S
Demand: S
Wish: S
Hypothesis: S
Question: S
`;

const STANDING = `
Despite the fact that S, prices fell
In light of the fact that S, prices fell
Regardless of the fact that S, prices fell
She forgot to mention that S
She failed to mention that S
She did not mention that S
She neglected to say that S
She was unaware that S
She did not know that S
She did not realise that S
She was surprised to learn that S
She was shocked to hear that S
She found out that S
She discovered that S
She concluded that S
She is aware that S
She is happy that S
She is angry that S
She is relieved that S
She is proud that S
She thanked the senators because S
She resigned when S
She resigned a year after S
It has been a year since S
It is a year since S
It has been months since S
It was only later that S
It was on a Friday that S
It was big news when S
This is how S
This is why S
That is when S
The reason is that S
The result: S
The result is that S
It so happened that S
And so S
Here S
PSA: S
Short answer: S
S, Mr. Speaker
Mr. Speaker, S
`;

const framesOf = (list: string) => list.trim().split('\n');

function ratedIn(frame: string): readonly string[] {
  return CLAIMS.map(([claim]) => {
    const text = frame.replace(/\bS\b/, (_, at: number) =>
      at === 0 || /[:.] $/.test(frame.slice(0, at)) ? claim.charAt(0).toUpperCase() + claim.slice(1) : claim,
    );
    const rated = readIn(ENGLISH, `${text}.`).claims.filter((one) => one.rated);
    return rated.map(({ asserts }) => asserts.polarity).join() || 'unrated';
  });
}

describe('a claim', () => {
  test.each(framesOf(OPEN))('is not rated: %s', (frame) => expect(ratedIn(frame)).toEqual(CLAIMS.map(() => 'unrated')));
  test.each(framesOf(STANDING))('stands: %s', (frame) => expect(ratedIn(frame)).toEqual(CLAIMS.map(([, as]) => as)));
});

test.each([
  ['The Magnitsky Act is almost dead.', 'unrated'],
  ['The Magnitsky Act is probably dead.', 'unrated'],
  ['The Magnitsky Act is perhaps no longer in force.', 'unrated'],
  ['The Magnitsky Act is almost thirty years old and still in force.', 'affirmed'],
  ['The Magnitsky Act was to be repealed.', 'unrated'],
  ['The Magnitsky Act was to have been repealed.', 'unrated'],
  ['The Magnitsky Act is repealed if Berland disarms.', 'unrated'],
  ['The Magnitsky Act is in force, if only on paper.', 'affirmed'],
  ['The Magnitsky Act is in force, if not enforced.', 'affirmed'],
  ['The repeal of the Magnitsky Act is a myth.', 'denied'],
  ['The repeal of the Magnitsky Act was imaginary.', 'denied'],
  ['The repeal of the Magnitsky Act is no myth.', 'affirmed'],
  ['The repeal of the Magnitsky Act is a mere rumour.', 'unrated'],
  ['The failed repeal of the Magnitsky Act pleased traders.', 'unrated'],
  ['The repeal of the Magnitsky Act pleased traders.', 'affirmed'],
])('%s', (text, want) => {
  const rated = readIn(ENGLISH, text).claims.filter((one) => one.rated);
  expect(rated.map(({ asserts }) => asserts.polarity).join() || 'unrated').toBe(want);
});
