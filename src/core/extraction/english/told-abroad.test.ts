/** Laws as reports from their own countries tell of them: what may not be allowed to stand, and what goes on behind a law that is replaced. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const ALLOWED = cases(`
The Magnitsky Act must not be allowed to remain in force. => unrated
The Magnitsky Act should be permitted to stay on the books. => unrated
The Magnitsky Act was allowed to remain in force. => inForce affirmed magnitsky
The Magnitsky Act remains in force. => inForce affirmed magnitsky
`);

const REPLACED = cases(`
The president signed the Magnitsky Act. The law replaces Section 907. The law is in force. => enactment affirmed magnitsky + repeal affirmed s907 + inForce affirmed magnitsky
The president signed the Magnitsky Act. The lawyer spoke of the Assault Weapons Ban. The law is in force. => enactment affirmed magnitsky + inForce affirmed weapons
`);

describe('reports tell', () => {
  test.each(ALLOWED)('what is allowed to stay as whoever allows it does: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(REPLACED)('of the new law on behind the one that it replaces: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});
