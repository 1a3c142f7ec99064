/**
 * What papers, channels and agencies are called, in whichever language writes of them: the words that their names end in, and names
 * that have none of these. Folded.
 */
import { fold } from '../../text/fold.ts';

/** `The Washington Post`, `Fox News`, `HuffPost`, `APA TV`. */
const HEADED =
  /(?:news|times|post|tv|radio|agency|wire|press|media|today|journal|telegraph|report|tribune|herald|gazette|chronicle|xəbər|haber)(?:l[ae]ri?)?$/u;

/** By the whole name. */
const CALLED = new RegExp(
  `^(?:the )?(?:${[
    'x|twitter|facebook|telegram|youtube|instagram|linkedin|truth social',
    'reuters|bloomberg|interfax|politico|axios|guardian|economist|independent|al jazeera|le monde|le figaro|der spiegel',
    'kommersant|izvestia|turan|trend|azertac|armenpress|haberturk',
    'рейтер|блумберг|интерфакс|тасс',
  ].join('|')})$`,
  'u',
);

/** By how they begin: `BBC Azərbaycanca`, `CNN Türk`, `РИА Новости`. */
const BEGINNING = /^(?:bbc|cnn|afp|ap|trt|dw|aa|apa|npr|би-би-си|риа)(?![\p{L}\p{N}])/u;

/** Whether a name is that of an outlet, as far as the name tells. */
export function isOutletName(name: string): boolean {
  const folded = fold(name);
  return [HEADED, CALLED, BEGINNING].some((pattern) => pattern.test(folded));
}

/** `Facebook səhifəsində`, `телеграм-канал`: where people post, whatever stands behind the name. */
const POSTED_ON =
  /^(?:facebook|twitter|telegram|instagram|youtube|tiktok|linkedin|фейсбук|твиттер|телеграм|инстаграм)/u;

/** Whether a folded word begins with the name of a place where people post. */
export const isPlatformName = (word: string): boolean => POSTED_ON.test(word);
