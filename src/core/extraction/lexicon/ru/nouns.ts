/** Russian nouns by stem: what hangs on a law, its parts, the law itself, and who acts. Folded. */
import type { Body } from '../../../law/actor.ts';
import { law, type NounRule, PART, TERM, target } from '../../inflecting/nouns.ts';

const CASES =
  '(?:а|я|ы|и|у|ю|е|о|ь|ой|ей|ою|ью|ом|ем|ам|ям|ами|ями|ах|ях|ов|ев|й|ий|ия|ию|ие|ии|ием|ией|иям|иями|иях)?';
const noun = (stems: string): RegExp => new RegExp(`^(?:${stems.trim().split(/\s+/).join('|')})${CASES}$`, 'u');

export const LAW_NOUNS: readonly NounRule[] = [
  [noun('срок период цикл годност существовани'), TERM],
  [/^врем(?:я|ени)$/u, TERM],
  [noun('исполнени выполнени соблюдени'), target('enforcement')],
  [noun('действи участи применени реализаци обязательств введени вступлени запуск старт'), target('application')],
  [noun('функционировани'), target('application')],
  [noun('иск жалоб апелляци'), target('challenge')],
  [noun('вейвер изъяти освобождени исключени отказ послаблени'), target('waiver')],
  [noun('законопроект проект предложени инициатив билл документ'), target('measure')],
  [noun('ратификаци'), target('ratification')],
  [noun('полномочи'), target('power')],
  [noun('приостановк приостановлени заморозк пауз отсрочк блокировк'), target('limit')],
  [noun('част пункт половин большинств'), PART],
  [noun('процесс формат'), law('process format')],
  [noun('закон'), law('law act legislation')],
  [noun('норм'), law('provision section article clause')],
  [noun('текст'), law('text document')],
  [noun('акт'), law('act law statute')],
  [noun('поправк'), law('amendment')],
  [noun('запрет'), law('ban prohibition restriction restrictions')],
  [noun('ограничени'), law('restriction restrictions ban')],
  [noun('санкци'), law('sanctions measures')],
  [noun('мер'), law('measures measure')],
  [noun('эмбарго блокад'), law('embargo blockade')],
  [noun('договор'), law('treaty pact agreement')],
  [noun('соглашени'), law('agreement accord deal treaty')],
  [noun('пакт'), law('pact treaty')],
  [noun('конвенци'), law('convention treaty')],
  [noun('статут'), law('statute treaty')],
  [noun('стать'), law('section article provision')],
  [noun('раздел'), law('section')],
  [noun('положени'), law('provision')],
  [noun('указ приказ распоряжени'), law('order decree')],
  [noun('постановлени'), law('decree resolution regulation')],
  [noun('регламент'), law('regulation')],
  [noun('правил'), law('rule rules regulation')],
  [noun('резолюци'), law('resolution')],
  [noun('программ'), law('programme program')],
  [noun('режим'), law('regime')],
  [noun('пошлин тариф'), law('tariffs tariff duties')],
  [noun('налог сбор'), law('tax')],
  [noun('доктрин'), law('doctrine')],
  [noun('принцип'), law('doctrine principle')],
  [noun('прецедент'), law('precedent')],
  [noun('реформ'), law('reform')],
  [/^политик(?:а|и|у|е|ой)$/u, law('policy')],
  [noun('моратори'), law('moratorium')],
  [noun('льгот преференци'), law('preferences program programme scheme system')],
  [noun('субсиди кредит'), law('subsidies credits')],
  [noun('лимит потол'), law('limit ceiling cap')],
  [noun('мандат обязанност'), law('mandate requirement')],
  [noun('списк список перечен'), law('list listing designation')],
  [noun('протокол'), law('protocol')],
  [noun('групп'), law('group')],
  [noun('организаци'), law('organization organisation membership')],
];

const body = (of: Body, stems: string): readonly [RegExp, Body] => [
  new RegExp(`(?<![\\p{L}])(?:${stems.split('|').join('|')})`, 'u'),
  of,
];

/** By how the words begin; the first that fits. */
export const BODY_STEMS: readonly (readonly [RegExp, Body])[] = [
  // `57 стран ОБСЕ`: all of them together are the organisation
  body(
    'organization',
    'министерск\\p{L}+ совет|совет\\p{L}{0,2} министров (?:иностранных дел )?(?:обсе|совета европы)|постоянн\\p{L}+ совет|(?:стран|государств)\\p{L}{0,3} (?:обсе|оон|совета европы)',
  ),
  body('executive', '(?:совет|стран|государств)\\p{L}{0,3} (?:ес|евросоюза|европейского союза|министров)(?![\\p{L}])'),
  body(
    'court',
    'суд(?![\\p{L}]*ьб)|верховн(?!\\p{L}* рад)|конституционн\\p{L}* (?:суд|совет)|трибунал|судь|госсовет(?!\\p{L}* (?:кнр|китая))|государственн\\p{L}+ совет',
  ),
  body(
    'agency',
    'министерств|минист(?!ерск)|мид(?![\\p{L}])|минфин|минюст|госдеп|госсекретар|казначейств|ведомств|регулятор|комисси|агентств|центробанк|прокур|(?:fcc|фкс|fincen|epa|фбр|анб)(?![\\p{L}])',
  ),
  // one of the two houses of the union
  body('chamber', 'европарламент|европейск\\p{L}+ парламент'),
  body('legislature', '(?:национальн|народн)\\p{L}+ собрани'),
  body(
    'chamber',
    'национальн\\p{L}+ ассамбле|ассамбле|сенат|палат|совет федерац|госдум|дум(?:а|ы|е|у|ой)(?![\\p{L}])|бундестаг|комитет|конгрессмен',
  ),
  body(
    'legislature',
    'законодательн\\p{L}+ (?:орган|собрани)|конгресс|парламент|дум|рад(?:а|ы|е|у|ой)(?![\\p{L}])|сейм|кнессет|меджлис|законодател|депутат|милли меджлис',
  ),
  body(
    'executive',
    'президент|бел\\p{L}* дом|администраци|правительств|кабинет|премьер|кремл|трамп|байден|путин|эрдоган|обам|буш|клинтон|губернатор|король|глав\\p{L}* государств',
  ),
  // `президент страны` is the president
  body('party', 'стран(?:ы|ам|ами)?(?![\\p{L}])|государств(?:а|ам|ами)?(?![\\p{L}])'),
  // `Совет` alone may be that of anything
  body(
    'organization',
    '(?:оон|нато)(?![\\p{L}])|североатлантическ\\p{L}+ альянс|альянс|евросоюз|ес(?![\\p{L}])|совбез|совет\\p{L}* (?:безопасност|европ|оон|обсе|глав|постоян)|обсе',
  ),
  body('people', 'референдум|народ'),
];

/** What a bill and a law are alike: `документ утратил силу`. */
export const DOCUMENT = /^документ/u;
