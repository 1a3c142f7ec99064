/** How words are set apart on a terminal: a value, so that renderers stay pure. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly fair: Paint;
  readonly bad: Paint;
  readonly name: Paint;
  readonly link: Paint;
  readonly mark: Mark;
}

export type Paint = (text: string) => string;

/** What stands before and after the words of a claim; a colour is switched on again on each line, a sign is not. */
export interface Mark {
  readonly open: string;
  readonly close: string;
  readonly eachLine: boolean;
}

/** Where and how a page of text is shown. */
export interface Page {
  readonly style: Style;
  readonly width: number;
}

const same: Paint = (text) => text;

/** For files, pipes and NO_COLOR. */
export const plain: Style = {
  strong: same,
  faint: same,
  good: same,
  fair: same,
  bad: same,
  name: same,
  link: same,
  mark: { open: '«', close: '»', eachLine: false },
};

const sgr =
  (on: number, off: number): Paint =>
  (text) =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const ansi: Style = {
  strong: sgr(1, 22),
  faint: sgr(2, 22),
  good: sgr(32, 39),
  fair: sgr(33, 39),
  bad: sgr(31, 39),
  name: sgr(36, 39),
  link: sgr(4, 24),
  mark: { open: '\u001b[7m', close: '\u001b[27m', eachLine: true },
};
