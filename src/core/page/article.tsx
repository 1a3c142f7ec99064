import type { JSX } from 'hono/jsx/jsx-runtime';
import { proposedClaims, ratedClaims, unrated } from '../report/summary.ts';
import { overlap } from '../text/span.ts';
import { type Block, blocksOf } from './blocks.ts';
import type { CheckContext } from './check-context.ts';
import { directionIn, isRightToLeft, languageOfWords } from './direction.ts';
import { MarkedText } from './marked-text.tsx';
import type { Mark } from './marks.ts';
import { type Passage, passagesOf } from './passages.ts';
import { VerdictCard } from './verdict-card.tsx';

/** The article’s own words with the claims marked, and beside each passage the verdicts on what is claimed in it. */
export function CheckedArticle({
  text,
  context,
}: {
  readonly text: string;
  readonly context: CheckContext;
}): JSX.Element {
  const marks = marksOf(context);
  const language = languageOfWords(text, context.report.document.language);
  const turned = isRightToLeft(text);
  return (
    <div class="article" {...(turned ? { dir: 'rtl' } : {})}>
      {passagesOf(bodyOf(text, context, marks), ratedClaims(context.report)).map(({ first, claims, rest }: Passage) => (
        <div class="passage">
          <div class="said" lang={language}>
            {first === null ? null : <BlockText text={text} block={first} marks={marks} turned={turned} />}
          </div>
          {claims.length === 0 ? null : (
            <div class="notes" {...(turned ? { dir: 'ltr' } : {})}>
              {claims.map((claim) => (
                <VerdictCard claim={claim} context={context} />
              ))}
            </div>
          )}
          {rest.length === 0 ? null : (
            <div class="on" lang={language}>
              {rest.map((block) => (
                <BlockText text={text} block={block} marks={marks} turned={turned} />
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** The blocks without the headline, where the page bears it already. */
function bodyOf(text: string, { report }: CheckContext, marks: readonly Mark[]): readonly Block[] {
  const blocks = blocksOf(text);
  const [first] = blocks;
  if (first === undefined || text.slice(...first.span) !== report.document.title) return blocks;
  return marks.some((mark) => overlap(mark.span, first.span)) ? blocks : blocks.slice(1);
}

interface BlockTextProps {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark[];
  /** Whether the text as a whole runs from right to left. */
  readonly turned: boolean;
}

function BlockText({ text, block, marks, turned }: BlockTextProps): JSX.Element {
  const words = <MarkedText text={text} span={block.span} marks={marks} />;
  const dir = directionIn(turned, text.slice(...block.span));
  return block.heading ? <h3 dir={dir}>{words}</h3> : <p dir={dir}>{words}</p>;
}

function marksOf({ report }: CheckContext): readonly Mark[] {
  return [
    ...ratedClaims(report).map(({ id, span, verdict }): Mark => ({ id, span, kind: verdict.rating })),
    ...proposedClaims(report).map(({ id, span }): Mark => ({ id, span, kind: 'proposed' })),
    ...unrated(report).flatMap(({ claims }) => claims.map(({ id, span }): Mark => ({ id, span, kind: 'unrated' }))),
  ];
}
