/** Which English words can be verbs, and as which form. */
import { COMMON_VERBS } from '../../lexicon/en/common-verbs.ts';
import { DENYING, NOT_ASSERTING, REACTING, SAYING } from '../../lexicon/en/cues.ts';
import { GOVERNING_VERBS } from '../../lexicon/en/governors.ts';
import { formsOf, type VerbReading } from '../../lexicon/en/inflect.ts';
import { LEMMAS } from '../../lexicon/en/verbs.ts';

const FORMS: ReadonlyMap<string, readonly VerbReading[]> = buildForms();

function buildForms(): ReadonlyMap<string, readonly VerbReading[]> {
  const lemmas = new Set([
    ...COMMON_VERBS,
    ...LEMMAS,
    ...SAYING,
    ...DENYING,
    ...REACTING,
    ...NOT_ASSERTING.keys(),
    ...GOVERNING_VERBS.keys(),
  ]);
  const forms = new Map<string, VerbReading[]>();
  for (const lemma of lemmas) {
    for (const [text, form] of formsOf(lemma)) {
      const readings = forms.get(text) ?? [];
      if (!readings.some((reading) => reading.lemma === lemma && reading.form === form)) readings.push({ lemma, form });
      forms.set(text, readings);
    }
  }
  return forms;
}

const NONE: readonly VerbReading[] = [];

/** `untouched`, `unamended` say that nothing was done; what undoes something is a verb in -ed like any other. */
const UNDONE = /^un(?!d[eo]|i|ve|le|fo|ma|pa|lo|se|ner|ea|ra|ti)/;

/** End in -ed, and are no forms of a verb. */
const NO_VERB = new Set(['so-called', 'hundred', 'kindred', 'sacred', 'naked']);

/** Every verb reading of the folded word; words in -ed that no list knows count as past forms of an unknown verb. */
export function verbReadings(word: string): readonly VerbReading[] {
  return (
    FORMS.get(word) ??
    (word.length > 4 && word.endsWith('ed') && word.at(-3) !== 'e' && !UNDONE.test(word) && !NO_VERB.has(word)
      ? [
          { lemma: word.slice(0, -2), form: 'past' },
          { lemma: word.slice(0, -2), form: 'participle' },
        ]
      : NONE)
  );
}

/** The lemma of the word as a verb, or the word. */
export function lemmaOf(word: string): string {
  return FORMS.get(word)?.[0]?.lemma ?? word;
}
