/** How events of the record are put into words. Plain sentences; dates as a reader writes them. */
import type { Assertable } from '../claim/claim.ts';
import type { Ground, LawEvent } from '../law/event.ts';
import { type EventKind, isEventKind } from '../law/event-kind.ts';
import { toldOf, toldOfWord } from '../text/told-once.ts';
import type { PartialDate } from '../time/partial-date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `8 August 2025`, `June 2023`, `1989`. */
export const dateInWords: (date: PartialDate) => string = toldOfWord((date) => {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year ?? date;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
});

/** `on 8 August 2025`, `in June 2023`, `in 1989`. */
export function onDate(date: PartialDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}`;
}

const VERBS: Readonly<Record<Assertable, string>> = {
  introduction: 'a bill was introduced',
  committeeReport: 'a bill was reported by a committee',
  passageInChamber: 'a bill was passed in one chamber',
  passage: 'a bill was passed by the whole legislature',
  presentation: 'a bill was sent for signature',
  signature: 'it was signed',
  veto: 'a bill was vetoed',
  vetoOverride: 'a veto was overridden',
  ratification: 'it was ratified',
  failure: 'a bill failed',
  lapseOfBill: 'a bill lapsed',
  withdrawalOfBill: 'a bill was withdrawn',
  publication: 'it was published',
  entryIntoForce: 'it came into force',
  postponementOfEntryIntoForce: 'its start was postponed',
  prorogationOfForce: 'it was extended',
  repeal: 'it was repealed',
  partialRepeal: 'it was repealed in part',
  expiration: 'it expired',
  annulment: 'it was annulled',
  unconstitutionality: 'it was held unconstitutional',
  rescission: 'it was rescinded',
  denunciation: 'it was denounced',
  withdrawal: 'it was left',
  termination: 'it was terminated',
  reEnactment: 'it was brought back',
  entryIntoEfficacy: 'it began to apply',
  waiver: 'its application was waived',
  waiverExtension: 'its waiver was extended',
  waiverLapse: 'its waiver ran out',
  suspension: 'its application was suspended',
  resumption: 'its application was resumed',
  injunction: 'it was enjoined',
  stay: 'it was stayed',
  nonEnforcement: 'its enforcement was put off',
  exemption: 'an exemption was made',
  moratorium: 'a moratorium was set',
  amendment: 'it was amended',
  substitution: 'its text was replaced',
  insertion: 'text was inserted',
  renumbering: 'it was renumbered',
  grantOfPower: 'a power over it was granted',
  limitOfPower: 'a power over it was limited',
  removalOfPower: 'a power over it was removed',
  announcement: 'an act was announced',
  proposal: 'an act was proposed',
  upholding: 'it was upheld',
  dismissal: 'a challenge to it was turned away',
  decision: 'a ruling on it was given',
  enactment: 'it became law',
  inForce: 'it is law',
  applies: 'it applies',
};

export function eventInWords(kind: Assertable): string {
  return VERBS[kind];
}

/** `its application was waived on 8 August 2025 by the President`; of an act on an earlier act, that one is the subject. */
export const happening: (event: LawEvent) => string = toldOf((event) => {
  const said = happeningToLaw(event);
  return event.actsOn === null || ON_LAW_ALL_THE_SAME.has(event.kind)
    ? said
    : said.replace(/^(?:it|its \w+) /, `${earlierAct(event.actsOn)} `);
});

/** By habit an event’s id tells its day and kind: `2024-12-03-injunction` is “the injunction of 3 December 2024”. */
function earlierAct(id: string): string {
  const [, date, kind] = /#(\d{4}(?:-\d{2}){0,2})-(\w+)$/.exec(id) ?? [];
  return date === undefined || kind === undefined || !isEventKind(kind)
    ? 'an earlier act on it'
    : `the ${kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} of ${dateInWords(date)}`;
}

/** Act on an earlier act, and change the law by it. */
const ON_LAW_ALL_THE_SAME: ReadonlySet<EventKind> = new Set<EventKind>([
  'resumption',
  'waiverLapse',
  'waiverExtension',
  'postponementOfEntryIntoForce',
  'ratification',
]);

function happeningToLaw(event: LawEvent): string {
  const span =
    event.through === null ? onDate(event.on) : `from ${dateInWords(event.on)} to ${dateInWords(event.through)}`;
  const { actor } = event;
  const verb = isNotice(event) ? 'notice of withdrawal was given' : VERBS[event.kind];
  if (actor === null || BY_ITSELF.has(event.kind)) return `${verb} ${span}`;
  const by =
    event.kind === 'passage' || event.kind === 'committeeReport'
      ? ` (${actor.office})`
      : ` by ${withArticle(actor.office)}`;
  return `${verb} ${span}${by}${actor.person === null ? '' : ` (${actor.person})`}`;
}

/** A treaty is left by a notice, and some time after it. */
function isNotice({ kind, on, effectiveFrom }: LawEvent): boolean {
  return (kind === 'withdrawal' || kind === 'denunciation') && effectiveFrom !== null && effectiveFrom > on;
}

/** Happen without anybody doing them at that moment. */
const BY_ITSELF: ReadonlySet<EventKind> = new Set<EventKind>([
  'entryIntoForce',
  'entryIntoEfficacy',
  'expiration',
  'waiverLapse',
  'lapseOfBill',
]);

/** `the President`, `Congress`. */
export function withArticle(office: string): string {
  return /^(?:the |\p{Lu}\p{Ll}+ (?:of )?)?(?:President|Senate|House|Court|Supreme|Secretary|Council|Federal|Department|Government|Governor|Minister|Ministry|Commission)/u.test(
    office,
  ) && !/^the /i.test(office)
    ? `the ${office}`
    : office;
}

/** What a court held an act to be that it ended. */
export const heldToBe: Readonly<Record<Ground, string>> = {
  constitution: 'against the constitution',
  statute: 'beyond the statute, not against the constitution',
  procedure: 'made in the wrong way, not against the constitution',
};
