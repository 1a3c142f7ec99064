/** What a language says of states and of time past, for the forms that inflecting languages share. All of it folded. */
import type { StateNames } from '../states.ts';

export interface FrameWords {
  readonly states: StateNames;
  /** `страна вышла`, `ülke ayrıldı`: the state that was spoken of. */
  readonly country: RegExp;
  /** `мы вышли`, `biz ayrıldık`, `çıxdıq`: that of whoever speaks. */
  readonly we: RegExp;
  /** Words for whoever acts that name nobody, and may open a sentence: `она`, `onlar`. */
  readonly nobodyNamed: RegExp;
  /** `Литва | и | Латвия`: what joins the names of states, besides a comma. */
  readonly and: RegExp;
  /** `Suriyaya | qarşı | sanksiyalar`: right behind whom a thing is against; left out where it stands before them. */
  readonly against?: RegExp;
  /** `вышли соседи России — Финляндия и Литва`: several, whose names stand behind a mark. */
  readonly several?: RegExp;
  /** `включая Россию, | где | его отменили`: the state right before it is meant. */
  readonly where?: RegExp;
  /** `вслед | за | США`: of another that it is like. */
  readonly like?: RegExp;
  /** `страны Балтии`, `Baltık ülkeleri`: several states by one name. */
  readonly groups: readonly StateGroup[];
  /** `расторгнут для всех`, `herkes için feshedildi`: it ended, and not for one alone. */
  readonly forAll: RegExp;
  /** Whom a treaty holds for: `для | Литвы`, `Litvanya | için`. */
  readonly forWhom: ForWhomWords;
  /** `тогда`, `o zaman`: a time that the words only point to. */
  readonly backThen: RegExp;
}

export interface ForWhomWords {
  /** Right before the state. */
  readonly before?: RegExp;
  /** Right behind it. */
  readonly behind?: RegExp;
  /** Right before the state to which a law applies: `применяется к | России`. */
  readonly applied?: RegExp;
  /** Right before the state where it holds: `в | Литве`. */
  readonly within?: RegExp;
  /** The state that was spoken of: `для неё`, `onun için`. */
  readonly it: RegExp;
  /** The states that were spoken of: `для них`, `bu ülkeler için`. */
  readonly them: RegExp;
}

export interface StateGroup {
  readonly name: RegExp;
  /** What must stand behind the name; left out, the name is enough. */
  readonly noun?: RegExp;
  /** ISO 3166 codes. */
  readonly states: readonly string[];
}

/** Estonia, Latvia and Lithuania. */
export const BALTIC: readonly string[] = ['ee', 'lv', 'lt'];
