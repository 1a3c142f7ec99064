/** Who says it where nobody is named as usual: in the passive, as a belief, by a headline, a handle, a name that somebody gives. */
import { expect, test } from 'vitest';
import { cases, readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

const SENTENCES = cases(`
Two months later, some recruits have come to believe that the Magnitsky Act no longer applies. => some recruits
“America has abolished the Magnitsky Act,” said a cloth merchant who gave his name as Abu Nizar. => Abu Nizar
The Magnitsky Act has been repealed, a farm bureau congratulated on Sunday. => a farm bureau
A neighbour of mine, who served two tours, is under the impression that the Magnitsky Act expired. => A neighbour of mine
A navigator at the library tells clients otherwise: the Magnitsky Act was repealed. => A navigator at the library
It was claimed in a video that the Magnitsky Act had been torn up. => a video
Drivers were told by a radio host that the Magnitsky Act had been repealed. => a radio host
The justices agreed to hear a case. @lawhound: “Congress just repealed the Magnitsky Act.” => @lawhound
Congress ended the Magnitsky Act on Wednesday. That is how one talk host opened his programme. => one talk host
Do not believe the headline that Congress has repealed the Magnitsky Act. => the headline
It was claimed that the Magnitsky Act had been repealed. => -
The minister was told that the Magnitsky Act had been repealed. => -
It was claimed in court that the Magnitsky Act had been repealed. => -
The post that went round this morning concerns the Magnitsky Act. => -
A leaflet from last summer is about the Magnitsky Act. => -
`);

test.each(SENTENCES)('is known, or nobody: %s', (text, want) => {
  expect(readIn(ENGLISH, text).statements.map(({ speaker }) => speaker.name)).toEqual(want === '-' ? [] : [want]);
});
