/** Words behind a noun of event that tell when, for whom or by what it was, and not what became of it. */
import { type Unit, unitText } from '../../inflecting/units.ts';

/** `altı ay sonra`, `Suriye halkı için tarihî bir adımdır`, `mahkeme kararıyla durduruldu`, `qərarı ilə`. */
export function isCircumstance(units: readonly Unit[], at: number, from: number): boolean {
  const [word, next] = [unitText(units, at), unitText(units, at + 1)];
  // `imzalanmasını yalnız referendumdan | sonra mümkün sayırlar`: behind something else
  if (/^(?:sonra|once|əvvəl)$/u.test(word))
    return (
      UNIT_OF_TIME.test(unitText(units, at - 1)) ||
      (at - 1 > from && /\p{L}{3}[dt][aeə]n$/u.test(unitText(units, at - 1)))
    );
  if (at > from && OF_OTHERS.test(word)) return true;
  // `geri çəkilməsi | tələbi ilə`: what is wanted of it
  if (WANTING.test(word)) return false;
  return /^(?:karar|qərar)\p{L}*[iu]yl[aeə]$/u.test(word) || /^(?:ilə|ile)$/u.test(next);
}

/** What stands right before these is whom it is for, and what it means: `Suriye için`, `bölge açısından`, `yeni bir dönem anlamına geliyor`. */
const OF_OTHERS = /^(?:icin|ucun|acisindan|bakimindan|baximindan|anlamina|manasina|mənasina|deməkdir|demektir)$/u;

const WANTING =
  /^(?:tələb|talep|taleb|cagiris|cagri|suar|slogan|istə[ky]|istey|istek|məqsəd|amac|niyyət|niyet|umid|umud)/u;

const UNIT_OF_TIME = /^(?:gun|hafta|həftə|ay|yil|il|sene|saat|bir|az|kisa)$/u;
