/** The style of pages as CSS text, by subject; a site may write the same text into a file. */
import { PAGE } from './styles/page.ts';
import { TABLES } from './styles/tables.ts';
import { TOKENS } from './styles/tokens.ts';

/** What every page needs. */
export const BASE_STYLE = compact([TOKENS, PAGE, TABLES]);

/** Without the spaces that only those who write it need. No string of ours holds two spaces in a row. */
export function compact(sheets: readonly string[]): string {
  return sheets.map((sheet) => sheet.trim().replace(/\s*\n\s*/g, '\n')).join('\n');
}
