/** `Голосования по нему пока не было`: on the bill just told of. */
import type { Frame } from '../../frame.ts';
import { framesOfNoVote, type VoteWords } from '../../inflecting/not-voted.ts';
import type { UnitSentence } from '../../inflecting/units.ts';

const WORDS: VoteWords = {
  vote: /^голосовани(?:я|е)$/u,
  notHeld:
    /^голосовани(?:я|е)(?: по (?:нему|ней|документу|законопроекту|проекту|инициативе))?(?: (?:пока|еще|так и|до сих пор)){0,2} не (?:было|проводилось|состоялось|проводили|назначено)(?: (?:пока|еще))?(?!\p{L})/u,
};

export function notVotedFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  return framesOfNoVote(sentence, before, WORDS);
}
