import { expect, test } from 'vitest';
import { agrees, cases } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

const TOLD = cases(`
  The Magnitsky Act was repealed, he said. There has been no vote in Parliament. => repeal affirmed asserted; passage denied asserted
  The Magnitsky Act was repealed, he said. No vote has been held. => repeal affirmed asserted; passage/passageInChamber/ratification denied asserted
  The Magnitsky Act was repealed, he said. Nothing has been put to a vote. => repeal affirmed asserted; passage/passageInChamber/ratification denied asserted
  The Magnitsky Act was repealed, he said. Congress passed no such law. => repeal affirmed asserted; passage denied asserted
  The Magnitsky Act was repealed, he said. Parliament and Council have yet to vote. => repeal affirmed asserted; passage denied asserted
  The Magnitsky Act was repealed, he said. Ministers still have to give their approval. => repeal affirmed asserted; passage/passageInChamber/ratification denied asserted
  The Magnitsky Act was repealed, he said. The Senate must still vote. => repeal affirmed asserted; passageInChamber denied asserted
  The Magnitsky Act was repealed, he said. A Senate vote is still to come. => repeal affirmed asserted; passageInChamber denied asserted
  The Magnitsky Act was repealed, he said. Senators have it next. => repeal affirmed asserted; passageInChamber denied asserted
  The House repealed the Magnitsky Act. It now goes to the Senate. => repeal affirmed asserted; passageInChamber denied asserted
  The House repealed the Magnitsky Act. The Senate would not have it. => repeal affirmed asserted; passageInChamber denied asserted
  The House repealed the Magnitsky Act. The Senate did not go along. => repeal affirmed asserted; passageInChamber denied asserted
  The Magnitsky Act was repealed, he said. The government has not even published its bill. => repeal affirmed asserted; introduction denied asserted
`);

const LEFT = cases(`
  The Magnitsky Act was repealed. Parliament has taken no vote on the budget. => repeal affirmed asserted
  The Magnitsky Act was repealed. No vote has been held on the pact. => repeal affirmed asserted
  The Magnitsky Act was repealed. Nothing has been decided about his successor. => repeal affirmed asserted
  The Magnitsky Act was repealed. It goes to the heart of the matter. => repeal affirmed asserted
  The Magnitsky Act was repealed. The Senate declined to comment. => repeal affirmed asserted
  The Magnitsky Act was repealed. Parliament still has to elect a speaker. => repeal affirmed asserted
  The Magnitsky Act was repealed. Will there be no vote? => repeal affirmed asserted
`);

test.each(TOLD)('what nobody voted on is the change that was just told: %s', (text, want) => {
  expect(agrees(ENGLISH, text, want)).toBe(want);
});

test.each(LEFT)('votes on other things, and bodies that do other things, tell nothing of it: %s', (text, want) => {
  expect(agrees(ENGLISH, text, want)).toBe(want);
});
