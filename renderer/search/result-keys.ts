import type { KeyboardEvent } from 'react';

/** Marks the link that opens a result, for the arrow keys. */
export const resultLink = { 'data-result': '' } as const;

function resultsOf(screen: HTMLElement | null): HTMLElement[] {
  return [...(screen?.querySelectorAll<HTMLElement>('[data-result] a') ?? [])];
}

/** Whether something that was clicked opens a result. */
export function isResult(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-result] a') !== null;
}

/** Opens the best result. @returns Whether there was one. */
export function openFirstResult(screen: HTMLElement | null): boolean {
  const first = resultsOf(screen)[0];
  first?.click();
  return first !== undefined;
}

/** Arrow down goes from the field into the results, up comes back; Escape goes to the field at once. */
export function moveBetweenResults(
  event: KeyboardEvent,
  screen: HTMLElement | null,
  field: HTMLTextAreaElement | null,
): void {
  const isInField = document.activeElement === field;
  if (event.key === 'Escape' && !isInField) {
    event.preventDefault();
    field?.focus();
    return;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  // In a text of more lines the arrows move through the text first.
  if (isInField && !isAtEdge(field, event.key)) return;
  const results = resultsOf(screen);
  const current = results.findIndex((result) => result === document.activeElement);
  if (!isInField && current === -1) return;
  event.preventDefault();
  const next = current + (event.key === 'ArrowDown' ? 1 : -1);
  if (next < 0) field?.focus();
  else results[next]?.focus();
}

function isAtEdge(field: HTMLTextAreaElement | null, key: 'ArrowDown' | 'ArrowUp'): boolean {
  if (field === null) return false;
  return key === 'ArrowDown' && field.selectionStart === field.value.length;
}
