/**
 * Who is meant by a claim’s words for an actor: the person, where one is named, and whom an event reaches. In: a case, words. Out: a
 * surname; whether an event reaches those who are meant.
 */
import type { LawEvent } from '../law/event.ts';
import type { EventKind } from '../law/event-kind.ts';
import type { Case } from './case.ts';
import { bodiesNamed, sameOffice } from './named-body.ts';

/** A surname behind an English title: `President Egils Levits`. Other languages spell names their own way: none is told there. */
export function surnameIn(words: string): string | null {
  const surname = TITLE.test(words) ? (PERSON.exec(words)?.[1]?.toLowerCase() ?? null) : null;
  return surname === null || INSTITUTION.test(surname) ? null : surname;
}

const INSTITUTION =
  /^(?:house|administration|department|ministry|commission|council|government|office|board|agency|authority|cabinet|court|congress|senate|parliament|bureau|service|treasury|president|minister|secretary|general|justice|states?|kingdom|union|nations|kremlin|team|party|republicans?|democrats?|lawmakers)$/;

const TITLE = /President|Minister|Premier|Secretary|Chancellor|Governor|Commissioner|Director|King/;
const PERSON =
  /(?:^|[ .])(?:President|Prime Minister|Premier|Minister|Secretary|Chancellor|Governor|Commissioner|Director|King)(?: of \p{Lu}\p{L}+)? (?:(?:\p{Lu}[\p{L}.]*|of State|of the Treasury) )*(\p{Lu}\p{L}*\p{Ll}[\p{L}’'-]*)$/u;

/** Whether the claim speaks of those whom the event reaches: it names them, or they are who acted. */
export function isFor(one: Case, event: LawEvent): boolean {
  const { scope, actor } = one.claim.asserts;
  const names = [...scope.addressees, ...(actor === null ? [] : [actor.name])];
  return event.scope.addressees.some((addressee) =>
    names.some(
      (name) =>
        sameOffice(addressee, name) || bodiesNamed(one.bodies, name).some((body) => sameOffice(body.office, addressee)),
    ),
  );
}

/** A treaty is left by one party at a time: a claim that names no other speaks of the one that left. */
export function leftByOne(one: Case, event: LawEvent): boolean {
  const { readings, actor, scope } = one.claim.asserts;
  const leaves = LEAVING.has(event.kind) && LEAVING.has(readings[0] as EventKind);
  return leaves && actor === null && scope.addressees.length === 0 && event.scope.addressees.length > 0;
}

const LEAVING: ReadonlySet<EventKind> = new Set<EventKind>(['withdrawal', 'denunciation']);
