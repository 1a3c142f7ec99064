import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

/** Behind a sentence that names the law. */
const behind = (law: string, text: string) => `The ${law} is an old one. ${text}`;

const OF_THE_BAN = cases(`
The sale of rifles is still a crime. => applies affirmed weapons
It remains illegal to sell rifles. => applies affirmed weapons
Traders still may not sell rifles. => applies affirmed weapons
Whoever sells rifles is breaking the law. => applies affirmed weapons
Traders who sell rifles still face prison. => applies affirmed weapons
Until the courts rule, traders are forbidden to sell rifles. => applies affirmed weapons
Selling rifles is as illegal as it was in 1994. => applies affirmed weapons
Rifles may be sold again. => applies denied weapons
The sale of rifles is legal. => applies denied weapons
Selling rifles is no longer a crime. => applies denied weapons
Traders are free to sell rifles again. => applies denied weapons
Nothing now stops traders from selling rifles. => applies denied weapons
Everybody sells rifles again. => applies denied weapons
`);

const OF_THE_TOLL = cases(`
Skippers must still register. => applies affirmed toll
Every skipper still has to register. => applies affirmed toll
Boats are still being registered. => applies affirmed toll
Skippers need not register any more. => applies denied toll
Nobody has to register. => applies denied toll
Boats no longer have to be registered. => applies denied toll
Reporting a boat is now optional. => applies denied toll
Skippers have stopped reporting boats for now. => applies denied toll
Foreign boats must still register. => applies affirmed toll [for=Foreign boats]
Fees are still being paid. => applies denied toll
Skippers still have to pay a fee. => applies denied toll
Skippers no longer pay a fee. => applies affirmed toll
Anyone may moor at the quay again. => applies affirmed toll
Nobody may anchor off the pier any longer. => applies denied toll
`);

const NOT_SO = cases(`
Traders may sell rifles. => unrated
Traders may sell rifles soon. => unrated
The sale of rifles is a crime. => unrated
Traders want to be allowed to sell rifles again. => unrated
Traders would be free to sell rifles again. => unrated
Will it be legal to sell rifles again? => unrated
Traders may sell air rifles again. => unrated
Prosecutors may again charge traders who sell rifles. => unrated
Traders must now pay a fine for selling rifles. => unrated
Critics fear that traders may sell rifles again. => unrated
Some traders still sell rifles. => unrated
The harbour must still register its rifles. => unrated
Traders who sold rifles were breaking the law. => unrated
`);

const BOATS_NOT = cases(`
Small boats need not register. => unrated
Skippers must register within a week. => unrated
The fee is still a nuisance. => unrated
A clerk registered the boats again. => unrated
`);

describe('what a law makes of conduct', () => {
  test.each(OF_THE_BAN)('forbidden: %s', (text, want) => {
    expect(said(behind('Assault Weapons Ban', text), want)).toBe(want);
  });
  test.each(OF_THE_TOLL)('required, allowed, freed from: %s', (text, want) => {
    expect(said(behind('Harbour Toll Act', text), want)).toBe(want);
  });
  test.each(NOT_SO)('not told: %s', (text, want) => {
    expect(said(behind('Assault Weapons Ban', text), want)).toBe(want);
  });
  test.each(BOATS_NOT)('not told either: %s', (text, want) => {
    expect(said(behind('Harbour Toll Act', text), want)).toBe(want);
  });
});

test('a law that is named only behind it is meant as well, and one that the text does not name is not', () => {
  expect(said('Traders may sell rifles again, now that the Assault Weapons Ban is gone.', 'x')).toContain(
    'applies denied weapons',
  );
  expect(said('Traders may sell rifles again. The Magnitsky Act is gone.', 'x')).not.toContain('weapons');
});
