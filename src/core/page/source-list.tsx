import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Source } from '../law/source.ts';
import { byWeight } from '../report/source-lines.ts';
import { DateText } from './date.tsx';
import { ExternalLink } from './external-link.tsx';
import { LEGAL_VALUE_WORDS, STRINGS } from './strings/check.ts';

/** Sources by weight, the law’s own text first; addresses that the register knows nothing more of stand last. */
export function SourceList({ sources }: { readonly sources: readonly (Source | string)[] }): JSX.Element {
  const known = byWeight(sources.filter((source) => typeof source !== 'string'));
  const bare = sources.filter((source) => typeof source === 'string');
  return (
    <ul class="sources">
      {known.map((source) => (
        <SourceItem source={source} />
      ))}
      {bare.map((url) => (
        <li>
          <ExternalLink href={url}>{url}</ExternalLink>
        </li>
      ))}
    </ul>
  );
}

function SourceItem({ source }: { readonly source: Source }): JSX.Element {
  const { publisher, title, url, legalValue, published, seen, citation, archive } = source;
  return (
    <li>
      <ExternalLink href={url}>{title}</ExternalLink>
      {citation === null || title.includes(citation) ? null : ` (${citation})`}
      <br />
      <span class="about">
        {publisher}
        {published === null ? null : (
          <>
            , <DateText date={published} />
          </>
        )}
        {` · ${LEGAL_VALUE_WORDS[legalValue]}`}
        {seen === null ? null : (
          <>
            {` · ${STRINGS.seen} `}
            <DateText date={seen} />
          </>
        )}
        {archive === undefined ? null : (
          <>
            {' · '}
            <ExternalLink href={archive}>{STRINGS.archived}</ExternalLink>
          </>
        )}
      </span>
    </li>
  );
}
