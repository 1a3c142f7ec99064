/** `oylama henüz yapılmadı`, `səsvermə isə keçirilməyib`, `Konqres məsələyə hələ baxmayıb`: on the bill just told of. */
import type { Frame } from '../../frame.ts';
import { framesOfNoVote, type VoteWords } from '../../inflecting/not-voted.ts';
import type { UnitSentence } from '../../inflecting/units.ts';

const WORDS: VoteWords = {
  vote: /^(?:(?:oylama|səsvermə)(?:s[iu])?|(?:məsələ|layihə)yə|təklifə|tasariyi|teklifi)$/u,
  notHeld:
    /^(?:oylama|səsvermə)(?:s[iu])?(?: (?:henuz|hala|hələ|hələlik|ise|isə|de|da|də))* (?:yapilma(?:di|mis|mistir)|gerceklesme(?:di|mistir)|olma(?:di|yib|mistir)|kecirilmə(?:yib|di)|bas tutma(?:yib|di))(?!\p{L})|^(?:(?:məsələ|layihə)yə|təklifə)(?: (?:hələ|hələlik|isə|də|da))* baxma(?:yib|di)(?!\p{L})|^(?:tasariyi|teklifi)(?: (?:henuz|hala|de|da))* (?:gorusme|oylama)(?:di|mis|mistir)(?!\p{L})/u,
};

export function notVotedFrames(sentence: UnitSentence, before: readonly Frame[]): readonly Frame[] {
  return framesOfNoVote(sentence, before, WORDS);
}
