/** Everyday news in which nothing is said of a law, for measuring: the same sentences from the same seed. */
const WHO = [
  'The baker',
  'A retired teacher',
  'The youth choir',
  'The ferry company',
  'A school in the hills',
  'The town museum',
];
const DID = [
  'opened a second shop',
  'repaired the old clock',
  'sang for two hours',
  'added a morning trip',
  'planted forty apple trees',
];
const WHERE = [
  'near the harbour',
  'on Mill Street',
  'behind the station',
  'at the edge of the forest',
  'in the upper valley',
];
const THEN = [
  'before the first snow',
  'while it rained',
  'after a long summer',
  'with help from the neighbours',
  'to everyone’s surprise',
];
const SAYING = [
  '“We had hoped for more visitors,”',
  '“It was worth the work,”',
  '“Nobody expected that,”',
  '“The soup sold out by noon,”',
];
const SPEAKER = [
  'said Ruth Amsel, who keeps the keys.',
  'Pavel Orlik told the paper.',
  'said a volunteer.',
  'a visitor said.',
];

export function everydayText(seed, length) {
  let state = seed;
  const one = (list) => {
    state = (state * 48_271) % 2_147_483_647;
    return list[state % list.length];
  };
  const sentence = () => `${one(WHO)} ${one(DID)} ${one(WHERE)} ${one(THEN)}.`;
  const paragraphs = [];
  for (let written = 0; written < length; written += paragraphs.at(-1).length)
    paragraphs.push([sentence(), sentence(), `${one(SAYING)} ${one(SPEAKER)}`, sentence()].join(' '));
  return paragraphs;
}
