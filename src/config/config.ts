import { type Publication, UNPUBLISHED } from '../core/publish/publication.ts';

/** What `lawstate.config.yaml` says, and where it was found. */
export interface Config {
  /** The file, as its path leads there from the working directory; null where there is none. */
  readonly file: string | null;
  readonly publication: Publication;
  /** Folders of law files, as their paths lead there from the working directory. */
  readonly registers: readonly string[];
  /** The language of a text whose words do not tell it, ISO 639-1; null where nothing is said. */
  readonly language: string | null;
}

export const NO_CONFIG: Config = { file: null, publication: UNPUBLISHED, registers: [], language: null };
