import { expect, test } from 'vitest';
import { agrees, cases } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

const TOLD = cases(`
  A judge blocked the Magnitsky Act. His order shields only the people who sued. => injunction affirmed asserted
  A judge blocked the Magnitsky Act. The ruling does not reach beyond the plaintiffs. => injunction affirmed asserted
  A judge struck down the Magnitsky Act, and her ruling reaches from coast to coast. => injunction affirmed asserted
  A court ruled on the Magnitsky Act on Friday. The ruling is limited to the plaintiffs. => injunction affirmed asserted
  The Magnitsky Act was struck down for good, a trader says. The injunction is only preliminary. => injunction affirmed asserted
  The court lifted one block on the Magnitsky Act. A second injunction, from another judge, is still in place. => injunction affirmed asserted
`);

const LEFT = cases(`
  A judge blocked the Magnitsky Act. Will the order hold nationwide? => injunction affirmed asserted
  The minister praised the Magnitsky Act. His order covers only the embassy. => none
  If a judge blocks the Magnitsky Act, his order covers only the plaintiffs. => unrated
  A judge refused to block the Magnitsky Act. His order covers only the plaintiffs. => injunction denied asserted
`);

test.each(TOLD)('for whom an order holds, and for how long, tells that the law is blocked: %s', (text, want) => {
  expect(agrees(ENGLISH, text, want)).toBe(want);
});

test.each(LEFT)('other orders, and what is asked or supposed, tell nothing more: %s', (text, want) => {
  expect(agrees(ENGLISH, text, want)).toBe(want);
});
