/**
 * What an act is done to, where the law tells: an exemption that has run out is itself the law, an agency that votes to repeal its rules has
 * repealed them and passed no bill. In: a frame, its law, a language. Out: the frame, of what is meant.
 */
import type { Law, LawType } from '../law/law.ts';
import type { Frame } from './frame.ts';
import type { Language } from './language.ts';

export const asMeant = (frame: Frame, law: Law, language: Pick<Language, 'bodyOf'>): Frame =>
  byOwnVote(ofItself(frame, law), law, language);

/** `The commission voted to repeal the rules`: who makes rules by its own vote has done by it what it voted for. */
function byOwnVote(frame: Frame, { type }: Law, { bodyOf }: Pick<Language, 'bodyOf'>): Frame {
  const { also, acted, actor, aspect } = frame;
  if (also === undefined || actor === null || !IMPOSED.has(type) || bodyOf(actor.text) !== 'agency') return frame;
  return { ...frame, sense: also, acted: { ...acted, target: 'law' }, aspect: aspect === 'future' ? 'past' : aspect };
}

/** `The exemption has run out`, of a law that is an exemption; `The order was introduced`, of what is no act: the law is meant. */
function ofItself(frame: Frame, law: Law): Frame {
  const { acted } = frame;
  const imposed =
    frame.sense === 'introduce' &&
    acted.target === 'measure' &&
    acted.mention === null &&
    acted.making !== true &&
    !BILLS.test(acted.carriedBy ?? '');
  if (imposed && IMPOSED.has(law.type)) return { ...frame, acted: { ...acted, target: 'law' } };
  const itself =
    (acted.target === 'waiver' || acted.target === 'limit') &&
    acted.mention === null &&
    acted.behind !== true &&
    (acted.carriedAs ?? [acted.carriedBy ?? '']).some((noun) => noun !== 'law' && law.calledA.includes(noun));
  return itself ? { ...frame, acted: { ...acted, target: 'law' } } : frame;
}

/** `submitted a bill to prolong it`: a paper about what is no act. */
const BILLS = /^(?:bills?|proposals?|drafts?|motions?)$/;

/** No bill comes before them. */
const IMPOSED: ReadonlySet<LawType> = new Set<LawType>(['executiveAct', 'regulation', 'sanctionProgramme', 'doctrine']);
