/**
 * Forms that ask again while a reader writes: the server's own answer is fetched, and the parts that `data-live` names take the
 * place of those that stand in the page. What was fetched last is shown, whatever arrives late.
 */
const PAUSE = 250;

export function enlivenForms(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-live]')) enliven(form);
}

function enliven(form: HTMLFormElement): void {
  let waiting = 0;
  let asked: AbortController | null = null;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      if (!form.checkValidity()) return;
      asked?.abort();
      asked = new AbortController();
      void renewed(form, asked.signal);
    }, PAUSE);
  });
}

async function renewed(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') address.searchParams.set(name, value);
  const page = await answerOf(address, signal);
  if (page === null || signal.aborted) return;
  for (const id of (form.dataset.live ?? '').split(' ')) takePlace(id, page);
  history.replaceState(null, '', address);
}

/** Null where the server has no answer of this kind: the form can still be sent, and the page then says why. */
async function answerOf(address: URL, signal: AbortSignal): Promise<Document | null> {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  } catch {
    return null;
  }
}

/** A part that only one of the pages has stays, or stays away. */
function takePlace(id: string, page: Document): void {
  const [here, there] = [document.getElementById(id), page.getElementById(id)];
  if (here !== null && there !== null) here.replaceWith(document.adoptNode(there));
}
