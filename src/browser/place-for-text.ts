/** The place for a text: a file may be dropped on it, and it says that a text is being checked. */
export function enlivenPlace(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form.check-form')) {
    takeFiles(form);
    tellProgress(form);
  }
}

function takeFiles(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=file]');
  if (field === null) return;
  const over = (on: boolean) => form.classList.toggle('over', on);
  form.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  form.addEventListener('dragleave', () => over(false));
  form.addEventListener('drop', (event) => {
    over(false);
    const files = event.dataTransfer?.files;
    if (files === undefined || files.length === 0) return;
    event.preventDefault();
    field.files = files;
    say(form, `${form.dataset.dropped ?? ''} ${files[0]?.name ?? ''}`);
  });
}

function tellProgress(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  const busy = (on: boolean) => {
    form.setAttribute('aria-busy', String(on));
    // still able to send: whoever waits too long may press it again
    button?.classList.toggle('busy', on);
    say(form, on ? (form.dataset.checking ?? '') : '');
  };
  form.addEventListener('submit', () => busy(true));
  // a page that comes back from the browser's memory checks nothing
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) busy(false);
  });
}

function say(form: HTMLFormElement, words: string): void {
  const told = form.querySelector('.progress');
  if (told !== null) told.textContent = words;
}
