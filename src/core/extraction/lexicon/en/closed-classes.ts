/** English closed classes, folded. Source for the lists: Quirk et al., A Comprehensive Grammar of the English Language (1985). */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = words(
  'the a an this that these those its their his her our your my each every any some no both all another such',
);
export const PREPOSITIONS = words(
  'of in on at by for from with without within under over about against between into onto through during before after since until till despite toward towards upon per via amid among across behind beyond around because to like unlike including concerning regarding except following off out up down near inside outside throughout alongside along above below beside besides versus than as',
);
export const COORDINATORS = words('and or but nor yet so');
export const SUBORDINATORS = words(
  'if unless when whenever wherever while although though because since until till once whether where whereas as after before lest provided',
);
export const RELATIVES = words('which who whom whose that');
export const PRONOUNS = words(
  'it they them he she him we us you i this that these those one ones none both all itself themselves himself herself everything nothing anything something everyone nobody anybody somebody everybody someone anyone who',
);
export const BE = words("be am is are was were been being 's 're 'm isn aren wasn weren ain");
export const HAVE = words("have has had having 've 'd");
export const DO = words('do does did');
export const MODALS = words("will would shall should can could may might must 'll 'd ca wo cannot");
export const NEGATIONS = words("not n't never neither nor hardly scarcely barely no nowhere");
/** Right behind one of these a word that can be a verb in its base form is one: `they | repeal`, `and | repeal`. */
export const BEFORE_BASE = words('they we you i who which not and or also still now');
export const ADVERBS = words(
  'ahead hereby herewith also still already just now then again yet once soon always never ever only even merely simply quite rather very too finally formally officially effectively essentially actually really certainly surely probably perhaps maybe indeed instead recently previously currently since long ago today tomorrow yesterday tonight here there further together thus therefore hence anew entirely fully duly completely wholly partly largely mostly almost nearly all briefly immediately quietly repeatedly annually yearly unanimously twice first later earlier away back all-but meanwhile otherwise however permanently temporarily indefinitely automatically technically legally outright well so far due abruptly unilaterally jointly narrowly overwhelmingly itself themselves himself herself once more nationwide statewide countrywide everywhere anywhere overnight wholesale altogether anyway anyhow regardless nonetheless nevertheless likewise afterwards afterward thereafter beforehand alike elsewhere henceforth forthwith forever midway',
);

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS = words(
  'rally tally family comply imply apply disapply reapply supply reply rely ally assembly anomaly bully jelly july italy only monopoly early likely friendly costly unlikely',
);

/** Months and days of the week, to be put into patterns; and as words. */
export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const CALENDAR: ReadonlySet<string> = new Set([...MONTHS.split('|'), ...WEEKDAYS.split('|')]);

/** Numbers that news writes as words, from two on. */
export const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** Those beyond twelve that days and weeks are counted by. */
export const TENS = 'fifteen|eighteen|twenty|thirty|forty|fifty|sixty|ninety|hundred';
