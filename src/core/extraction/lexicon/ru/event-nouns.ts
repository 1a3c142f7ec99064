import type { Sense } from '../../sense.ts';
import { stems } from './verb-entry.ts';

/** Nouns by stem, without their ending: `отмена поправки`, `выход из договора`. */
export const NOUNS: readonly (readonly [Sense, readonly string[]])[] = [
  ['removeLaw', stems('отмен упраздн упразднени ликвидаци аннулировани расторжени устранени демонтаж')],
  ['endLaw', stems('сняти прекращени закрыти роспуск кончин гибел крах конец конц сворачивани свертывани')],
  ['voidByCourt', stems('неконституционност')],
  ['rescind', stems('отзыв дератификаци')],
  ['leave', stems('выход')],
  ['denounce', stems('денонсаци денонсировани')],
  ['expire', stems('истечени окончани')],
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
