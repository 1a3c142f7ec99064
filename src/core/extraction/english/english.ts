/**
 * English: statements and frames. The list of forms below is the whole of it; each is a file of its own in forms/.
 */
import type { TextDocument } from '../../text/document.ts';
import type { Frame } from '../frame.ts';
import type { Language, LanguageReading, Setting } from '../language.ts';
import { ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { bodyOf, duration, frequency, instrument } from '../lexicon/en/details.ts';
import { TIME_WORDS } from '../lexicon/en/time-words.ts';
import type { Mention } from '../mentions.ts';
import { contextOf, type EnglishContext } from './context.ts';
import { copularFrames } from './forms/copular.ts';
import { nominalFrames } from './forms/nominal.ts';
import { powerFrames } from './forms/power.ts';
import { verbalFrames } from './forms/verbal.ts';
import { viewSentence } from './sentence-view.ts';
import { findStatements } from './statements/statements.ts';

/** In order: where two forms find one and the same word, the earlier one has it. */
const FORMS: readonly ((context: EnglishContext) => readonly Frame[])[] = [powerFrames, verbalFrames, copularFrames, nominalFrames];

function read(document: TextDocument, mentions: readonly Mention[], setting: Setting): LanguageReading {
  const calledA = new Set(mentions.flatMap((mention) => mention.law.calledA.map((noun) => noun.toLowerCase())));
  let next = 0;
  const contexts = document.sentences.map((sentence, index) => {
    while (next < mentions.length && (mentions[next]?.span[1] ?? 0) <= sentence.span[0]) next++;
    return contextOf(viewSentence(document, sentence, mentions.slice(next, next + 40)), index, calledA, mentions);
  });
  const statements = findStatements(document, contexts, mentions, setting);
  const frames = mentions.length === 0 ? [] : contexts.flatMap(framesOf);
  return { statements, frames };
}

function framesOf(context: EnglishContext): readonly Frame[] {
  const found: Frame[] = [];
  for (const form of FORMS) {
    for (const frame of form(context)) {
      if (!found.some((other) => other.trigger[0] < frame.trigger[1] && frame.trigger[0] < other.trigger[1])) found.push(frame);
    }
  }
  return found.sort((a, b) => a.trigger[0] - b.trigger[0]);
}

export const ENGLISH: Language = { code: 'en', abbreviations: ABBREVIATIONS, timeWords: TIME_WORDS, read, frequency, duration, instrument, bodyOf };
