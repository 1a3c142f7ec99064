/** What is weaker than an ending, and when it is taken for one. */
import { expect, test } from 'vitest';
import { ENTRY, PARLIAMENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

test('what runs out by itself does not do so by an amendment', () => {
  const events = `${ENTRY}
    {id: change, kind: amendment, on: 2019-08-01, actor: ${PARLIAMENT}}`;
  expect(verdictOn({ events, reads: ['expiration'] }).rating).toBe('false');
  expect(verdictOn({ events, reads: ['repeal'] }).rating).toBe('misleading');
});

test('an exemption is taken for the end while it is news, and leaves the law to everybody else', () => {
  const exempt = (day: string) => `${ENTRY}
    {id: free, kind: exemption, on: ${day}, scope: {addressees: [fishing boats]}}`;
  expect(verdictOn({ events: exempt('2019-08-01'), reads: ['repeal'] }).rating).toBe('misleading');
  expect(verdictOn({ events: exempt('2017-08-01'), reads: ['repeal'] }).rating).toBe('false');
});
