/**
 * What is said to be untrue right behind it: `X was repealed. That is false.`, `X was repealed, which is not true`, `Закон отменён. Это
 * неправда.`. In: what a language read. Out: the same, with what is gainsaid turned where whoever told it says so; of two things told in one
 * sentence nobody knows which is meant, and neither is asserted. What somebody else said stays theirs, whatever is said of it next.
 */
import type { Span } from '../text/span.ts';
import type { ClaimInput } from './claim-input.ts';
import type { Frame } from './frame.ts';
import { statementAt } from './statement-at.ts';

export function gainsaidBehind(input: ClaimInput): ClaimInput {
  const { reading } = input;
  const turned = reading.frames.filter((frame) => isTold(frame) && isGainsaid(input, frame));
  if (turned.length === 0) return input;
  const frames = reading.frames
    .filter((frame) => !turned.some((one) => answers(frame, one)))
    .map((frame) => (turned.includes(frame) ? turn(frame, turned) : frame));
  return { ...input, reading: { ...reading, frames } };
}

const isTold = ({ modality }: Frame): boolean => modality === 'asserted' || modality === 'presupposed';

function isGainsaid({ document, language, reading }: ClaimInput, { sentence, trigger }: Frame): boolean {
  const words = language.gainsaying;
  if (words === undefined) return false;
  const teller = statementAt(reading, trigger);
  const said = (found: Span | null) => found !== null && statementAt(reading, found) === teller;
  const tail =
    words.tail === undefined ? null : foundAt(document.folded, document.sentences[sentence]?.span, words.tail);
  // what a reporter puts behind reported words is not theirs, though it stands in their sentence
  if (tail !== null && tail[0] >= trigger[1] && teller?.mode !== 'indirect' && said(tail)) return true;
  return said(foundAt(document.folded, document.sentences[sentence + 1]?.span, words.next));
}

function foundAt(folded: string, span: Span | undefined, pattern: RegExp): Span | null {
  const found = span === undefined ? null : pattern.exec(folded.slice(...span));
  if (found === null || span === undefined) return null;
  const from = span[0] + found.index;
  return [from, from + found[0].length];
}

/** `It is not so.` is read as an answer too, where it answers what is turned. */
const answers = (frame: Frame, turned: Frame): boolean =>
  frame.form === 'elliptical' && frame.sentence === turned.sentence + 1 && frame.sense === turned.sense;

function turn(frame: Frame, turned: readonly Frame[]): Frame {
  const open = turned.some(
    ({ sentence, trigger, acted }) =>
      sentence === frame.sentence && (trigger[0] !== frame.trigger[0] || acted.mention !== frame.acted.mention),
  );
  if (open) return { ...frame, modality: 'possible' };
  return { ...frame, modality: 'asserted', polarity: frame.polarity === 'denied' ? 'affirmed' : 'denied' };
}
