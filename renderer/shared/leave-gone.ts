/** Marks the row of an own casus in a list, so that the keyboard does not get lost when it goes. */
export function casusRow({ kind = 'casus', id }: { readonly kind?: string; readonly id: string }) {
  return kind === 'casus' ? { 'data-casus-row': id } : {};
}

/**
 * Takes the keyboard out of a row that is about to go, to the row after it, or else the one before, or else
 * the heading of the screen.
 */
export function leaveGone(gone: readonly string[]): void {
  const active = document.activeElement;
  // Who is typing stays where the text is.
  if (active === null || active.matches('input, textarea')) return;
  const row = active.closest<HTMLElement>('[data-casus-row]');
  if (row === null || !gone.includes(row.dataset['casusRow'] ?? '')) return;
  const near = stays(row, 'nextElementSibling', gone) ?? stays(row, 'previousElementSibling', gone);
  const target =
    near?.querySelector<HTMLElement>('a[href], button') ??
    document.querySelector<HTMLElement>('h1[tabindex]');
  target?.focus({ preventScroll: true });
}

function stays(
  row: Element,
  turn: 'nextElementSibling' | 'previousElementSibling',
  gone: readonly string[],
): Element | null {
  let near = row[turn];
  while (near instanceof HTMLElement && gone.includes(near.dataset['casusRow'] ?? '')) {
    near = near[turn];
  }
  return near;
}
