/** `en-US` as `en`; null for what is no language code. */
export function languageCode(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}
