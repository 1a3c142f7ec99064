/** What the lexicon says of a Russian verb, and the short way to write it down. */
import type { Sense } from '../../sense.ts';

export interface RussianVerb {
  readonly perfective: readonly string[];
  readonly imperfective: readonly string[];
  readonly sense: Sense;
  /** `object`: acts on its object; `subject`: happens to its subject. */
  readonly on: 'object' | 'subject';
  /** The words that must follow (`в силу`), or null. */
  readonly rest: RegExp | null;
  /** The preposition its object takes (`из договора`), or null. */
  readonly preposition: RegExp | null;
  /** Only with -ся: `мораторий сохраняется`. */
  readonly reflexive: boolean;
  /** Only of a term: `срок вышел`. */
  readonly term: boolean;
  /** With these words behind it, it is said of something else: `снят с повестки`. */
  readonly except: RegExp | null;
  /** Its object stands in the genitive or dative: `лишился договора`, `закону продлили жизнь`. */
  readonly oblique: boolean;
  /** Its object stands in the dative and in no other case: `закону дали отсрочку`. */
  readonly dative: boolean;
  /** Only with a negation: who did not touch a law left it; who touched one may have done anything. */
  readonly denied: boolean;
  /** Said of many things: a pronoun alone does not make it about a law. */
  readonly weak: boolean;
}

interface Shape {
  readonly on?: 'subject';
  readonly rest?: RegExp;
  readonly preposition?: RegExp;
  readonly reflexive?: true;
  readonly term?: true;
  readonly oblique?: true;
  readonly dative?: true;
  readonly except?: RegExp;
  readonly denied?: true;
  readonly weak?: true;
}

export const stems = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** `отмен / отменя | снял / снима`: perfective before the slash, imperfective behind it. */
export const verbs = (sense: Sense, list: string, shape: Shape = {}): RussianVerb[] =>
  list.split('|').map((text) => {
    const [perfective = '', imperfective = ''] = text.split('/');
    return {
      perfective: stems(perfective),
      imperfective: stems(imperfective),
      sense,
      on: shape.on ?? 'object',
      rest: shape.rest ?? null,
      preposition: shape.preposition ?? null,
      reflexive: shape.reflexive ?? false,
      term: shape.term ?? false,
      oblique: shape.oblique ?? shape.dative ?? false,
      dative: shape.dative ?? false,
      except: shape.except ?? null,
      denied: shape.denied ?? false,
      weak: shape.weak ?? false,
    };
  });
