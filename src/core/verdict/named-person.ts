/** Whether a claim names the very person who acted, by surname. */
import type { Claim, ClaimedActor } from '../claim/claim.ts';
import type { Actor } from '../law/actor.ts';
import type { LawEvent } from '../law/event.ts';

/** Whether the claim names the person who acted: surnames stand last in most languages and first in some. */
export function namesActor(one: { readonly claim: Claim }, { actor }: LawEvent): boolean {
  const claimed = one.claim.asserts.actor;
  if (claimed === null || actor === null || actor.person === null) return false;
  const words = spelt(claimed, wordsOf);
  return spelt(actor, surnamesOf).some((name) => words.includes(name));
}

/** Neither a claim’s actor nor an event’s changes, and a long history asks for them at each event. */
const SPELT = new WeakMap<object, readonly string[]>();

function spelt<T extends object>(named: T, partsOf: (named: T) => readonly string[]): readonly string[] {
  const known = SPELT.get(named);
  if (known !== undefined) return known;
  const parts = partsOf(named).map(spelling);
  SPELT.set(named, parts);
  return parts;
}

function wordsOf({ name }: ClaimedActor): readonly string[] {
  return name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** A first name alone is nobody’s. */
function surnamesOf({ person }: Actor): readonly string[] {
  const parts = person?.toLowerCase().split(/\s+/) ?? [];
  return parts.length > 2 ? [parts.at(-1) ?? '', parts[0] ?? ''] : parts.slice(-1);
}

/** Names from other scripts are spelt in more than one way: `Zelensky` and `Zelenskyy`, `Zurabishvili` and `Zourabichvili` are one. */
export function sameSurname(name: string, known: string): boolean {
  return spelling(known) === spelling(name);
}

function spelling(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ou', 'u')
    .replaceAll('ch', 'sh')
    .replaceAll('kh', 'h')
    .replaceAll('w', 'v')
    .replace(/(?:iy|yi|ij|yy|ii|y)(?=\P{L}|$)/gu, 'i')
    .replace(/(\p{L})\1/gu, '$1');
}
