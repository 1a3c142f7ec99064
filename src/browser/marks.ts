/** A passage and its verdict light up together, whichever of them the pointer or the focus is on. */
export function enlivenMarks(page: Document): void {
  const article = page.querySelector('.article');
  if (article === null) return;
  const light = (target: EventTarget | null, on: boolean) => {
    const id = target instanceof Element ? claimOf(target) : null;
    if (id === null) return;
    for (const one of partsOf(article, id)) one.classList.toggle('lit', on);
  };
  for (const [begin, end] of [
    ['mouseover', 'mouseout'],
    ['focusin', 'focusout'],
  ] as const) {
    article.addEventListener(begin, ({ target }) => light(target, true));
    article.addEventListener(end, ({ target }) => light(target, false));
  }
}

function claimOf(element: Element): string | null {
  const mark = element.closest('a.mark');
  if (mark !== null) return (mark.getAttribute('href') ?? '').slice(1);
  return element.closest('.card')?.id ?? null;
}

function partsOf(article: Element, id: string): readonly Element[] {
  const card = document.getElementById(id);
  const marks = article.querySelectorAll(`a.mark[href="#${CSS.escape(id)}"]`);
  return card === null ? [...marks] : [card, ...marks];
}
