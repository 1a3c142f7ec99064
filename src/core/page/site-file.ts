/** A file of the site: where it lies below the site's folder, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly body: string;
}

const FOLDERS = /^(?:[a-z0-9][a-z0-9-]*\/)*/;
const FILE = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9]+)+$/;

/**
 * Whether the path is one that the site writes: small letters, digits and hyphens in every part, an ending in the last. No such
 * path leads out of its folder or to a file that hides.
 */
export function isSitePath(path: string): boolean {
  return FILE.test(path.replace(FOLDERS, ''));
}
