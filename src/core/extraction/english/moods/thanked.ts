/** Gerunds of what somebody is thanked or blamed for, which was done. In: a clause whose verb is a gerund. Out: whether it is so. */
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { word } from '../words/sentence-view.ts';

/** `praised Congress for repealing X`, `took credit for it`, `is credited with it`: it was done. */
export function isThanked({ view }: EnglishContext, { group }: Clause, matrix: Clause): boolean {
  const before = word(view, group.from - 1);
  // `congratulated Congress on repealing X`
  if (before === 'on' && matrix.group.modal === null) return HONOURING.test(matrix.group.lemma);
  // `accused Congress of repealing X`: that it did is said
  if (before === 'of' && matrix.group.modal === null) return matrix.group.lemma === 'accuse';
  if (before === 'with') return matrix.group.lemma === 'credit';
  if (before !== 'for' || matrix.group.modal !== null) return false;
  return (
    JUDGING.has(matrix.group.lemma) ||
    /^(?:credit|blame|praise|responsibility|responsible|famous|known)$/.test(word(view, group.from - 2))
  );
}

/** `Kudos to Congress for repealing X`, `No thanks to the board for scrapping it`: thanks with no verb. */
export function isThanks({ view }: EnglishContext, { group }: Clause): boolean {
  for (let at = group.from - 2; at >= Math.max(0, group.from - 12); at--) {
    if (view.tokens[at]?.kind === 'mark') return false;
    if (/^(?:kudos|thanks|congratulations|congrats|props|hats|bravo|shame|cheers)$/.test(word(view, at)))
      return /^(?:to|off|on)$/.test(word(view, at + 1));
  }
  return false;
}

const HONOURING = /^(?:congratulate|compliment|salute)$/;

const JUDGING = new Set(
  'congratulate compliment salute laud lambaste praise thank blame credit criticise criticize applaud hail condemn slam blast attack rebuke fault punish reward commend mock deride assail denounce lambast scold'.split(
    ' ',
  ),
);
