/** Arrow keys walk from the field through the results and back; Tab works as everywhere. */
export function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
  const stops = () => [input, ...list.querySelectorAll<HTMLElement>('h3 a')];
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = stops();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const next = step === undefined || here < 0 ? undefined : all[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
}
