import { LISTS } from './strings/site.ts';

/** “3 laws, 1 bill”. */
export function countWords(laws: number, measures: number): string {
  const some = [
    laws === 0 && measures > 0 ? '' : `${laws} ${laws === 1 ? LISTS.law : LISTS.laws}`,
    measures === 0 ? '' : `${measures} ${measures === 1 ? LISTS.bill : LISTS.bills}`,
  ];
  return some.filter((words) => words !== '').join(', ');
}
