import { useEffect } from 'react';

const starts = [
  '[data-part-start]',
  'h1',
  '[aria-current]',
  'h2',
  'a[href]',
  'button[aria-controls]',
] as const;

/** F6 and Shift + F6 go from part to part of the window and round again: the menu, then the parts of the screen. */
export function useWindowParts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      goToPart(partsOfWindow(), event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function partsOfWindow(): readonly Element[] {
  const marked = [...document.querySelectorAll('[data-part]')].filter(
    (part) => part.closest('[hidden]') === null,
  );
  const screen = document.querySelector('main');
  if (screen === null || marked.some((part) => screen.contains(part))) return marked;
  return [...marked, screen];
}

/** Goes on to the next part in the given direction where something can have the keyboard. */
function goToPart(parts: readonly Element[], turn: 1 | -1): void {
  const from = placeAmong(parts, turn);
  for (let step = 1; step <= parts.length; step += 1) {
    const part = parts[(from + turn * step + parts.length * 2) % parts.length];
    if (part !== undefined && focusPart(part)) return;
  }
}

/** The part with the keyboard; between two parts, the one that the given direction comes from. */
function placeAmong(parts: readonly Element[], turn: 1 | -1): number {
  const active = document.activeElement ?? document.body;
  const here = parts.findIndex((part) => part.contains(active));
  if (here >= 0) return here;
  const passed = parts.filter(
    (part) => (active.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  ).length;
  return turn === 1 ? passed - 1 : passed;
}

/** Where reading begins in a part. What is hidden cannot take the keyboard and is passed over. */
function focusPart(part: Element): boolean {
  return starts.some((selector) =>
    [...part.querySelectorAll<HTMLElement>(selector)].some((start) => {
      if (start.matches('h1, h2')) start.tabIndex = -1;
      start.focus();
      if (document.activeElement !== start) return false;
      markReached(start);
      return true;
    }),
  );
}

/** A heading shows no ring when the app puts the keyboard there; who asks for it has to see where it is. */
function markReached(start: HTMLElement): void {
  start.dataset['reached'] = '';
  start.addEventListener('blur', () => delete start.dataset['reached'], { once: true });
}
