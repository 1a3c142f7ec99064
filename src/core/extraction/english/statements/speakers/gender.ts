/** Whether `he` or `she` can mean somebody: titles, offices and first names that tell, and nothing else does. */
import type { Speaker } from '../../../../claim/statement.ts';
import { fold } from '../../../../text/fold.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../../../lexicon/en/given-names.ts';
import type { Cast } from './cast.ts';

const HERS =
  /\b(?:ms|mrs|miss|madam|lady|dame|baroness|queen|princess|\p{L}*woman|mother|sister|daughter|wife|girl|actress|heroine|nun)\b/iu;
const HIS =
  /\b(?:mr|sir|lord|baron|king|prince|\p{L}+man|man|father|brother|son|husband|boy|gentleman|priest|imam|rabbi)\b/iu;
/** Offices in -man that either may hold. */
const EITHER = /\b(?:chairman|spokesman|congressman|alderman|human|german|roman|woman)\b/giu;

export function agreesInGender(cast: Cast, { name, role }: Pick<Speaker, 'name' | 'role'>, pronoun: string): boolean {
  const she = /^(?:she|her)$/.test(pronoun);
  if (!she && !/^(?:he|him|his)$/.test(pronoun)) return true;
  const titles = [role ?? '', /^(?:a|an|the|one) /i.test(name) ? name : '', titleOf(cast, name)].join(' ');
  const first = name.includes(' ') ? fold(name.split(' ')[0] ?? '') : '';
  const hers = HERS.test(titles) || WOMENS_NAMES.has(first);
  const his = HIS.test(titles.replace(EITHER, '')) || MENS_NAMES.has(first);
  return she ? !his || hers : !hers || his;
}

/** `Mr`, `Ms` before the surname anywhere in the text. */
function titleOf({ persons }: Cast, name: string): string {
  return persons.titles.get(name.split(' ').at(-1)?.toLowerCase() ?? '') ?? '';
}
