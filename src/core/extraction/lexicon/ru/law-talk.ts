import type { LawTalk } from '../../mentions.ts';

const STEMS =
  /^(?:закон|конгресс|парламент|сенат|дум[аыеу]|госдум|суд(?:а|е|у|ом)?$|конституц|отмен|приостан|ратифик|вето|поправк|санкци|договор|денонс|президент|указ|депутат|сейм)/u;

/** Words that show a text to be about laws. */
export const LAW_TALK: LawTalk = { has: (word) => STEMS.test(word) };
