/** Laws behind a clause that tells something of them. */
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { HOW_MADE } from '../../sense.ts';
import { clauseStart } from '../clauses/clause.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';

/**
 * `Kongre’nin kaldırdığı | 907. madde`, `ləğv edilmiş | 907-ci düzəliş`, `ABŞ-ın çıxdığı | Paris sazişi`: the law that a clause
 * before it tells something of.
 */
export function relativeHead(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
): TurkicPhrase | null {
  const word = unitText(units, predicate.to - 1);
  const relative =
    (predicate.form === 'factive' && /(?:[dt][iu][gy][iu]|[dt][iu][kq]l[aeə]r[iu])$/u.test(word)) ||
    (predicate.form === 'perfect' && /m[iu]s$/u.test(word));
  // `reddetmiş | ve İstanbul Sözleşmesi’nin …`: another clause
  if (!relative || /^(?:ve|və|,)$/u.test(unitText(units, predicate.to))) return null;
  const head = phrases.find((phrase) => phrase.from === predicate.to || phrase.from === predicate.to + 1);
  return head === undefined || head.mention === null ? null : head;
}

/**
 * `Yoon’un salı gecesi ilan ettiği | sıkıyönetim`, `2019-cu ildə qəbul edilmiş | Sezar aktı`: the law behind a clause that tells how it was
 * made as news of its own, by when and by whom. Without either it only says what the law is.
 */
export function tellingClause(
  { units }: UnitSentence,
  { verb, form, negative, passive, from, to }: Predicate,
  phrases: readonly TurkicPhrase[],
): TurkicPhrase | null {
  if (!HOW_MADE.has(verb.sense) || negative) return null;
  const word = unitText(units, to - 1);
  const telling =
    (form === 'factive' && /[dt][iu](?:[gy][iu]|[kq]l[aeə]r[iu])$/u.test(word)) ||
    (form === 'perfect' && /m[iu]s$/u.test(word)) ||
    (form === 'participle' && passive && /[aeə]n$/u.test(word));
  const head = telling ? phrases.find((phrase) => phrase.from === to) : undefined;
  if (head?.mention == null) return null;
  const open = clauseStart(units, from);
  // who did it stands in the genitive, of a participle in the active voice nowhere
  const told = units
    .slice(open, from)
    .some(
      ({ kind, text, capital }) =>
        (kind === 'number' && text.length >= 4) ||
        (form === 'factive' && kind === 'word' && capital && OWNING.test(text)),
    );
  return told ? head : null;
}

const OWNING = /(?:'n?[iu]n|n[iu]n|[iu]n)$/u;
