/** Whether a noun names what is given under a law, and not the law. In: the noun, what it means, the law behind it. Out: yes or no. */
import type { LawPhrase } from '../inflecting/acted.ts';
import type { NounMeaning } from '../inflecting/nouns.ts';

/** `льготы по программе Obamacare`, `пошлины по закону о полномочиях`: what is given or taken under a law that is called something else. */
export const isPaidUnder = (word: string, noun: NounMeaning, { mention }: LawPhrase): boolean =>
  noun.kind === 'law' &&
  /^(?:субсиди|льгот|кредит|преференци|пошлин|тариф|сбор)/u.test(word) &&
  mention !== null &&
  !noun.carriedAs.some((called) => mention.law.calledA.includes(called));
