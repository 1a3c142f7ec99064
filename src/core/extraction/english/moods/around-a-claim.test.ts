/** Frames with S where a claim stands, each put around every claim: they leave it as it is, deny it, or nobody says that it is so. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

/** A claim as it stands alone, its event, and whether it is denied by itself. */
const CLAIMS = [
  ['Congress repealed the Magnitsky Act', 'repeal', 'affirmed'],
  ['the Magnitsky Act was repealed', 'repeal', 'affirmed'],
  ['the Assault Weapons Ban has expired', 'expiration', 'affirmed'],
  ['Section 907 is still in force', 'inForce', 'affirmed'],
  ['no court has struck down the Magnitsky Act', 'unconstitutionality', 'denied'],
  ['nobody has repealed Section 907', 'repeal', 'denied'],
] as const;

const LEAVING = `
Everyone agrees that S
Everybody knows that S
As everybody knows, S
We all know S
There can be no doubt that S
There is no question that S
There is little doubt that S
Make no mistake: S
Make no mistake, S
It is a fact that S
It is a matter of record that S
It is common knowledge that S
It is worth remembering that S
It is well known that S
It should be noted that S
It must be said that S
It turns out that S
It emerged on Monday that S
It has emerged that S
It is clear that S
It is now official: S
It is official: S
The good news is that S
The bad news: S
The upshot is that S
The reality is that S
The simple truth is S
The bottom line: S
The problem is that S
What matters is that S
What happened is that S
What the memo omits is that S
One thing is certain: S
One thing is clear: S
I can confirm that S
We can now report that S
Let me be clear: S
Let's be clear: S
Let us remember that S
Keep in mind that S
Bear in mind that S
Don't forget: S
Note that S
Fact check: S
Correction: S
True: S
Yes, it is true that S
Yes. S
Of course, S
Sadly, S
To be precise, S
To recap: S
For the record, S
For the record: S
After years of debate, S
After years of waiting, S
Despite the protests, S
In spite of everything, S
Thanks to the lobby, S
Contrary to what the flyer says, S
Contrary to popular belief, S
Even though few noticed, S
Because S, traders are glad
Now that S, traders are glad
When S, traders were glad
After S, trade grew
Although S, trade did not grow
Traders were glad when S
Traders were glad that S
Traders celebrated after S
Traders forget that S
Traders have not forgotten that S
Traders regret that S
The ministry announced that S
The ministry confirmed on Monday that S
The ministry has confirmed S
A spokesman confirmed: S
The minister reminded deputies that S
The minister was told that S
The minister learned from the news that S
The minister welcomed the fact that S
The minister is right that S
The minister is right: S
He is correct in saying that S
Records show that S
The record shows S
The register shows that S
The fact remains that S
With the news that S, markets rose
Given that S, prices fell
Not only that: S
Nobody was surprised that S
Nobody seriously disputes that S
No one can dispute that S
No one would dispute that S
Few would deny that S
Few would dispute that S
No one in the room denied that S
He does not dispute that S
He did not deny S
He could not deny that S
He admitted that S
It can't be denied that S
It is undeniable that S
It is indisputable that S
It is beyond doubt that S
It is beyond dispute that S
There is no denying that S
There's no getting around it: S
It is no secret that S
It is not a rumour: S
I do not doubt that S
Nobody doubts that S
Nobody contests that S
Nobody questions that S
It goes without saying that S
S, period
S, as you know
S, of course
S, that much is certain
S, it is true
S, no question about it
S – that is a fact
S. That is a fact
S, a spokesman confirmed
Nobody disputes that S
Nobody denies that S
That S is well known
That S is not in doubt
Some say S
Others say S
`;

const DENYING = `
It is not true that S
It isn't true that S
It is untrue that S
It is false that S
It is simply wrong that S
It is a myth that S
It is a lie that S
It is not the case that S
It is incorrect to say that S
It is wrong to say that S
It is a mistake to say S
The claim that S is false
The claim that S is simply untrue
Claims that S are false
The rumour that S is baseless
Reports that S are wrong
The notion that S is a myth
The idea that S is nonsense
The ministry denied that S
The ministry has denied that S
The ministry flatly denied S
The ministry rejected claims that S
The ministry dismissed reports that S
The ministry refuted the claim that S
The ministry denies reports that S
He is wrong that S
He is wrong to say that S
Those who say that S are wrong
Anyone who says S is mistaken
It does not follow that S
That does not mean that S
This doesn't mean S
Contrary to reports that S, nothing changed
False: S
Myth: S
The ministry denied S
It is not so that S
It isn't so that S
It is far from true that S
That S is not so
That S is simply not true
That S is a lie
Not true that S
S. That is false
S. Not true
S – not
S, which is not true
`;

const OPEN = `
Nobody claims that S
Nobody is saying that S
No one has said that S
Nobody believes that S
I doubt that S
He doubts S
It is doubtful that S
It is unlikely that S
It is possible that S
It is likely that S
It may be that S
It could be that S
Perhaps S
Maybe S
Possibly S
Rumour has it that S
There are rumours that S
Rumours that S are spreading
Imagine that S
Suppose that S
Let us assume that S
What if S
If S, traders would be glad
Unless S, traders will leave
As if S
It is not as if S
He acts as if S
He asked whether S
He asked if S
The question is whether S
It is unclear whether S
It is not known whether S
We do not know if S
Nobody knows whether S
He wondered whether S
Is it true that S
Did you know that S
He hopes that S
He wishes S
He fears that S
He demanded that S
He dreams that S
In his dream, S
In the novel, S
In the film, S
In the game, S
In a parallel universe, S
It would be good if S
Even if S, nothing would change
Whether or not S, nothing would change
It remains to be seen whether S
There is no evidence that S
There is speculation that S
It is not certain that S
It is rumoured that S
It might be that S
Some say S, others disagree
Some experts say that S; others deny it
Some believe S, others do not
The joke goes that S
The story goes that S
As the joke goes, S
S, or so the joke goes
The word is that S
They joke that S
`;

const framesOf = (list: string) => list.trim().split('\n');

/** The claim in the frame, with a capital where it begins a sentence. */
function told(frame: string, claim: string): string {
  const whole = frame.replace(/\bS\b/, (_, at: number) =>
    at === 0 || /[:.] $/.test(frame.slice(0, at)) ? claim.charAt(0).toUpperCase() + claim.slice(1) : claim,
  );
  return whole + (/^(?:Is|Did|What if) /.test(frame) ? '?' : '.');
}

/** Claims in the frame of which something else was read, with what it was. */
function misread(frame: string, want: (polarity: string) => string | null): readonly string[] {
  return CLAIMS.flatMap(([claim, event, polarity]) => {
    const text = told(frame, claim);
    const rated = readIn(ENGLISH, text).claims.filter((one) => one.rated);
    const seen = rated
      .filter(({ asserts }) => asserts.readings.some((reading) => reading === event))
      .map(({ asserts }) => asserts.polarity);
    const wanted = want(polarity);
    const fits = wanted === null ? rated.length === 0 : seen.length === 1 && seen[0] === wanted;
    return fits ? [] : [`${text} (${seen})`];
  });
}

const turned = (polarity: string) => (polarity === 'denied' ? 'affirmed' : 'denied');

describe('a claim', () => {
  test.each(framesOf(LEAVING))('stands as it is: %s', (frame) => expect(misread(frame, (as) => as)).toEqual([]));
  test.each(framesOf(DENYING))('is denied: %s', (frame) => expect(misread(frame, turned)).toEqual([]));
  test.each(framesOf(OPEN))('is not rated: %s', (frame) => expect(misread(frame, () => null)).toEqual([]));
});
