/**
 * The reading of a text that names no law. Nothing is claimed in it; who says what in it is read when somebody asks, since most
 * who check such a text only learn that there is nothing to check.
 */
import type { LanguageReading } from './language.ts';

export class NamelessReading implements LanguageReading {
  readonly frames = [];
  #read: LanguageReading | null = null;
  readonly #readText: () => LanguageReading;

  constructor(readText: () => LanguageReading) {
    this.#readText = readText;
  }

  get statements(): LanguageReading['statements'] {
    this.#read ??= this.#readText();
    return this.#read.statements;
  }
}
