/**
 * English words for how a bill gets through a chamber, each with its sense: `was given third reading`, `was carried by 86 votes`, `put in
 * a bill`. Plain verbs stand in verbs.ts.
 */
import { type VerbRow, verb } from './verb-entry.ts';

/** By which one that is carried gets through; what else is carried is carried somewhere, or by somebody. */
const VOTES = '(votes|votes to|to)';
const HOW =
  '(unanimously|by acclamation|by a show of hands|on a show of hands|by voice vote|by a voice vote|on a voice vote|by a large majority|by a majority|by a big majority|by a wide margin|by a narrow margin|by a narrow majority|by a single vote|by one vote|without a division|without a vote|without dissent|on a division|on division)';

export const READINGS: readonly VerbRow[] = [
  verb('subject', 'signAsBill', '(receive|get|win|gain|secure|obtain) (royal assent|presidential assent|assent)'),
  verb(
    'subject',
    'passAsBill',
    `pass|clear|leave|emerge from|survive a vote in|(complete|finish) its (passage|journey) through|squeak by|(get|make it|scrape|squeeze|breeze|cruise|move|go|sail|squeak) through|(get|make it|move|go|progress) (past|beyond)|(get|make it) out of
    |get the (green light|nod) from|(win|get|receive|gain|secure|earn) (final|) (approval|passage) (in|from)
    |(win|receive) final approval|win (approval|passage)|win final passage|(pass|clear) both (chambers|houses)`,
  ),
  verb(
    'object',
    'pass',
    `give ... (third|final) reading|give (a|its|their|) (third|final) reading to|read ... a third time|grant ... (a|its|) (third|final) reading
    |carry ... (by|with) # ${VOTES}|carry (by|with) # ${VOTES}|carry ... ${HOW}|carry ${HOW}
    |carry|carry (...|) (in|at|on) (its|the|) (third|final|last) reading`,
  ),
  verb(
    'subject',
    'passAsBill',
    `(get|have|win|receive|gain|secure|clear|complete|pass|survive) (its|a|the|) (third|final) reading|(go|come|sail|get) through (its|a|the|) (third|final) reading
    |come through`,
  ),
  verb('object', 'introduce', 'put in|lay (...|) on the table|enter in the order book'),
];
