/** Azerbaijani words that attribute, and words for what people are. Folded (ə stays). */
import type { CueWords } from '../../turkic/statements/cue-words.ts';
import { goingRoundWords, ownedWords } from '../../turkic/statements/noun-of-words.ts';
import { STATES } from './states.ts';
import { TIME_WORDS } from './time-words.ts';

const FINITE = '(?:y?[iu]b|d[iu]|y?[iu]r(?:d[iu])?|m[iu]s(?:d[iu]r?)?|m[aə]qd[aə]d[iu]r)(?:l[aə]r)?';
const stems = (text: string): string => text.trim().split(/\s+/).join('|');

export const CUES: CueWords = {
  saying: new RegExp(
    `^(?:(?:${stems('bildir soylə de vurgula xatirlad anlad aciqla yaz xatirlat dusun inan cavablandir danis xəbərdar bəyan paylas qeyd etiraf sərh səsləndir diqqətə catdir olunub əlavə ed cixis tənqid iddia hesab yekunlasdir təsdiqlə təkrarla elan dilə gətir xəbər ver isarə sorus gileylən dəqiqləsdir aydinlasdir duzəldir proqnozlasdir inandir təəssuflən alqisla yay')})${FINITE}|(?:ed[iu]b|etdi|ed[iu]r|verib|verdi|catdirib|edib|deyib|dedi|deyir|yazib|bildirib|(?:desə|yazsa|soyləsə)(?:l[aə]r)?|əmindir|fikrindədir|qənaətindədir|hesab|deyərkən)(?:l[aə]r)?)$`,
    'u',
  ),
  asking: new RegExp(`^(?:istəy?|cagir|tələb|xahis|tovsiyə|təklif)${FINITE}$`, 'u'),
  sayingParticiple: /^(?:deyən|soyləyən|bildirən|yazan|vurgulayan|aciqlayan|xatirladan|duyuran|elan)$/u,
  quotative:
    /^(?:deyə|deyərək|yazaraq|soyləyərək|sozləri|sozlərilə|sozləriylə|ifadəsini|ifadəsi|ilə|fikrini|fikirlərini|basligi|basligiyla|suari|cavabini|(?:iddia|mujdə|xəbər|mesaj|sərh|aciqlama)(?:s?[iu]n[iu]))$/u,
  gore: /^gorə$/u,
  goingRound: goingRoundWords(
    'paylasim xəbər iddia mesaj tvit post yaz[iu] sayiə status',
    'basliqli yazilan yazili məzmunlu tipli səklində',
    'dolasan gəzən yayilan paylasilan donən gorunən cixan',
  ),
  ownWords: ownedWords(
    'sozləri sozu',
    'iddia aciqlama fikir fikr serh sərh yorum ifadə bəyanat xəbərdarlig cagiris paylasim post tvit cixis mesaj mujdə cumlə qeyd rəy qənaət',
  ),
  paper:
    /^(?:məlumat|bəyanat|hesabat|aciqlama|yazi|məqalə|xəbər|sənəd|məktub|bulleten|paylasim|post|rəy|qərar|mətn|material|arayis|bildiris|muraciət|sərh|vərəq|vərəqə|video|elan|qeyd|bildiri|status|stenoqram|protokol|reklam|plakat|layihə|təklif)(?:[iu]n|s[iu]n)?d[aə]$/u,
  told: /^(?:deyil|bildiril|vurgulan|gostəril|yazil|xatirladil|oxunul|acilan|aciqlan|sorusul)(?:[iu]r|[iu]b|d[iu]|m[iu]s|[iu]rd[iu])$/u,
  words:
    /^(?:sozlərinə|sozunə|fikrinə|iddiasina|məlumatina|bildirdiyinə|dediyinə|yazdigina|qənaətinə|xəbərinə|aciqlamasina|bəyanatina|dediklərinə|yazdiqlarina|cixisina|hesabatina|məlumata|rəyinə)$/u,
  byWord: /^(?:fikrincə|sozlərincə|qənaətincə|zənnincə|dediyincə)$/u,
  roles: new RegExp(
    `^(?:${stems('prezident prezidenti nazir naziri bas deputat deputati senator ekspert analitik jurnalist hüquqşünas huquqsunas vəkil professor sədr sədri səfir safiri səfiri spiker sozcu sozcusu nümayəndə numayəndəsi katib katibi konqresmen tarixci diplomat aparici aparicisi muxbir iqtisadci musavir musaviri məsləhətci lider lideri direktor direktoru redaktor yazici alim tədqiqatci serhci sərhci vətəndas tələbə muəllim həkim hakim prokuror qonaq uzv uzvu rəhbər rəhbəri general siyasətci bloqer bloger icmalci fəal fəali aktivist hüquq_mudafiəcisi huquqcu (?!mono|nekro)\\p{L}{2,}oloq \\p{L}{3,}sunas tacir taciri bankir hərbci muxalifətci muavin muavini sərhci serhci rəis rəisi sahibkar sahibkari həmsədr həmsədri basci bascisi iqtisadci nümayəndəsi komissar mənbə səlahiyyətli')})(?:l[aə]r|s[iu]|[iu])?(?:n?[iu]n|[yn]?[iu]|[yn]?[aə]|d[aə]n?)?$`,
    'u',
  ),
  particles: /^(?:di|del|della|der|van|von|fon|bin|ibn|dos|ter)$/u,
  calling: /\p{Script=Latin}{3}(?:s[iu]|[iu]m[iu]z)$/u,
  headOfState: { word: /^basci/u, role: 'prezident' },
  former: /^(?:kecmis|sabiq|eks|əvvəlki)$/u,
  notNames:
    /^(?:bu|buna|o|onun|bir|xarici|daxili|islər\p{L}*|mudafiə|maliyyə|ədliyyə|və|amma|lakin|ancaq|sonra|sənəd\p{L}*|mətbuat\p{L}*|konqres\p{L}*|senat\p{L}*|milli|məclis\p{L}*|numayəndələr|palata\p{L}*|demokratlar|respublikacilar|partiya\p{L}*|məhkəmə\p{L}*|konstitusiya\p{L}*|ali|ag|ev|evdə|evin|nazirliy\p{L}*|dovlət|departament\p{L}*|azadliga|dəstək|akt\p{L}*|qanun\p{L}*|duzəlis\p{L}*|cənubi|simali|qərbi|sərqi|koreya\p{L}*|hindistan\p{L}*|pakistan\p{L}*|suriya\p{L}*|ukrayna\p{L}*|gurcustan\p{L}*|polsa\p{L}*|litva\p{L}*|latviya\p{L}*|finlandiya\p{L}*|macaristan\p{L}*|britaniya\p{L}*|fransa\p{L}*|almaniya\p{L}*|azərbaycan\p{L}*|ermənistan\p{L}*|amerika\p{L}*|rusiya\p{L}*|turkiyə\p{L}*|vasinqton\p{L}*|baki(?:d[aə]n?|n[iu]n|ya)?|moskva\p{L}*|avropa|birləsmis|statlar\p{L}*|yanvar\p{L}*|fevral\p{L}*|mart(?:da|dan)?|aprel\p{L}*|may|iyun\p{L}*|iyul\p{L}*|avqust\p{L}*|sentyabr\p{L}*|oktyabr\p{L}*|noyabr\p{L}*|dekabr\p{L}*|əgər|dunən|bu gun|otən|hər|həmin|komitə\p{L}*|sura\p{L}*)$/u,
  labels: /^(?:iddia|sual|cavab|fakt|mif|nəticə|rəy|həqiqət|dogru|yanlis)$/u,
  outlets:
    /^kiv(?:$|-|l)|^(?:nəsr|agentli[ky]|qəzet|portal|sayt|telekanal|jurnal|bloq|kanal|dərgi)(?:[iu]?n?[iu]n|[iu]?n?[dt][aə]n?|[yn]?[aə]|[iu])?$/u,
  bodies:
    /^(?:nazirli[kyg]|qurum|idarə|səfirli[ky]|təskilat|sirkət|komissiya|komitə|fond|xidmət|birli[ky]|xin|administrasiya)(?:s?[iu]?n?[iu]n|[iu]?n?d[aə]n?|[yn]?[aə]|s?[iu])?$/u,
  occasion:
    /(?<!\p{L})(?:musahibə\p{L}*|cixis\p{L}*|brifinq\p{L}*|mətbuat konfransi\p{L}*|iclas\p{L}*|gorus\p{L}*|mərasim\p{L}*|tədbir\p{L}*|sammit\p{L}*|aciqlama\p{L}*)/u,
  place:
    /(?<![\p{L}])(Bakı|Vaşinqton|İrəvan|Moskva|Ankara|Brüssel|Paris|London|Tbilisi|Tehran|Kiyev|Cenevrə|Nyu-York)(?:da|də)(?![\p{L}])/u,
  timeWords: TIME_WORDS,
  states: STATES,
};

/** `layihə`, as who says it: its words bind nobody yet. Folded. */
export const DRAFTS = /(?<!\p{L})(?:layihə(?:si)?|təklif[iu]?)$/u;
