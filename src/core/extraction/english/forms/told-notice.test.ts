/** What is told as done by its telling: notice of leaving a treaty, and that a law will not be enforced. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const GIVEN = cases(`
Norway gave notice of its withdrawal from the Paris Agreement in 2021. => denunciation affirmed paris [actor=Norway, on=2021]
Norway gave notice to leave the Paris Agreement on July 6, 2020. => denunciation affirmed paris [on=2020-07-06]
Norway gave formal notice that it would quit the Paris Agreement. => denunciation affirmed paris [actor=Norway]
Norway notified the UN of its decision to pull out of the Paris Agreement. => denunciation affirmed paris [actor=Norway]
Norway notified the UN on 2 June 2021 of its withdrawal from the Paris Agreement. => denunciation affirmed paris [on=2021-06-02]
Norway gave the UN notice in July that it is leaving the Paris Agreement. => denunciation affirmed paris [actor=Norway]
Norway denounced the Paris Agreement in 2021. => denunciation affirmed paris [actor=Norway, on=2021]
Norway informed the depositary that it was leaving the Paris Agreement. => denunciation affirmed paris [actor=Norway]
The UN received notice of withdrawal from the Paris Agreement. => denunciation affirmed paris
Notice of withdrawal from the Paris Agreement was given in 2021. => denunciation affirmed paris [on=2021]
Norway lodged its withdrawal from the Paris Agreement on 2 June 2021. => denunciation affirmed paris [actor=Norway, on=2021-06-02]
Norway’s denunciation of the Paris Agreement was deposited with the UN in 2021. => denunciation affirmed paris [on=2021]
Norway is bound by the Paris Agreement. Its withdrawal was submitted in 2021. => inForce affirmed paris + denunciation affirmed paris [on=2021]
Its withdrawal from the Paris Agreement has not been lodged. => denunciation denied paris
Norway has not given notice of withdrawal from the Paris Agreement. => denunciation denied paris
Norway gave notice that it would leave the Paris Agreement. The UN received the notice in 2021. => denunciation affirmed paris + denunciation affirmed paris [on=2021]
`);

const TAKEN_BACK = cases(`
Norway gave notice of withdrawal from the Paris Agreement. Berg took it back in 2021. => denunciation affirmed paris + reEnactment affirmed paris [on=2021]
Norway withdrew its notice of withdrawal from the Paris Agreement. => reEnactment affirmed paris
Norway rescinded the withdrawal from the Paris Agreement. => reEnactment affirmed paris
`);

const NOT_GIVEN = cases(`
Norway will give notice of withdrawal from the Paris Agreement. => unrated
Norway threatened to give notice of withdrawal from the Paris Agreement. => unrated
Has Norway given notice of withdrawal from the Paris Agreement? => unrated
Norway served notice that it would fight the Paris Agreement. => none
The Paris Agreement was discussed. A withdrawal of funds was submitted on Monday. => none
Norway will lodge its withdrawal from the Paris Agreement. => unrated
The Paris Agreement was discussed. The plant gave notice of termination to its workers. => none
`);

const FORBORNE = cases(`
The Treasury said it will not enforce the Magnitsky Act against citizens. => nonEnforcement affirmed magnitsky [body=agency, target=enforcement]
The Justice Department announced that it would no longer enforce the Magnitsky Act. => nonEnforcement affirmed magnitsky
The Magnitsky Act will not be enforced, the Treasury said. => nonEnforcement affirmed magnitsky
The sheriff said he will not enforce the Magnitsky Act. => unrated
The Treasury said it will enforce the Magnitsky Act. => unrated
The Treasury said it would not enforce the Magnitsky Act if courts objected. => unrated
Will the Treasury not enforce the Magnitsky Act? => unrated
`);

describe('notice', () => {
  test.each(GIVEN)('is told as given: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TAKEN_BACK)('is told as taken back: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_GIVEN)('was not given: %s', (text, want) => expect(said(text, want)).toBe(want));
});

test.each(FORBORNE)('who enforces a law lets it rest by saying so: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});
