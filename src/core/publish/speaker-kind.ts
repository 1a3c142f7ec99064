/** Whether a name that a text gives for a speaker is that of a person or of a body; JSON-LD wants to be told. */
import type { Jurisdiction } from '../law/jurisdiction.ts';
import { nameKey, nameWords } from '../law/name-key.ts';

/** Words for bodies in English, Azerbaijani, Russian and Turkish, compared folded. */
const WHOLE = keysOf(
  'ministry department office agency committee commission council parliament congress senate government embassy party court union association bank administration МИД суд дума госдума совет партия',
);
/** Beginnings of such words, long enough to begin no name of a person. */
const STEMS = keysOf(
  'nazirliy nazirlik komitəs agentliy səfirliy hökumət məhkəmə parlament məclis министерств комитет агентств ведомств парламент посольств правительств администраци bakanlığ bakanlık kurumu elçiliğ hükümet mahkeme meclis',
);

/** Null where the words name nobody: “officials”. */
export function speakerKind(name: string, role: string | null, states: readonly Jurisdiction[]) {
  if (!/\p{Lu}/u.test(name)) return null;
  if (role !== null) return 'Person' as const;
  return isKnownBody(name, states) || nameWords(name).some(meansBody) ? ('Organization' as const) : ('Person' as const);
}

function isKnownBody(name: string, states: readonly Jurisdiction[]): boolean {
  const key = nameKey(name);
  return states.some((state) => state.bodies.some((body) => body.names.some((one) => nameKey(one) === key)));
}

function meansBody(word: string): boolean {
  return WHOLE.includes(word) || STEMS.some((stem) => word.startsWith(stem));
}

function keysOf(words: string): readonly string[] {
  return words.split(' ').map(nameKey);
}
