/** What an answer without success says to the person who asked. */
import { type Fault, fault } from './refused.ts';

export function statusFault(status: number): Fault {
  return fault('status', `answered with status ${status}${nameOf(status)}`, adviceOn(status));
}

function nameOf(status: number): string {
  if (status === 404 || status === 410) return ': there is no such page';
  if (status === 401 || status === 403 || status === 451) return ': the page is not given to programs like this one';
  if (status === 402) return ': the page is to be paid for';
  if (status === 429) return ': it was asked too often';
  return status >= 500 ? ': the server has a fault' : '';
}

function adviceOn(status: number): string {
  if (status === 404 || status === 410) return 'Check the address, or look for the page in a web archive.';
  if (status === 429 || status >= 500) return 'Try again later.';
  return 'Save the page from a browser as HTML and check the file.';
}
