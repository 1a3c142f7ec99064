/** What a chamber has just voted down. */
import { by, ENTRY, eachFiresAlone, HOUSE } from '../../../test/verdict/scene.fixture.ts';

const VOTED = `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}`;
const DOWN = `${ENTRY}
  ${VOTED}
  {id: down, kind: failure, on: 2019-08-01, actor: ${HOUSE}}`;

eachFiresAlone('what a chamber has just voted down is judged by', [
  {
    rule: 'stage/voted-down',
    when: {
      events: DOWN,
      reads: ['passageInChamber'],
      says: { polarity: 'denied', ...by('House of Deputies', 'chamber') },
      asOf: '2019-08-03',
    },
    rated: 'accurate',
    near: { asOf: '2019-12-01' },
    instead: 'stage/reached',
  },
]);
