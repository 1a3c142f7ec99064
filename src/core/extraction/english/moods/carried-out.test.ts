/**
 * Whether what a verb tells was done: words above it and beside it that say that it was, that it was not, or that nobody says so. Each line is
 * a frame around one verb in one of its forms: BASE, ING, PAST, DONE (its participle) or ONCE (its present with -s).
 */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

const VERBS: readonly Readonly<Record<string, string>>[] = [
  { BASE: 'repeal', ING: 'repealing', PAST: 'repealed', DONE: 'repealed', ONCE: 'repeals' },
  {
    BASE: 'do away with',
    ING: 'doing away with',
    PAST: 'did away with',
    DONE: 'done away with',
    ONCE: 'does away with',
  },
  {
    BASE: 'put an end to',
    ING: 'putting an end to',
    PAST: 'put an end to',
    DONE: 'put an end to',
    ONCE: 'puts an end to',
  },
];

const DONE = `
Congress managed to BASE
Congress succeeded in ING
Congress went ahead and PAST
Congress went on to BASE
Congress did BASE
Congress did in fact BASE
Congress chose to BASE
Congress finally got around to ING
Congress did not hesitate to BASE
Congress did not fail to BASE
Congress ended up ING
Congress wound up ING
Congress proceeded to BASE
Congress has since DONE
Congress has now DONE
Congress has just DONE
Congress just PAST
Congress only recently PAST
Congress quietly PAST
Congress unanimously PAST
Congress has already DONE
Congress, to general surprise, PAST
Congress, which had long hesitated, PAST
Congress, not the president, PAST
Congress has finally DONE
It was Congress that PAST
It was Congress who PAST
The one that PAST was Congress
What Congress did was to BASE
By ING, Congress pleased traders
In ING, Congress pleased traders
Having DONE, Congress went home
After ING, Congress went home
Congress went home after ING
Congress pleased traders by ING
Congress boasted of having DONE
Congress was praised for ING
Congress was blamed for ING
Congress regrets having DONE
Congress admits having DONE
Congress took the step of ING
Congress not only PAST but also cut taxes
Congress both cut taxes and PAST
Congress cut taxes and PAST
Congress was right to BASE
Congress was wrong to BASE
Congress was the first to BASE
Congress had no choice but to BASE
Congress was forced to BASE
Congress was persuaded to BASE
Congress saw fit to BASE
Congress dared to BASE
`;

const NOT_DONE = `
Congress failed to BASE
Congress refused to BASE
Congress declined to BASE
Congress neglected to BASE
Congress forgot to BASE
Congress never got around to ING
Congress never got round to ING
Congress stopped short of ING
Congress avoided ING
Congress decided against ING
Congress was unable to BASE
Congress was never able to BASE
Congress has yet to BASE
Congress is yet to BASE
Congress did not BASE
Congress did not actually BASE
Congress did not in fact BASE
Congress never actually PAST
Congress has never once DONE
Congress has not so far DONE
Congress still hasn't DONE
Congress omitted to BASE
Congress went home without ING
Congress adjourned without having DONE
Congress ended the year without ING
Instead of ING, Congress went home
Far from ING, Congress praised it
Nobody in Congress managed to BASE
At no time did Congress BASE
Not even Congress PAST
No Congress has DONE
Congress has not gone so far as to BASE
`;

const UNSAID = `
Congress wanted to BASE
Congress tried to BASE
Congress attempted to BASE
Congress sought to BASE
Congress hoped to BASE
Congress planned to BASE
Congress intends to BASE
Congress meant to BASE
Congress is about to BASE
Congress was about to BASE
Congress is set to BASE
Congress is poised to BASE
Congress is expected to BASE
Congress is likely to BASE
Congress is unlikely to BASE
Congress was supposed to BASE
Congress was meant to BASE
Congress ought to BASE
Congress should BASE
Congress should have DONE
Congress could BASE
Congress could have DONE
Congress would have DONE
Congress might have DONE
Congress may have DONE
Congress must have DONE
Congress will BASE
Congress will not BASE
Congress won't BASE
Congress is going to BASE
Congress is not going to BASE
Congress is ready to BASE
Congress is free to BASE
Congress agreed to consider ING
Congress considered ING
Congress is considering ING
Congress is mulling ING
Congress weighed ING
Congress discussed ING
Congress debated ING
Congress proposed ING
Congress proposed to BASE
Congress threatened to BASE
Congress promised to BASE
Congress has promised to BASE
Congress pledged to BASE
Congress wishes to BASE
Congress came close to ING
Congress was close to ING
Congress is thinking of ING
Congress thought of ING
Congress has no plans to BASE
Congress has no intention of ING
Congress seems to have DONE
Congress appears to have DONE
Congress is said to have DONE
Congress is believed to have DONE
Congress almost PAST
Congress nearly PAST
Congress all but PAST
Congress was urged to BASE
Congress was asked to BASE
Congress was told to BASE
Congress was invited to BASE
Lobbyists urged Congress to BASE
Lobbyists want Congress to BASE
Lobbyists expect Congress to BASE
Lobbyists got Congress to promise to BASE
It is time to BASE
It is time for Congress to BASE
There is a bill to BASE
There are moves to BASE
There is pressure to BASE
There is no need to BASE
There is no reason to BASE
The push to BASE goes on
The campaign to BASE began in May
The effort to BASE stalled
A petition to BASE gathered dust
Why BASE now
How to BASE
To BASE would be unwise
ING would be unwise
ING is no option
ING takes 60 votes
Any attempt at ING will fail
Please BASE
Let us BASE
Let Congress BASE
Had Congress DONE, trade would have grown
Were Congress to BASE, trade would grow
Should Congress BASE, trade would grow
If Congress had DONE, trade would have grown
Even if Congress PAST, trade would not grow
Unless Congress ONCE, trade will not grow
Once Congress has DONE, trade will grow
Until Congress has DONE, trade will not grow
When Congress finally ONCE, trade will grow
As soon as Congress ONCE, trade will grow
`;

const framesOf = (list: string) => list.trim().split('\n');

/** What was read of each verb in the frame: its polarity where it is rated, or nothing. */
function readOf(frame: string): readonly string[] {
  return VERBS.map((verb) => {
    const text = `${frame.replace(/\b(?:BASE|ING|PAST|DONE|ONCE)\b/, (form) => `${verb[form]} the Magnitsky Act`)}.`;
    const rated = readIn(ENGLISH, text.charAt(0).toUpperCase() + text.slice(1)).claims.filter((one) => one.rated);
    const [ended] = rated.filter(({ asserts }) => asserts.readings.some((reading) => reading === 'repeal'));
    return ended?.asserts.polarity ?? rated[0]?.asserts.event ?? 'unrated';
  });
}

describe('a verb', () => {
  test.each(framesOf(DONE))('was done: %s', (frame) => expect(readOf(frame)).toEqual(VERBS.map(() => 'affirmed')));
  test.each(framesOf(NOT_DONE))('was not done: %s', (frame) =>
    expect(readOf(frame)).toEqual(VERBS.map(() => 'denied')));
  test.each(framesOf(UNSAID))('is not rated: %s', (frame) => expect(readOf(frame)).toEqual(VERBS.map(() => 'unrated')));
});
