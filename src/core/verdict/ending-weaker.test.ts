/** What is weaker than an ending, and when it is taken for one. */
import { expect, test } from 'vitest';
import { ENTRY, PARLIAMENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

test('what runs out by itself does not do so by an amendment', () => {
  const events = `${ENTRY}
    {id: change, kind: amendment, on: 2019-08-01, actor: ${PARLIAMENT}}`;
  expect(verdictOn({ events, reads: ['expiration'] }).rating).toBe('false');
  expect(verdictOn({ events, reads: ['repeal'] }).rating).toBe('misleading');
});

test('what is told of the day on which it ran out tells no act of another day', () => {
  const events = `${ENTRY}
    {id: off, kind: rescission, on: 2017-10-01, effectiveFrom: 2017-11-01}
    {id: blocked, kind: injunction, on: 2017-10-20, actsOn: off}
    {id: over, kind: expiration, on: 2018-05-11}`;
  const on = (date: string) => ({ on: { date, text: 'then' } });
  const rule = (date: string) => verdictOn({ events, reads: ['rescission'], says: on(date) }).facets[0]?.rule;
  expect(rule('2018-05-11')).toBe('ending/otherwise');
  expect(rule('2017-10-01')).not.toBe('ending/otherwise');
});

test('an exemption is taken for the end while it is news, and leaves the law to everybody else', () => {
  const exempt = (day: string) => `${ENTRY}
    {id: free, kind: exemption, on: ${day}, scope: {addressees: [fishing boats]}}`;
  expect(verdictOn({ events: exempt('2019-08-01'), reads: ['repeal'] }).rating).toBe('misleading');
  expect(verdictOn({ events: exempt('2017-08-01'), reads: ['repeal'] }).rating).toBe('false');
});
