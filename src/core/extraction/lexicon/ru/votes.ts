/** `263 голосами`, `6 голосами против 3`, `единогласно`: by how many a body decided. In: the folded words of a claim. */
import type { ClaimedVote } from '../../../claim/claim.ts';

const PAIR = /(?<!\p{L})(\d{1,3}) голос(?:ами|ом|а|ов) против (\d{1,3})(?!\d)/u;
const ALONE = /(?<!\p{L})(\d{1,3}) голос(?:ами|ом)(?!\p{L})/u;
const UNANIMOUS = /(?<!(?:почти|не) )(?<!\p{L})единогласно(?!\p{L})/u;

export function vote(words: string): ClaimedVote | null {
  const pair = PAIR.exec(words);
  if (pair !== null) return { for: Number(pair[1]), against: Number(pair[2]), text: pair[0] };
  const alone = ALONE.exec(words);
  if (alone !== null) return { for: Number(alone[1]), against: null, text: alone[0] };
  const [unanimous] = UNANIMOUS.exec(words) ?? [];
  return unanimous === undefined ? null : { for: null, against: 0, text: unanimous };
}
