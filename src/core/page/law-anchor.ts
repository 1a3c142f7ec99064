/** Where a law stands on a page: `law-us-section-907`. */
export function lawAnchor(id: string): string {
  return `law-${id.replace(/[^a-z0-9]+/gi, '-')}`;
}
