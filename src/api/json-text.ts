export const JSON_TYPE = 'application/json; charset=utf-8';

/** Set out in lines, for people read it too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
