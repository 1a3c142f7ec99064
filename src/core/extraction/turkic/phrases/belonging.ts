/** Whose a noun is: `bu qanun` is the one spoken of, `Meksika yasası` somebody else’s. */
import { type Unit, unitText } from '../../inflecting/units.ts';

const DEFINITE = /^(?:bu|o|su|həmin|soz|sozkonusu|mezkur|adi|ilgili|anilan|sozugedən|qeyd)$/u;
/** `söz konusu yasa`, `adı geçen yasa`, `adı çəkilən qanun`, `qeyd olunan qanun`: the one spoken of. */
export function isSpokenOf(units: readonly Unit[], at: number): boolean {
  return (
    DEFINITE.test(unitText(units, at - 1)) || SPOKEN_OF.test(`${unitText(units, at - 2)} ${unitText(units, at - 1)}`)
  );
}

const SPOKEN_OF = /^(?:soz konusu|adi gecen|adi cəkilən|qeyd (?:olunan|edilən)|bəhs (?:olunan|edilən)|soz gedən)$/u;

/** `Meksika yasası`, `Türkiye’nin kanunu`: somebody else’s. */
export function isAnothers(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  if (before?.kind !== 'word' || isSpokenOf(units, at)) return false;
  if (isTheirs(units, at)) return true;
  // `Nazir qanunun ləğv edildiyini bildirib`: the bare noun in its own case
  if (/^(?:[kq]anun(?:un|a|da|dan|la)|(?:duzəlis|sazis)(?:in|ə|də|dən|lə))$/u.test(unitText(units, at))) return false;
  if (!before.capital) return isCompound(unitText(units, at), before.text);
  const word = unitText(units, at);
  const owned = /(?:s[iu]|[iu]n[iu]n?|s[iu]n\p{L}*|[iu]n[dt]?[aeə]n?)$/u.test(word) && !VOWEL_STEM.test(word);
  return owned && !ACTING.test(before.text);
}

/** `vergini`, `maddəni`: the Azerbaijani accusative of a stem in a vowel, and nobody's. */
const VOWEL_STEM = /^(?:vergi|siyahi|maddə|qayda|duzəlisi)n[iu]$/u;

/** `bütçe | yasasını`, `büdcə | qanununu`: an act with another name. */
function isCompound(word: string, before: string): boolean {
  return (
    /^(?:yasa(?![gk])|kanun|qanun|tasari|layihə)\p{L}*(?:s[iu]|[iu])n(?:[iu]|[aeə]|[dt][aeə]n?|[iu]n)$/u.test(word) &&
    !/(?:n[iu]n|[iu]n|l[iu]|l[iu][kg]|s[iu]z|k[iu]|[aeə]n|d[aeə]n?|ile|ilə|ve|və|ise|isə|ama|qanun|yasa|kanun)$/u.test(
      before,
    )
  );
}

const ACTING = /^(?:abd|abs|ab|trump|tramp|kongre|konqres|biden|bayden|putin)/u;

/** `onların | konstitusiyası`, `kendi | anayasası`: an act that somebody has, and not the one spoken of. */
export const isTheirs = (units: readonly Unit[], at: number): boolean =>
  /^(?:onun|onlarin|bizim|sizin|mənim|benim|oz|kendi)$/u.test(unitText(units, at - 1)) &&
  /^(?:konstitusiya|anayasa|qanun|kanun|yasa(?![gk])|muqavilə|sazis|anlasma|antlasma|sozlesme|konvensiya)/u.test(
    unitText(units, at),
  );
