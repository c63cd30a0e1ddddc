import { useEffect } from 'react';

import { redoEvent, undoEvent } from '../../shared/history-events.ts';
import { isCommand } from '../../shared/command-key.ts';

/**
 * Ctrl or Cmd with Z, Shift+Z or Y, wherever the keyboard is in the casus. The browser's own undo is
 * kept out of fields of the casus, since it knows one field only; a form in which something is still
 * to be sent keeps it.
 */
export function useHistoryKeys(): void {
  useEffect(() => {
    const ask = (event: Event, name: string) => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      event.preventDefault();
      window.dispatchEvent(new Event(name, { cancelable: true }));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isCommand(event) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) ask(event, redoEvent);
      else if (key === 'z') ask(event, undoEvent);
    };
    // From the menu of the field itself, or of the browser.
    const onBeforeInput = (event: InputEvent) => {
      if (event.inputType === 'historyUndo') ask(event, undoEvent);
      else if (event.inputType === 'historyRedo') ask(event, redoEvent);
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('beforeinput', onBeforeInput);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('beforeinput', onBeforeInput);
    };
  }, []);
}

/** In a dialog, or in a field of which the text is no part of the casus yet. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  return isText(target) && target.form !== null && target.value !== '';
}

function isText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
