/** A slider through the life of a law: it is there for those whose browser runs it, and sets the day of the form. */
const MS_A_DAY = 86_400_000;

export function enlivenDays(page: Document): void {
  for (const slider of page.querySelectorAll<HTMLInputElement>('input[type=range][data-day]')) enliven(slider);
}

function enliven(slider: HTMLInputElement): void {
  const field = document.getElementById(slider.dataset.day ?? '');
  const label = slider.closest('label');
  if (!(field instanceof HTMLInputElement) || label === null) return;
  const say = () => slider.setAttribute('aria-valuetext', field.value);
  slider.addEventListener('input', () => {
    field.value = new Date(slider.valueAsNumber * MS_A_DAY).toISOString().slice(0, 10);
    say();
  });
  field.addEventListener('input', () => {
    if (!Number.isNaN(field.valueAsNumber)) slider.valueAsNumber = field.valueAsNumber / MS_A_DAY;
    say();
  });
  say();
  label.hidden = false;
}
