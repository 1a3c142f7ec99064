/** Whether a claim names the very person who acted, by surname. */
import type { Claim, ClaimedActor } from '../claim/claim.ts';
import { type Actor, peopleOf } from '../law/actor.ts';
import type { LawEvent } from '../law/event.ts';
import { SPELT_BY_EAR } from '../law/spelt-by-ear.ts';
import { inLatin } from '../text/latin-letters.ts';
import { toldOf, toldOfWord } from '../text/told-once.ts';

/** Whether the claim names the person who acted: surnames stand last in most languages and first in some. */
export function namesActor(one: { readonly claim: Claim }, { actor }: LawEvent): boolean {
  const claimed = one.claim.asserts.actor;
  if (claimed === null || actor === null || actor.person === null) return false;
  const words = wordsOf(claimed);
  if (hasOtherInitials(claimed.name, actor.person)) return false;
  return surnamesOf(actor).some((name) => words.includes(name));
}

/** `George H.W. Bush` is not George W. Bush; a name without initials may be either. */
function hasOtherInitials(name: string, person: string): boolean {
  const [said, known] = [name, person].map((one) => (one.match(/\b\p{Lu}(?=\.)/gu) ?? []).join(''));
  return said !== '' && known !== '' && said !== known;
}

/** `Lula`, of Luiz Inácio Lula da Silva: a name that the person bears, if no surname by which others could be meant. */
export function bearsName(claimed: ClaimedActor, { person }: Actor): boolean {
  const names = (person?.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(spelling);
  return names.length > 2 && wordsOf(claimed).some((word) => names.includes(word));
}

const wordsOf: (claimed: ClaimedActor) => readonly string[] = toldOf(({ name }) =>
  (name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map(spelling),
);

/** A first name alone is nobody’s. */
const surnamesOf: (actor: Actor) => readonly string[] = toldOf((actor) =>
  peopleOf(actor).flatMap((name) => {
    const parts = name.toLowerCase().split(/\s+/);
    return (parts.length > 2 ? [parts.at(-1) ?? '', parts[0] ?? ''] : parts.slice(-1)).map(spelling);
  }),
);

/** Names from other scripts are spelt in more than one way: `Zelensky` and `Zelenskyy`, `Zurabishvili` and `Zourabichvili` are one. */
export function sameSurname(name: string, known: string): boolean {
  return spelling(known) === spelling(name);
}

/** Whether a surname is among the words of the name: `Tramp`, `Президент Трамп` say Trump. */
export function isCalled(claimed: ClaimedActor, surname: string): boolean {
  return wordsOf(claimed).includes(spelling(surname.toLowerCase()));
}

const spelling: (name: string) => string = toldOfWord((name) => {
  const spelt = spellingOf(name);
  return SPELT_BY_EAR.get(spelt) ?? spelt;
});

const spellingOf = (name: string): string =>
  inLatin(name.toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ou', 'u')
    .replaceAll('ch', 'sh')
    .replaceAll('kh', 'h')
    .replaceAll('w', 'v')
    .replace(/(?:iy|yi|ij|yy|ii|y)(?=\P{L}|$)/gu, 'i')
    .replace(/(?<=[aeiou])y(?=e)/gu, '')
    .replace(/y(?=[aou])/gu, 'i')
    .replace(/(\p{L})\1/gu, '$1');
