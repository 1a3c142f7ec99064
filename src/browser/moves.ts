/** From claim to claim: two buttons, and the keys n and p for those who want them. The words stand in the bar of the check. */
export function enlivenMoves(page: Document): void {
  const bar = page.querySelector<HTMLElement>('[data-move]');
  const marks = [...page.querySelectorAll<HTMLAnchorElement>('.article a.mark')];
  const claims = marks.filter((mark, at) => marks.findIndex((one) => one.hash === mark.hash) === at);
  if (bar === null || claims.length < 2) return;
  const move = (step: number) => {
    const next = claims[nextOf(claims, step)];
    next?.focus();
    next?.scrollIntoView({ block: 'center', behavior: 'auto' });
  };
  const { group, keys } = controls(bar.dataset, move);
  bar.append(group);
  page.addEventListener('keydown', (event) => {
    if (!keys.checked || isWriting(event)) return;
    if (event.key === 'n') move(1);
    if (event.key === 'p') move(-1);
  });
}

/** The claim after the one that has the focus, or whose verdict has it; the first where none has. */
function nextOf(claims: readonly HTMLAnchorElement[], step: number): number {
  const { activeElement } = document;
  const card = activeElement?.closest('.card')?.id;
  const at = claims.findIndex((one) => one === activeElement || one.hash === `#${card}`);
  if (at < 0) return step > 0 ? 0 : claims.length - 1;
  return (at + step + claims.length) % claims.length;
}

/** Letters belong to whoever writes them, and to the browser where another key is held. */
function isWriting({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const fields = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
  return ctrlKey || altKey || metaKey || (target instanceof Element && target.closest(fields) !== null);
}

function controls(says: DOMStringMap, move: (step: number) => void) {
  const group = document.createElement('div');
  group.className = 'moves small';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', says.move ?? '');
  const keys = document.createElement('input');
  keys.type = 'checkbox';
  keys.checked = true;
  const label = document.createElement('label');
  label.append(keys, ` ${says.keys ?? ''}`);
  group.append(
    button(says.previous, () => move(-1)),
    button(says.next, () => move(1)),
    label,
  );
  return { group, keys };
}

function button(words: string | undefined, act: () => void): HTMLButtonElement {
  const one = document.createElement('button');
  one.type = 'button';
  one.textContent = words ?? '';
  one.addEventListener('click', act);
  return one;
}
