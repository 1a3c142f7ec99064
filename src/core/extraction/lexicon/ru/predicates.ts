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
  /** Its object stands in the genitive or dative: `лишился договора`, `закону продлили жизнь`. */
  readonly oblique: boolean;
  /** Said of many things: a pronoun alone does not make it about a law. */
  readonly weak: boolean;
}

interface Shape {
  readonly on?: 'subject';
  readonly rest?: RegExp;
  readonly preposition?: RegExp;
  readonly reflexive?: true;
  readonly term?: true;
  readonly oblique?: true;
  readonly except?: RegExp;
  readonly weak?: true;
}

export const stems = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

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
      oblique: shape.oblique ?? false,
      except: shape.except ?? null,
      weak: shape.weak ?? false,
    };
  });

const FORCE = /^(?:в силу|в действие|вновь в силу)/;
const LOST = /^(?:свою |своей |всякую |юридическую |юридической )*(?:силу|силы|действие|действительность)/;

export const VERBS: readonly RussianVerb[] = [
  ...verbs(
    'removeLaw',
    'отмен / отменя | упраздн / упраздня | ликвидир / | аннулир / | похорон / | уб уби / | уничтож / уничтожа | расторг° расторгн расторгну / расторга | устран / устраня | демонтир / | обнул / обнуля | угроб / гроб | прикончи / | растопт растопта / | порва порв / ',
  ),
  ...verbs(
    'endLaw',
    'сня сним / снима | прекрат прекращ / прекраща | убр убер / убира | закры закро / закрыва | свер сверн сверну / сворачива | распуст распущ / распуска | вычеркн / вычеркива | перечеркн / | зачеркн / зачеркива | сверст /',
    { weak: true, except: /^с (?:повестки|рассмотрени|обсуждени|учета|голосовани|эфир|продаж)/ },
  ),
  ...verbs(
    'removeLaw',
    'исключ / исключа | убр убер / убира | изъя / изыма | удал / удаля | вымара / вымарыва | стер сотр / стира',
    { rest: /^(?:\S+ ){0,3}из (?:\S+ )?(?:закон|кодекс|конституци|свода|правов|книг)/ },
  ),
  ...verbs('endLaw', 'лиш / лиша', { rest: /^(?:\S+ ){0,4}силы(?! )/ }),
  ...verbs('endLaw', 'лиш / лиша', { rest: /^(?:юридической )?силы /, oblique: true }),
  ...verbs('letStand', 'остав оставл / оставля', { rest: /^(?:\S+ ){0,3}(?:в силе|без изменений)/, oblique: true }),
  ...verbs('endLaw', 'приказа / ', { on: 'subject', rest: /^долго жить/ }),
  ...verbs('endLaw', 'утрат утрач / утрачива | потеря / теря', { on: 'subject', rest: LOST }),
  ...verbs('endLaw', 'перест / переста | прекрат прекращ / прекраща', {
    on: 'subject',
    rest: /^(?:\S+ )?(?:действова|существова|применя|действие|существован|деятельност|работ)/,
  }),
  ...verbs('endLaw', 'уш уйд ушл ушел° / уход | отойд отошл отошел° / отход | отправ отправл / отправля | кан / ', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}(?:в прошлое|в историю|в небытие|в архив|в лету|в мир иной)/,
  }),
  ...verbs('endLaw', 'почи / | пошел° пошл пойд / ', {
    on: 'subject',
    rest: /^(?:\S+ )?(?:в бозе|под нож|на слом|прахом|ко дну|под откос)/,
  }),
  ...verbs('endLaw', 'умер° умерл умр / умира | погиб° погибл погибн / погиба | скончал / | сгин / ', {
    on: 'subject',
    weak: true,
  }),
  ...verbs('endLaw', 'отслуж / | отработа / ', {
    on: 'subject',
    rest: /^(?:\S+ )?(?:свое|свой срок|свой век)/,
  }),
  ...verbs('endLaw', 'ста стан / ', { on: 'subject', rest: /^(?:\S+ ){0,2}(?:достоянием истории|историей|прошлым)/ }),
  ...verbs(
    'removeLaw',
    'сд сда / сдава | отправ отправл / отправля | спис списа / списыва | выброс выброш / выбрасыва | пуст пущ / пуска',
    {
      rest: /^(?:\S+ ){0,4}(?:в архив|в утиль|на свалку|на помойку|в корзину|в мусор|под нож|под откос|на слом|в прошлое|в отставку)/,
    },
  ),
  ...verbs('removeLaw', 'оста остан / ', { preposition: /^без$/, weak: true }),
  ...verbs('removeLaw', 'лиш / лиша', { reflexive: true, oblique: true, weak: true }),
  ...verbs(
    'removeLaw',
    'распрощ распроща / | прост / проща | попрощ попроща / | расправ расправл / расправля | раздела / ',
    { reflexive: true, preposition: /^со?$/, weak: true },
  ),
  ...verbs('annul', 'сраз / | обруш обруши / обрушива | опрокин / опрокидыва | развал / развалива | торпедир /', {
    weak: true,
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
  ...verbs('leave', 'вывел выве вывед / вывод | вытащ / вытаскива | выдерн / выдергива', { preposition: /^из$/ }),
  ...verbs('leave', 'ушел° ушл уйд / уход', { preposition: /^из$/, weak: true }),
  ...verbs('leave', 'порва порв / рв порыва', { preposition: /^со?$/, weak: true }),
  ...verbs('leave', 'отозва отзов отозв / отзыва | забра забер / забира', {
    rest: /^(?:\S+ ){0,2}подпись/,
    preposition: /^(?:под|из-под)$/,
  }),
  ...verbs('leave', 'брос / броса', { weak: true }),
  ...verbs('endLaw', 'отказа отказ откаж / отказыва', { preposition: /^от$/, weak: true }),
  ...verbs('leave', 'денонсир / | покин / покида | разорв разорва / разрыва рв'),
  ...verbs('expire', 'заверш / заверша', { on: 'subject', rest: /^(?:свое )?действие/ }),
  ...verbs('expire', 'вышел° вышл / ', { on: 'subject', term: true }),
  ...verbs('expire', 'подошел° подош подошл / подход', { on: 'subject', rest: /^(?:\S+ )?(?:к концу|к завершению)/ }),
  ...verbs(
    'expire',
    'истек° истеч исте / истека | законч закончи / заканчива | конч кончи / конча | оконч окончи / оканчива',
    {
      on: 'subject',
    },
  ),
  ...verbs(
    'suspend',
    'приостанов приостановл / приостанавлива | замороз заморож / заморажива | останов остановл / останавлива | законсервир /',
  ),
  ...verbs('suspend', 'постав поставл / став', { rest: /^(?:\S+ ){0,3}(?:на паузу|на стоп)/ }),
  ...verbs('suspend', 'полож / клад | убр убер / убира', {
    rest: /^(?:\S+ ){0,3}(?:под сукно|на полку|в (?:\S+ )?ящик|в стол)/,
  }),
  ...verbs('suspend', 'прерв прерва / прерыва', { weak: true }),
  ...verbs('block', 'налож / налага', { rest: /^(?:\S+ )?запрет/, preposition: /^на$/, weak: true }),
  ...verbs('exempt', 'вывел выве вывед / вывод', { preposition: /^из-под$/ }),
  ...verbs('exempt', 'сдела / дела', { rest: /^(?:\S+ ){0,2}(?:изъятие|исключение)/, preposition: /^из$/, weak: true }),
  ...verbs('block', 'заблокир / блокир'),
  ...verbs('extend', 'продл / продлева | пролонгир / '),
  ...verbs('extend', 'продл / продлева', { rest: /^(?:\S+ )?жизнь/, oblique: true }),
  ...verbs('extend', 'добав добавл / добавля | отвел отве отвед / ', {
    rest: /^(?:\S+ ){0,3}(?:лет|год|года|месяц\S*)(?! назад)/,
    oblique: true,
    weak: true,
  }),
  ...verbs('extend', 'получ / получа', { on: 'subject', rest: /^(?:\S+ ){0,2}(?:продление|пролонгацию)/ }),
  ...verbs('postpone', 'получ / получа', { on: 'subject', rest: /^(?:\S+ ){0,2}отсрочку/ }),
  ...verbs('pass', 'получ / получа', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}(?:одобрение|поддержку) (?:\S+ )?(?:сенат|палат|парламент|конгресс|дум|сейм|рады|кнессет)/,
    weak: true,
  }),
  ...verbs('sign', 'получ / получа', { on: 'subject', rest: /^(?:\S+ ){0,2}подпись/, weak: true }),
  ...verbs('sign', 'скреп скрепл / скрепля', { rest: /^(?:\S+ ){0,4}подпис/, weak: true }),
  ...verbs('uphold', 'призн призна / признава | счел° сочл сочт / ', {
    rest: /^(?:\S+ ){0,5}(?:конституционн|законн|правомерн|соответствующ)\p{L}+(?= *$| (?:и|но|конституции|основному) )/u,
  }),
  ...verbs('uphold', 'подтверд подтвержд / подтвержда', {
    rest: /^(?:\S+ )?(?:конституционность|законность|правомерность)/,
    oblique: true,
  }),
  ...verbs('uphold', 'устоя / ', { on: 'subject', rest: /^(?:\S+ )?(?:в (?:\S+ )?суде|перед судом)/ }),
  ...verbs(
    'restore',
    'восстанов восстановл / восстанавлива | возобнов возобновл / возобновля | возрод возрожд / возрожда | реанимир / | реставрир / | воскрес воскреш / воскреша | оживл оживи / оживля',
  ),
  ...verbs('restore', 'верн верну возврат возвращ / возвраща', { weak: true }),
  ...verbs('restore', 'верн верну возврат возвращ / возвраща', { preposition: /^(?:в|к)$/, weak: true }),
  ...verbs('restore', 'присоедин / присоединя', { rest: /^(?:\S+ ){0,2}(?:вновь|снова|опять)/, preposition: /^к$/ }),
  ...verbs('restore', 'ожи оживе / ожива', { on: 'subject', weak: true }),
  ...verbs('ratify', 'присоедин / присоединя', { preposition: /^к$/, weak: true }),
  ...verbs('begin', 'вступ / вступа | вош вой войд / вход', { on: 'subject', rest: FORCE }),
  ...verbs('begin', 'заработа / ', { on: 'subject' }),
  ...verbs('begin', 'запуст запущ / запуска', { weak: true }),
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
  ...verbs('sign', 'подпис подписа / подписыва | промульгир / | завизир / визир', { weak: true }),
  ...verbs('sign', 'постав поставл / став', { rest: /^(?:\S+ ){0,2}подпис/, preposition: /^под$/, weak: true }),
  ...verbs('ratify', 'ратифицир /'),
  ...verbs('veto', 'ветир / | завето /'),
  ...verbs('veto', 'налож / налага', { rest: /^(?:\S+ )?вето/, preposition: /^на$/ }),
  ...verbs('fail', 'заруб / рубля', { weak: true }),
  ...verbs('fail', 'отклон / отклоня | отверг° отвергн отвергну / отверга | провал / провалива'),
  ...verbs('amend', 'внес° внес / внос', {
    rest: /^(?:\S+ ){0,3}(?:поправк|изменени|дополнени|правк)/,
    preposition: /^в$/,
  }),
  ...verbs('amend', 'излож / излага', { rest: /^(?:\S+ ){0,2}в новой редакции/ }),
  ...verbs('amend', 'переписа перепиш / переписыва', { weak: true }),
  ...verbs('amend', 'измен / изменя | пересмотр / пересматрива | смягч / смягча | ужесточ / ужесточа', { weak: true }),
  ...verbs('grade', 'выхолост выхолощ / выхолащива | ослаб ослабл / ослабля'),
  ...verbs('postpone', 'отодвин / отодвига | сдвин / сдвига', { weak: true }),
  ...verbs('postpone', 'отлож / откладыва | отсроч / отсрочива | перенес° перенес / перенос', { weak: true }),
  ...verbs('uphold', 'подтверд подтвержд / подтвержда', { weak: true }),
  ...verbs('remain', 'сохран / сохраня | / держ', { on: 'subject', reflexive: true }),
  ...verbs('remain', 'остан / оста | сохран / сохраня', {
    on: 'subject',
    rest: /^(?:\S+ ){0,2}(?:в силе|в действии|в кодексе|в своде|в законодательстве|в конституции|силу|действ|на месте|законом|частью (?:\S+ )?(?:права|законодательства)|нетронут|с нами|без изменений|в неприкосновенности)/,
  }),
  ...verbs('remain', 'пережи / пережива', { on: 'subject', rest: /^(?:\S+ )?(?:выход|исключени|уход|смену|распад)/ }),
  ...verbs('remain', ' / сто | / числ | / знач', {
    on: 'subject',
    rest: /^(?:\S+ ){0,3}в (?:\S+ )?(?:конституции|кодексе|законе|своде|законодательстве|книге)/,
  }),
  ...verbs('remain', ' / действ действу | / существ существу', {
    on: 'subject',
    except: /^(?:лишь|только|разве что) (?:на бумаге|в теории)/,
  }),
  ...verbs('remain', 'уцеле / | устоя / | выжи / выжива | / жив живе | / здравству', {
    on: 'subject',
    except: /^(?:в|на) /,
    weak: true,
  }),
  ...verbs('remain', ' / продолжа', { on: 'subject', reflexive: true, weak: true }),
  ...verbs('remain', 'продолж / продолжа', {
    on: 'subject',
    rest: /^(?:\S+ )?(?:действова|применя|оставаться в силе)/,
  }),
  ...verbs('apply', ' / применяе применял применят применяю', { on: 'subject' }),
  ...verbs('enforce', 'примен / применя | / исполня', { weak: true }),
];
