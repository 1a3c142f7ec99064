/**
 * What can happen to a law, by what it touches. The names follow Akoma Ntoso's event and modification vocabulary where it
 * has one (`repeal`, `renumbering`, `prorogationOfForce`), and the words of the trade where it has none (`waiver`).
 */
export const EVENT_KINDS = {
  /** Steps of a bill, or of a treaty on its way: they change no law. */
  stage: [
    'introduction',
    'committeeReport',
    'passageInChamber',
    'passage',
    'presentation',
    'signature',
    'veto',
    'vetoOverride',
    'ratification',
    'failure',
    'lapseOfBill',
    'withdrawalOfBill',
  ],
  /** Whether it exists as law (AKN force). */
  force: [
    'publication',
    'entryIntoForce',
    'postponementOfEntryIntoForce',
    'prorogationOfForce',
    'repeal',
    'partialRepeal',
    'expiration',
    'annulment',
    'unconstitutionality',
    'rescission',
    'denunciation',
    'withdrawal',
    'termination',
    'reEnactment',
  ],
  /** Whether it applies (AKN efficacy). Nothing here touches force: waiver is not repeal. */
  efficacy: [
    'entryIntoEfficacy',
    'waiver',
    'waiverExtension',
    'waiverLapse',
    'suspension',
    'resumption',
    'injunction',
    'stay',
    'nonEnforcement',
    'exemption',
    'moratorium',
  ],
  text: ['amendment', 'substitution', 'insertion', 'renumbering'],
  power: ['grantOfPower', 'limitOfPower', 'removalOfPower'],
  /**
   * Said or held, with no effect on force or efficacy. Of courts: `upholding` held the law valid (Akoma Ntoso's result
   * `uphold`), `dismissal` turned a challenge away without saying so (`dismiss`, `deny`), `decision` is any other ruling that
   * left the law as it was.
   */
  talk: ['announcement', 'proposal', 'upholding', 'dismissal', 'decision'],
} as const;

export type EventGroup = keyof typeof EVENT_KINDS;
export type EventKind = (typeof EVENT_KINDS)[EventGroup][number];

const GROUP_OF = new Map<string, EventGroup>(
  (Object.keys(EVENT_KINDS) as EventGroup[]).flatMap((group) =>
    EVENT_KINDS[group].map((kind) => [kind, group] as const),
  ),
);

export const ALL_EVENT_KINDS: readonly EventKind[] = [...GROUP_OF.keys()] as EventKind[];

export function isEventKind(text: string): text is EventKind {
  return GROUP_OF.has(text);
}

export function groupOf(kind: EventKind): EventGroup {
  return GROUP_OF.get(kind) as EventGroup;
}

/** Ends a law's force, as a whole unless the event names a part or an addressee. */
export const FORCE_ENDING: ReadonlySet<EventKind> = new Set<EventKind>([
  'repeal',
  'partialRepeal',
  'expiration',
  'annulment',
  'unconstitutionality',
  'rescission',
  'denunciation',
  'withdrawal',
  'termination',
]);

/** Begins a law's force, or begins it again. */
export const FORCE_BEGINNING: ReadonlySet<EventKind> = new Set<EventKind>([
  'entryIntoForce',
  'reEnactment',
  'prorogationOfForce',
]);

/** Keeps a law from applying while it holds. */
export const LIMITING: ReadonlySet<EventKind> = new Set<EventKind>([
  'waiver',
  'waiverExtension',
  'suspension',
  'injunction',
  'stay',
  'nonEnforcement',
  'exemption',
  'moratorium',
]);

/** Makes what it acts on apply again. */
export const RESUMING: ReadonlySet<EventKind> = new Set<EventKind>(['resumption', 'waiverLapse']);
