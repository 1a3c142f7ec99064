/**
 * Which court it is that a clause tells the finding of: `Судья Грин постановил, что | закон незаконен`, `Согласно решению суда, | закон
 * недействителен`. In: the sentence, the clause of what was found. Out: the court; null where nobody is said to have ruled.
 */
import { wordTest } from '../../../text/told-once.ts';
import type { ActorPhrase } from '../../frame.ts';
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { bodyOf } from '../../lexicon/ru/details.ts';
import { actorIn } from '../actor.ts';
import { type Bounds, clauseAt } from '../clause.ts';

const RULED = wordTest(
  /^(?:постанов|призна|реши|счел|сочл|установи|заключи|определи)\p{L}*(?<=л|ла|ло|ли)$|^(?:постановляет|признает|считает)$/u,
);

export function ruledBy(sentence: UnitSentence, clause: Bounds): ActorPhrase | null {
  const { units } = sentence;
  const that = clause.from - 1;
  if (unitText(units, that) !== 'что' || unitText(units, that - 1) !== ',') return byDecision(sentence, clause);
  const above = clauseAt(sentence, that - 2);
  const verb = units.findIndex(({ text }, at) => at >= above.from && at < above.to && RULED.test(text));
  return verb < 0 ? null : court(actorIn(sentence, above, verb, false));
}

/** `Согласно решению | судьи Грина, | закон …`. */
function byDecision(sentence: UnitSentence, { from, to }: Bounds): ActorPhrase | null {
  const { units, document } = sentence;
  const open = units.findIndex(
    ({ text }, at) => at < to && /^(?:согласно|по)$/u.test(text) && PAPERS.test(unitText(units, at + 1)),
  );
  const comma = units.findIndex(({ text }, at) => at > open && text === ',');
  if (open < 0 || comma < 0 || comma > from + 1 || comma - open > LONGEST) return null;
  const said = units.slice(open + 2, comma);
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined || !said.some(({ text }) => bodyOf(text) === 'court')) return null;
  return {
    text: document.text.slice(first.start, last.end),
    span: [first.start, last.end],
    nobody: false,
    only: false,
  };
}

const LONGEST = 9;
const PAPERS = /^(?:решению|постановлению|вердикту|заключению)$/u;

const court = (actor: ActorPhrase | null): ActorPhrase | null =>
  actor !== null && !actor.nobody && bodyOf(actor.text) === 'court' ? actor : null;
