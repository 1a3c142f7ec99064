/** The law of a claim as schema.org Legislation, as it stood on the day of the claim. */
import type { Legislation } from 'schema-dts';
import type { Law, LawType } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import { lawOf } from '../report/claim-record.ts';
import type { Report } from '../report/report.ts';
import type { RatedClaim } from '../report/summary.ts';
import { type Force, statusAt } from '../status/status.ts';

const TYPE_WORDS: Readonly<Record<LawType, string>> = {
  constitution: 'constitution',
  act: 'act',
  provision: 'provision',
  regulation: 'regulation',
  executiveAct: 'executive act',
  treaty: 'treaty',
  sanctionProgramme: 'sanctions programme',
  resolution: 'resolution',
  doctrine: 'doctrine',
  measure: 'bill',
};

/** schema.org knows no law that is not one yet; it is not in force. */
const LEGAL_FORCE = {
  inForce: 'https://schema.org/InForce',
  partiallyInForce: 'https://schema.org/PartiallyInForce',
  notInForce: 'https://schema.org/NotInForce',
  notYetInForce: 'https://schema.org/NotInForce',
  proposed: 'https://schema.org/NotInForce',
} as const satisfies Readonly<Record<Force, string>>;

export function legislationOf(claim: RatedClaim, { register: made }: Report, register: Register): Legislation {
  const law = lawOf(claim, register);
  if (law === undefined) throw new Error(`${claim.id} is rated and its law is not in the register`);
  const status = statusAt(law, { asOf: claim.asOf, knownAt: made.knownAt });
  const state = register.jurisdictions.find((one) => one.id === law.jurisdiction);
  return {
    '@type': 'Legislation',
    name: law.title,
    legislationIdentifier: identifiersOf(law),
    legislationType: TYPE_WORDS[law.type],
    legislationJurisdiction: state?.title ?? law.jurisdiction,
    legislationLegalForce: LEGAL_FORCE[status.force],
    // after the last day that somebody looked, the status is that of this day
    legislationDateVersion: status.asLastVerified ? status.verifiedThrough : claim.asOf,
    ...(law.partOf === null ? {} : { isPartOf: { '@type': 'Legislation', name: law.partOf } }),
  };
}

/** Its citations; the id of the register where nobody cites it. */
function identifiersOf(law: Law): readonly string[] {
  const citations = law.names.filter((name) => name.kind === 'citation').map((name) => name.text);
  return citations.length > 0 ? [...new Set(citations)] : [law.id];
}
