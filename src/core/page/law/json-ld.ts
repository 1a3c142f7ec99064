/** A law in the words of schema.org: https://schema.org/Legislation. Only what the record holds; a page without an address has none. */
import { isMeasure, type LawType } from '../../law/law.ts';
import { namesOf } from '../../report/history.ts';
import { sentenceCase, statusSentence } from '../../report/status-sentence.ts';
import type { Force } from '../../status/status.ts';
import type { LawView } from '../law-view.ts';
import { TYPE_WORDS } from '../strings/site.ts';

/** https://schema.org/LegalForceStatus */
const FORCE: Readonly<Record<Force, string>> = {
  proposed: 'https://schema.org/NotInForce',
  notYetInForce: 'https://schema.org/NotInForce',
  inForce: 'https://schema.org/InForce',
  partiallyInForce: 'https://schema.org/PartiallyInForce',
  notInForce: 'https://schema.org/NotInForce',
};

export function legislation({ law, history, status, pending }: LawView, address: string | null): object {
  const citations = namesOf(law, 'citation').map((name) => name.text);
  const other = [...namesOf(law, 'title'), ...namesOf(law, 'short')].map((name) => name.text);
  const enacted = history.events.find((event) => ENACTING.has(event.kind));
  const isPart = law.partOf === null ? {} : { isPartOf: { '@type': 'Legislation', name: law.partOf } };
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    ...(address === null ? {} : { '@id': `${address}#law`, mainEntityOfPage: address }),
    identifier: law.id,
    name: law.title,
    alternateName: [...new Set(other)].filter((name) => name !== law.title),
    ...(citations.length === 0 ? {} : { legislationIdentifier: citations }),
    description: law.does,
    legislationType: typeOf(law.type),
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: history.jurisdiction,
      identifier: law.jurisdiction,
    },
    legislationLegalForce: FORCE[status.force],
    creativeWorkStatus: `${sentenceCase(statusSentence(law, status))}.`,
    ...(enacted === undefined || isMeasure(law) ? {} : { legislationDate: enacted.on }),
    ...isPart,
    ...(pending.length === 0 ? {} : { about: pending.map(({ title }) => ({ '@type': 'Legislation', name: title })) }),
    sdDatePublished: status.knownAt,
    dateModified: law.verifiedThrough,
  };
}

/** “The date of adoption or signature of the legislation.” */
const ENACTING: ReadonlySet<string> = new Set(['signature', 'passage', 'publication', 'entryIntoForce']);

function typeOf(type: LawType): string {
  return TYPE_WORDS[type];
}
