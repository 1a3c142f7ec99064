/** When a claim that was found says what the label says it should: events that are near enough, and opposites turned round. */

/** Events that a fair reader may take for one another. */
const NEAR = [
  ['waiver', 'waiverExtension', 'suspension'],
  ['annulment', 'unconstitutionality'],
  ['injunction', 'stay', 'suspension'],
  ['rescission', 'termination', 'repeal'],
  ['enactment', 'signature', 'passage', 'entryIntoForce'],
  ['waiverLapse', 'expiration', 'resumption'],
  ['repeal', 'partialRepeal'],
  ['withdrawal', 'denunciation', 'termination'],
  ['nonEnforcement', 'suspension'],
  ['reEnactment', 'resumption', 'entryIntoForce'],
];

/** “It remains law” and “it has not been repealed” say the same with opposite polarity. */
const TURNED = {
  inForce: ['repeal', 'partialRepeal', 'expiration', 'annulment', 'unconstitutionality', 'termination', 'rescission'],
  applies: ['waiver', 'waiverExtension', 'suspension', 'injunction', 'stay', 'nonEnforcement'],
};

const near = (a, b) => a === b || NEAR.some((group) => group.includes(a) && group.includes(b));
const turned = (a, b) => (TURNED[a] ?? []).includes(b) || (TURNED[b] ?? []).includes(a);

/** Whether event and polarity of a claim are those of the label. */
export function agreement(label, asserts) {
  const events = [asserts.event, ...asserts.readings];
  if (asserts.polarity === label.polarity)
    return { event: events.some((one) => near(one, label.event)), polarity: true };
  const opposite = events.some((one) => turned(one, label.event));
  return { event: opposite, polarity: opposite };
}

export const overlap = (a, b) => a !== null && b !== null && a[0] < b[1] && b[0] < a[1];

/** Where a part stands in a text; null where it does not. */
export function spanOf(text, part) {
  const at = text.indexOf(part);
  return at < 0 ? null : [at, at + part.length];
}

const lastName = (name) =>
  (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .trim()
    .split(/\s+/)
    .at(-1);

/** Two ways of naming somebody, told by the last name. */
export const samePerson = (a, b) => lastName(a) !== '' && lastName(a) === lastName(b);
