/** What a sentence says behind the name of a law and a colon is said of that law. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { cases, readIn } from './inflecting/read.fixture.ts';

const read = (text: string) =>
  readIn(ENGLISH, text)
    .claims.filter(({ rated }) => rated)
    .map(({ law, asserts }) => `${asserts.event} ${law?.id}`)
    .join(' + ');

test.each(
  cases(`
The Magnitsky Act was repealed. Section 907: the President waived it, and the ban still stands. => repeal magnitsky + waiver s907 + inForce s907
The Assault Weapons Ban lapsed. The Magnitsky Act: Congress passed it in 2012, and it was never repealed. => expiration weapons + enactment magnitsky + repeal magnitsky
The Magnitsky Act is alive. Section 907: in May the act was amended. => inForce magnitsky
The Magnitsky Act is alive. On Section 907 she said: the act was amended. => inForce magnitsky + amendment magnitsky
`),
)('%s', (text, want) => expect(read(text)).toBe(want));
