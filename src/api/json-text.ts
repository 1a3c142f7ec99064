/** JSON as it is sent everywhere: set out in lines, for people read it too. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
