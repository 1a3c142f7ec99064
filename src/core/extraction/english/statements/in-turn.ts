/**
 * Statements in the order of the text, numbered, reports nested in reports, with their circumstances. A text is read as far as somebody
 * asks: who makes its claims is known without what is said behind the last of them. In: drafts, a part of the text at a time. Out:
 * statements.
 */
import type { Statement } from '../../../claim/statement.ts';
import type { TextDocument } from '../../../text/document.ts';
import type { Setting } from '../../language.ts';
import { circumstancesOf } from './circumstances.ts';
import type { DraftStatement } from './said/draft.ts';

/** The next drafts of a text; none that comes later begins before the place. */
export interface Settled {
  readonly drafts: readonly DraftStatement[];
  readonly before: number;
}

export class StatementsInTurn {
  readonly #document: TextDocument;
  readonly #setting: Setting;
  readonly #alone: readonly DraftStatement[];
  readonly #parts: Iterator<Settled, void>;
  #read = 0;
  #next = 0;
  readonly #drafts: DraftStatement[] = [];
  readonly #done: Statement[] = [];
  readonly #bySpeaker = new Map<string, Statement>();

  /** `alone` stand anywhere; `parts` follow each other. */
  constructor(
    document: TextDocument,
    setting: Setting,
    alone: readonly DraftStatement[],
    parts: Iterator<Settled, void>,
  ) {
    this.#document = document;
    this.#setting = setting;
    this.#alone = [...alone].sort(inOrder);
    this.#parts = parts;
  }

  get all(): readonly Statement[] {
    return this.before(Infinity);
  }

  /** At least those that begin before the place. */
  before(place: number): readonly Statement[] {
    while (this.#read < place) {
      const part = this.#parts.next();
      if (part.done === true) break;
      this.#take(part.value);
    }
    return this.#done;
  }

  #take({ drafts, before }: Settled): void {
    const from = this.#next;
    while ((this.#alone[this.#next]?.span[0] ?? Infinity) < before) this.#next++;
    const first = this.#drafts.length;
    // one by one: a part of ten megabytes has more than a call can be given
    for (const draft of [...this.#alone.slice(from, this.#next), ...drafts].sort(inOrder)) this.#drafts.push(draft);
    for (let at = first; at < this.#drafts.length; at++) this.#finish(at);
    this.#read = before;
  }

  #finish(at: number): void {
    const draft = this.#drafts[at] as DraftStatement;
    const outer = outerOf(this.#drafts, at);
    const before = { last: this.#done.at(-1), bySpeaker: this.#bySpeaker };
    const { date, dateBasis, place, placeBasis, occasion, outlet } = circumstancesOf(
      this.#document,
      draft,
      this.#setting,
      before,
    );
    const statement: Statement = {
      id: `s${at + 1}`,
      speaker: draft.speaker,
      mode: draft.mode,
      quote: draft.content.map((span) => this.#document.text.slice(span[0], span[1])).join(' … '),
      content: draft.content,
      cue: draft.cue,
      cueSpan: draft.cueSpan,
      date,
      dateBasis,
      place,
      placeBasis,
      occasion,
      outlet,
      within: outer < 0 ? null : `s${outer + 1}`,
      span: draft.span,
    };
    this.#done.push(statement);
    this.#bySpeaker.set(statement.speaker.name, statement);
  }
}

function inOrder(a: DraftStatement, b: DraftStatement): number {
  return a.span[0] - b.span[0] || b.span[1] - a.span[1];
}

/** How many statements back an outer one can stand. */
const NEAR = 8;

/** The statement in whose words this one stands; drafts stand in order, so it is one of the few before. */
function outerOf(drafts: readonly DraftStatement[], index: number): number {
  const draft = drafts[index];
  if (draft === undefined) return -1;
  for (let at = Math.max(0, index - NEAR); at <= Math.min(drafts.length - 1, index + 2); at++) {
    if (at !== index && drafts[at]?.content.some((span) => span[0] <= draft.span[0] && draft.span[1] <= span[1]))
      return at;
  }
  return -1;
}
