/**
 * Rows as CSV (RFC 4180): lines end in CRLF, a field with a comma, a quotation mark or a line break stands in quotation marks.
 * A field that a spreadsheet would take for a formula gets an apostrophe before it, so that no article can run one.
 */
export type Field = string | number | null;

export function csvLine(fields: readonly Field[]): string {
  return `${fields.map(fieldOf).join(',')}\r\n`;
}

/** Spreadsheets also look behind spaces, and take the wide forms of these signs. */
const FORMULA = /^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/;

function fieldOf(field: Field): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const text = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
