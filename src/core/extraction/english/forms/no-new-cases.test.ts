import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const HELD_BACK = cases(`
The president told prosecutors to open no new cases under the Magnitsky Act. => nonEnforcement affirmed magnitsky
The White House ordered the Justice Department not to bring new Magnitsky Act prosecutions. => nonEnforcement affirmed magnitsky
Prosecutors were told to lay off new Magnitsky Act cases. => nonEnforcement affirmed magnitsky
For half a year prosecutors are to bring no new charges under the Magnitsky Act. => nonEnforcement affirmed magnitsky
The attorney general may open no new case under the Magnitsky Act. => nonEnforcement affirmed magnitsky
The Magnitsky Act is an old law. The president froze new prosecutions. => nonEnforcement affirmed magnitsky
The Magnitsky Act is an old law. What the memo did was halt new cases. => nonEnforcement affirmed magnitsky
The Magnitsky Act is an old law. The Treasury said it would fine no small firm. => nonEnforcement affirmed magnitsky
The Magnitsky Act is an old law. The department will not go after banks that break it. => nonEnforcement affirmed magnitsky
`);

const NOT_SO = cases(`
The senator asked prosecutors to open no new cases under the Magnitsky Act. => unrated
Should prosecutors open no new cases under the Magnitsky Act? => unrated
The president may tell prosecutors to open no new cases under the Magnitsky Act. => unrated
The Magnitsky Act is an old law. The bank stopped new investigations of its staff. => unrated
The Magnitsky Act is an old law. The minister would prosecute no one for jaywalking. => unrated
The Magnitsky Act is an old law. The company said it would pursue no new deals. => unrated
The Magnitsky Act is an old law. Prosecutors opened new cases. => unrated
`);

describe('no new cases', () => {
  test.each(HELD_BACK)('%s', (text, want) => {
    expect(said(text, want)).toBe(want);
  });
  test.each(NOT_SO)('not: %s', (text, want) => {
    expect(said(text, want)).toBe(want);
  });
});
