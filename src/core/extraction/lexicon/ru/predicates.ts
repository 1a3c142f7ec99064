/**
 * Russian words for what happens to a law. A verb is its stems, perfective and imperfective; russian/verb.ts knows what may follow
 * them (Wade 2011, ch. 4). `°` marks a stem that is itself the masculine past (`истек`). Folded: ё is е.
 */
import type { Sense } from '../../sense.ts';

export interface RussianVerb {
  readonly perfective: readonly string[];
  readonly imperfective: readonly string[];
  readonly sense: Sense;
  /** `object`: acts on its object; `subject`: happens to its subject. */
  readonly on: 'object' | 'subject';
  /** The words that must follow (`в силу`), or null. */
  readonly rest: RegExp | null;
  /** The preposition its object takes (`из договора`), or null. */
  readonly preposition: RegExp | null;
  /** Only with -ся: `мораторий сохраняется`. */
  readonly reflexive: boolean;
  /** Only of a term: `срок вышел`. */
  readonly term: boolean;
  /** With these words behind it, it is said of something else: `снят с повестки`. */
  readonly except: RegExp | null;
  /** Said of many things: a pronoun alone does not make it about a law. */
  readonly weak: boolean;
}

interface Shape {
  readonly on?: 'subject';
  readonly rest?: RegExp;
  readonly preposition?: RegExp;
  readonly reflexive?: true;
  readonly term?: true;
  readonly except?: RegExp;
  readonly weak?: true;
}

const stems = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** `отмен / отменя | снял / снима`: perfective before the slash, imperfective behind it. */
const verbs = (sense: Sense, list: string, shape: Shape = {}): RussianVerb[] =>
  list.split('|').map((text) => {
    const [perfective = '', imperfective = ''] = text.split('/');
    return {
      perfective: stems(perfective),
      imperfective: stems(imperfective),
      sense,
      on: shape.on ?? 'object',
      rest: shape.rest ?? null,
      preposition: shape.preposition ?? null,
      reflexive: shape.reflexive ?? false,
      term: shape.term ?? false,
      except: shape.except ?? null,
      weak: shape.weak ?? false,
    };
  });

const FORCE = /^(?:в силу|в действие|вновь в силу)/;
const LOST = /^(?:свою |всякую |юридическую )*(?:силу|действие|действительность)/;

export const VERBS: readonly RussianVerb[] = [
  ...verbs(
    'removeLaw',
    'отмен / отменя | упраздн / упраздня | ликвидир / | аннулир / | похорон / хорон | уничтож / уничтожа | расторг° расторгн расторгну / расторга | устран / устраня | демонтир / | обнул / обнуля | угроб / гроб | прикончи / | растопт растопта / | порва порв / ',
  ),
  ...verbs(
    'endLaw',
    'сня сним / снима | прекрат прекращ / прекраща | убр убер / убира | закры закро / закрыва | свер сверн сверну / сворачива | распуст распущ / распуска | вычеркн / вычеркива | перечеркн / | сверст /',
    { weak: true, except: /^с (?:повестки|рассмотрени|обсуждени|учета|голосовани|эфир|продаж)/ },
  ),
  ...verbs('endLaw', 'исключ / исключа | убр убер / убира | изъя / изыма', {
    rest: /^(?:\S+ ){0,3}из (?:законодательств|кодекс|конституци|свода|правов)/,
  }),
  ...verbs('endLaw', 'лиш / лиша', { rest: /^(?:\S+ ){0,4}силы(?! )/ }),
  ...verbs('endLaw', 'приказа / ', { on: 'subject', rest: /^долго жить/ }),
  ...verbs('endLaw', 'утрат утрач / утрачива | потеря / теря', { on: 'subject', rest: LOST }),
  ...verbs('endLaw', 'перест / переста | прекрат прекращ / прекраща', {
    on: 'subject',
    rest: /^(?:\S+ )?(?:действова|существова|применя|действие|существован|деятельност|работ)/,
  }),
  ...verbs('endLaw', 'уш уйд ушл ушел° / уход | отправ отправл / отправля | кан / ', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}(?:в прошлое|в историю|в небытие|в архив|в лету)/,
  }),
  ...verbs('endLaw', 'сда / сдава | отправ отправл / отправля | списа спис / списыва', {
    rest: /^(?:\S+ ){0,3}(?:в архив|в утиль|на свалку истории|в прошлое)/,
  }),
  ...verbs('endLaw', 'постав поставл / став', { rest: /^(?:\S+ )?(?:точк|крест)/, preposition: /^(?:в|на)$/ }),
  ...verbs('endLaw', 'полож / ', { on: 'subject', rest: /^(?:\S+ ){0,3}конец/ }),
  ...verbs('endLaw', 'пришел° приш прид / приход | наста наступ / наступа', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}конец/,
  }),
  ...verbs('endLaw', 'оста остан / ', { on: 'subject', rest: /^(?:\S+ )?(?:в прошлом|в истории|лишь в учебниках)/ }),
  ...verbs('endLaw', 'поконч / ', { preposition: /^со?$/ }),
  ...verbs('endLaw', 'избав избавл / избавля | освобод освобожд / освобожда', { preposition: /^от$/, weak: true }),
  ...verbs('endLaw', 'пал° па / ', { on: 'subject', weak: true }),
  ...verbs('endLaw', 'кан / | исчез° исчезн / исчеза | переста / ', { on: 'subject', weak: true }),
  ...verbs('repeal', ' / счита', { reflexive: true, on: 'subject', rest: /^(?:\S+ ){0,3}(?:утративш|отмененн)/ }),
  ...verbs('repeal', 'призн призна / признава', { rest: /^(?:\S+ ){0,5}утративш\S+ (?:свою )?силу/ }),
  ...verbs('voidByCourt', 'призн призна / признава | счел° сочл сочт счест / ', {
    rest: /^(?:\S+ ){0,5}(?:неконституционн|недействительн|незаконн|ничтожн|противоречащ|не соответствующ|антиконституционн|неправомерн)/,
  }),
  ...verbs('voidByCourt', 'объяв объявл / объявля', {
    rest: /^(?:\S+ ){0,5}(?:неконституционн|недействительн|незаконн|ничтожн|антиконституционн)/,
  }),
  ...verbs('endLaw', 'объяв объявл / объявля | призн призна / признава', {
    rest: /^(?:\S+ ){0,5}(?:прекращенн|прекративш|отмененн|упраздненн|расторгнут|истекш|закрыт)/,
  }),
  ...verbs('rescind', 'отозва отозв отзов / отзыва'),
  ...verbs('rescind', 'исключ / исключа | вычеркн / вычеркива | убр убер / убира', { preposition: /^из$/, weak: true }),
  ...verbs('leave', 'выш вый выйд / выход', { preposition: /^из$/ }),
  ...verbs('leave', 'прекрат прекращ / прекраща | заверш / заверша', {
    rest: /^(?:\S+ ){0,2}(?:участие|членство|выход)/,
    preposition: /^(?:в|из)$/,
  }),
  ...verbs('leave', 'вывел выве вывед / вывод | вытащ / вытаскива', { preposition: /^из$/ }),
  ...verbs('leave', 'ушел° ушл уйд / уход', { preposition: /^из$/, weak: true }),
  ...verbs('leave', 'порва порв / рв порыва', { preposition: /^со?$/, weak: true }),
  ...verbs('leave', 'отозва отзов отозв / отзыва', { rest: /^(?:\S+ ){0,2}подпись/, preposition: /^под$/ }),
  ...verbs('leave', 'брос / броса', { weak: true }),
  ...verbs('endLaw', 'отказа отказ откаж / отказыва', { preposition: /^от$/, weak: true }),
  ...verbs('leave', 'денонсир / | покин / покида | разорв разорва / разрыва рв'),
  ...verbs('expire', 'заверш / заверша', { on: 'subject', rest: /^(?:свое )?действие/ }),
  ...verbs('expire', 'вышел° вышл / ', { on: 'subject', term: true }),
  ...verbs('expire', 'подошел° подош подошл / подход', { on: 'subject', rest: /^(?:\S+ )?(?:к концу|к завершению)/ }),
  ...verbs('expire', 'истек° истеч исте / истека | законч закончи / заканчива | оконч окончи / оканчива', {
    on: 'subject',
  }),
  ...verbs(
    'suspend',
    'приостанов приостановл / приостанавлива | замороз заморож / заморажива | останов остановл / останавлива | законсервир /',
  ),
  ...verbs('suspend', 'постав поставл / став', { rest: /^(?:\S+ ){0,3}(?:на паузу|на стоп)/ }),
  ...verbs('block', 'заблокир / блокир'),
  ...verbs('extend', 'продл / продлева | пролонгир / '),
  ...verbs(
    'restore',
    'восстанов восстановл / восстанавлива | возобнов возобновл / возобновля | возрод возрожд / возрожда | реанимир / | воскрес воскреш / воскреша | оживл оживи / оживля',
  ),
  ...verbs('restore', 'верн верну возврат возвращ / возвраща', { weak: true }),
  ...verbs('restore', 'верн верну возврат возвращ / возвраща', { preposition: /^(?:в|к)$/, weak: true }),
  ...verbs('restore', 'присоедин / присоединя', { rest: /^(?:\S+ ){0,2}(?:вновь|снова|опять)/, preposition: /^к$/ }),
  ...verbs('ratify', 'присоедин / присоединя', { preposition: /^к$/, weak: true }),
  ...verbs('begin', 'вступ / вступа | вош вой войд / вход', { on: 'subject', rest: FORCE }),
  ...verbs('begin', 'заработа / ', { on: 'subject' }),
  ...verbs('begin', 'обрел° обрет обрел / обрета | приобрел° приобрет приобрел / приобрета | получ / получа', {
    on: 'subject',
    rest: /^(?:\S+ )?силу(?: закона)?(?![\p{L}])/u,
  }),
  ...verbs('begin', 'нача начн / начина', { on: 'subject', rest: /^(?:\S+ )?(?:действова|применя|работа)/ }),
  ...verbs('make', 'ста стан / станов', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}(?:законом|поправкой к (?:конституции|основному закону)|частью (?:конституции|законодательства))/,
  }),
  ...verbs('begin', 'введ вв введе / ввод', { rest: /^(?:\S+ ){0,4}в (?:действие|силу)/ }),
  ...verbs('impose', 'введ вв введе / ввод | налож / налага', { weak: true }),
  ...verbs('impose', 'объяв объявл / объявля', { weak: true, except: /^\p{L}+(?:ым|им|ыми|ими|[онеж]й)(?!\p{L})/u }),
  ...verbs(
    'pass',
    'приня прим / принима | одобр / одобря | утверд утвержд / утвержда | поддерж поддержа / поддержива',
    { weak: true },
  ),
  ...verbs('pass', 'прошел° прош пройд прошл / проход', {
    on: 'subject',
    rest: /^(?:\S+ ){0,3}(?:сенат|дум[ыуе]|госдум|парламент|палат|конгресс|сейм|рад[уыае](?![\p{L}])|(?:первое|второе|третье|финальное) чтени|голосовани)/u,
    weak: true,
  }),
  ...verbs('pass', 'преодоле / преодолева', { rest: /^(?:\S+ ){0,2}вето/, preposition: /^на$/, weak: true }),
  ...verbs('pass', 'проголосова / голосова', { preposition: /^за$/, weak: true }),
  ...verbs('introduce', 'внес° внес / внос | представ представл / представля', { weak: true }),
  ...verbs('sign', 'подпис подписа / подписыва | промульгир /', { weak: true }),
  ...verbs('sign', 'постав поставл / став', { rest: /^(?:\S+ ){0,2}подпис/, preposition: /^под$/, weak: true }),
  ...verbs('ratify', 'ратифицир /'),
  ...verbs('veto', 'ветир / | завето /'),
  ...verbs('veto', 'налож / налага', { rest: /^(?:\S+ )?вето/, preposition: /^на$/ }),
  ...verbs('fail', 'отклон / отклоня | отверг° отвергн отвергну / отверга | провал / провалива'),
  ...verbs('amend', 'внес° внес / внос', {
    rest: /^(?:\S+ ){0,3}(?:поправк|изменени|дополнени|правк)/,
    preposition: /^в$/,
  }),
  ...verbs('amend', 'излож / излага', { rest: /^(?:\S+ ){0,2}в новой редакции/ }),
  ...verbs('amend', 'переписа перепиш / переписыва', { weak: true }),
  ...verbs('amend', 'измен / изменя | пересмотр / пересматрива | смягч / смягча | ужесточ / ужесточа', { weak: true }),
  ...verbs('grade', 'выхолост выхолощ / выхолащива | ослаб ослабл / ослабля'),
  ...verbs('postpone', 'отлож / откладыва | отсроч / отсрочива | перенес° перенес / перенос', { weak: true }),
  ...verbs('uphold', 'подтверд подтвержд / подтвержда', { weak: true }),
  ...verbs('remain', 'сохран / сохраня | / держ', { on: 'subject', reflexive: true }),
  ...verbs('remain', 'остан / оста | сохран / сохраня', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}(?:в силе|в действии|в кодексе|в своде|в законодательстве|в конституции|силу|действ|на месте|законом)/,
  }),
  ...verbs('remain', 'пережи / пережива', { on: 'subject', rest: /^(?:\S+ )?(?:выход|исключени|уход|смену|распад)/ }),
  ...verbs('remain', ' / сто | / числ | / знач', {
    on: 'subject',
    rest: /^(?:\S+ ){0,3}в (?:\S+ )?(?:конституции|кодексе|законе|своде|законодательстве|книге)/,
  }),
  ...verbs('remain', ' / действ действу | / существ существу', { on: 'subject' }),
  ...verbs('remain', ' / продолжа', { on: 'subject', reflexive: true, weak: true }),
  ...verbs('remain', 'продолж / продолжа', {
    on: 'subject',
    rest: /^(?:\S+ )?(?:действова|применя|оставаться в силе)/,
  }),
  ...verbs('apply', ' / применяе применял применят применяю', { on: 'subject' }),
  ...verbs('enforce', 'примен / применя | / исполня', { weak: true }),
];

/** Nouns by stem, without their ending: `отмена поправки`, `выход из договора`. */
export const NOUNS: readonly (readonly [Sense, readonly string[]])[] = [
  ['removeLaw', stems('отмен упраздн упразднени ликвидаци аннулировани расторжени устранени демонтаж')],
  ['endLaw', stems('сняти прекращени закрыти роспуск')],
  ['voidByCourt', stems('обнулени неконституционност')],
  ['rescind', stems('отзыв')],
  ['leave', stems('выход денонсаци денонсировани')],
  ['expire', stems('истечени')],
  ['suspend', stems('приостановк приостановлени приостанавливани заморозк замораживани консерваци')],
  ['block', stems('блокировк блокировани')],
  ['extend', stems('продлени пролонгаци')],
  ['restore', stems('восстановлени возобновлени возвращени возврат возрождени')],
  ['make', stems('вступлени')],
  ['impose', stems('введени')],
  ['pass', stems('приняти одобрени утверждени')],
  ['introduce', stems('внесени')],
  ['sign', stems('подписани')],
  ['ratify', stems('ратификаци')],
  ['fail', stems('отклонени')],
  ['postpone', stems('отсрочк перенос откладывани')],
];

/** Said of a law after “быть”, “остаться” or by itself: short adjectives and the like. */
export const STATES: readonly (readonly [Sense, boolean, RegExp])[] = [
  ['beLaw', false, /^(?:в силе|по-прежнему в силе|все еще в силе)(?![\p{L}])/u],
  ['beLaw', true, /^(?:не в силе|больше нет|уже нет)(?![\p{L}])/u],
  ['beLaw', true, /^(?:нет(?= *[.!])|не стало(?![\p{L}]))/u],
  ['beLaw', false, /^никуда не дел(?:ся|ась|ось|ись)(?![\p{L}])/u],
  [
    'beLaw',
    false,
    /^име(?:ет|ют|л[аио]?) (?:юридическую |полную |обязательную |прежнюю )?сил[уы](?: закона)?(?![\p{L}])/u,
  ],
  ['beLaw', false, /^(?:действующ(?:ий|ая|ее|ие)|в действии|жив(?:а|о)?)(?= *(?:[.,;!]|$|и ))/u],
  [
    'beLaw',
    true,
    /^(?:в прошлом|(?:уже )?история|прошлое|дело прошлого|достояние истории|недействующ(?:ий|ая|ее|ие)|конец|мертв(?:а|о)?)(?= *(?:[.,;!]|$))/u,
  ],
  ['beUnconstitutional', false, /^противореч(?:ит|ат|ил[ао]?|или) (?:основному закону|конституции)(?![\p{L}])/u],
  [
    'beUnconstitutional',
    false,
    /^(?:не соответству(?:ет|ют) (?:конституции|основному закону)|наруша(?:ет|ют|л[аио]?) (?:конституцию|основной закон))(?![\p{L}])/u,
  ],
  [
    'beUnconstitutional',
    false,
    /^(?:неконституцион(?:ен|на|но|ны)|незакон(?:ен|на|но|ны)|недействител(?:ен|ьна|ьно|ьны))(?![\p{L}])/u,
  ],
];
