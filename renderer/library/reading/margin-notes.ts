import { useLayoutEffect, type RefObject } from 'react';

const gap = 12;

/** Puts each note at the height of its passage, or below the note before it; the box grows to hold the last one. */
function place(box: HTMLElement): void {
  const top = box.getBoundingClientRect().top;
  let free = 0;
  box.style.minBlockSize = '';
  for (const note of box.querySelectorAll<HTMLElement>('[data-note]')) {
    note.style.insetBlockStart = '';
    if (getComputedStyle(note).position !== 'absolute') return;
    const passage = box.querySelector(`[data-passage="${note.dataset['note'] ?? ''}"]`);
    const wanted = passage === null ? 0 : passage.getBoundingClientRect().top - top;
    const start = Math.max(wanted, free);
    note.style.insetBlockStart = `${start}px`;
    free = start + note.offsetHeight + gap;
  }
  if (free > 0) box.style.minBlockSize = `${free}px`;
}

/**
 * Keeps the notes of a text beside their passages while its width or text size changes. CSS alone
 * can't keep two long notes apart without tearing the text open.
 */
export function useMarginNotes(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    place(element);
    let width = 0;
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect().width;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (now * rem === width) return;
      width = now * rem;
      place(element);
    });
    observer.observe(element);
    observer.observe(document.documentElement);
    void document.fonts.ready.then(() => {
      place(element);
    });
    return () => {
      observer.disconnect();
    };
  }, [box]);
}
