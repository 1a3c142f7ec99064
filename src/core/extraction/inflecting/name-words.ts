/** What a language tells about where names of persons begin and end. All of it of folded words, save where it says otherwise. */
import type { WordTest } from '../../text/told-once.ts';

export interface NameWords {
  /** A state that owns what comes next, behind a name of two words or an office: `Ceyhun Bayramov | Kubanın …`. */
  readonly ofState?: WordTest;
  /** Words for what somebody is; they stand before or behind a name. */
  readonly roles: WordTest;
  /** Capitalised words that are no part of a person's name. */
  readonly notNames: WordTest;
  /** Small words within a name, a capital behind them: `Ursula | fon der | Lyayen`, `Мухаммед | бин | Салман`. */
  readonly particles: WordTest;
  /** What a word for somebody takes behind it, of what they are that: `Гостья | подкаста`, `Депутат | сейма`. */
  readonly ofOffice?: WordTest;
  /** A calling that is somebody’s or something’s, before a name: `Startap | yaradıcısı | Fidan Həsənli`. */
  readonly calling?: WordTest;
  /** An ending behind a hyphen, of the words as they are written: `Report-a`, `Turan-ın`. */
  readonly hyphened?: RegExp;
}
