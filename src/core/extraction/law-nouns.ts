/**
 * The nouns that a law is called by, in the language of the register, English, whatever the language of the text: those of its kind,
 * and others for the same thing (who calls it a tax may call it a levy). In: a law. Out: nouns in small letters.
 */
import type { Law, LawType } from '../law/law.ts';
import { toldOf } from '../text/told-once.ts';

/** Nouns that carry a law on, by its kind; a law file adds its own under `calledA`. */
export const CARRYING: Readonly<Record<LawType, ReadonlySet<string>>> = {
  constitution: new Set(['article', 'provision', 'amendment', 'articles']),
  act: new Set(['act', 'law', 'statute', 'legislation', 'measure', 'text']),
  provision: new Set(['section', 'provision', 'law', 'statute', 'legislation', 'measure', 'clause', 'restriction']),
  regulation: new Set(['regulation', 'rule', 'rules', 'law', 'text']),
  executiveAct: new Set(['order', 'policy', 'directive', 'decree', 'rule', 'programme', 'program']),
  treaty: new Set(['treaty', 'pact', 'agreement', 'convention', 'accord', 'text']),
  sanctionProgramme: new Set(['sanctions', 'measures', 'programme', 'program', 'regime', 'embargo']),
  resolution: new Set(['resolution', 'text', 'measure']),
  doctrine: new Set(['doctrine', 'precedent', 'rule']),
  measure: new Set(['bill', 'measure', 'legislation', 'proposal', 'text', 'draft']),
};

/** Nouns for one and the same thing: a law that is called one of them may be called the others. */
export const SAME_THING: readonly (readonly string[])[] = [
  'ban prohibition restriction restrictions',
  'embargo blockade sanctions penalties restrictions curbs',
  'tax levy charge surcharge',
  'tariffs tariff duties levies taxes',
  'limit ceiling cap',
  'treaty pact accord agreement convention deal',
  'rule rules regulation regulations',
  'order directive decree',
  'checks controls',
  'program programme scheme plan policy',
  'subsidies subsidy credits credit',
  'mandate requirement obligation',
  'reform law',
  'emergency declaration proclamation',
  'doctrine precedent',
  'protections protection shield immunity',
  'authorization authorizations authorisation authorisations mandate',
  'designation listing list',
].map((row) => row.split(' '));

export const nounsFor: (law: Law) => ReadonlySet<string> = toldOf(({ calledA, type }) => {
  const own = calledA.map((noun) => noun.toLowerCase());
  const others = SAME_THING.filter((row) => row.some((noun) => own.includes(noun))).flat();
  return new Set([...own, ...CARRYING[type], ...others]);
});

/** Nouns that any law may be carried on by, and any bill. */
export const ANY_LAW: ReadonlySet<string> = new Set(['law', 'act', 'measure', 'statute', 'legislation']);
export const ANY_BILL: ReadonlySet<string> = new Set(['bill', 'measure', 'legislation', 'proposal', 'draft']);

/** All nouns that a law of some kind may be carried on by. */
export const LAW_NOUNS: ReadonlySet<string> = new Set([
  ...Object.values(CARRYING).flatMap((nouns) => [...nouns]),
  ...SAME_THING.flat(),
]);

/** What laws are called, and no bill is; plans and reforms are brought in, and amendments. */
export const NO_BILLS: ReadonlySet<string> = new Set(
  [...LAW_NOUNS].filter(
    (noun) =>
      !CARRYING.measure.has(noun) && !ANY_LAW.has(noun) && !/^(?:plan|reform|deal|scheme|amendment)$/.test(noun),
  ),
);

/** Of a law with such a name, the word before the noun is what the law is against, and no name for the law: `the TikTok | ban`. */
const AGAINST = ['ban', 'embargo', 'prohibition', 'blockade'];

/** Whether the law, by one of its names, is a ban of what the word, folded, stands for. */
export function isAgainst(law: Law, word: string): boolean {
  return thingsBarred(law).has(word);
}

/** What stands before such a noun in one of its names: `tiktok` of `TikTok ban`. */
const thingsBarred: (law: Law) => ReadonlySet<string> = toldOf(
  ({ names }) =>
    new Set(
      names.flatMap(({ text }) => {
        const name = text.toLowerCase();
        return AGAINST.filter((noun) => name.endsWith(` ${noun}`)).map((noun) => name.slice(0, -noun.length - 1));
      }),
    ),
);
