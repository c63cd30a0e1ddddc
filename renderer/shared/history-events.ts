/** Asks the screen to take back its last change; a screen that can prevents the default. */
export const undoEvent = 'maatstaf:undo';
/** Asks the screen to do again what was taken back last. */
export const redoEvent = 'maatstaf:redo';

/**
 * Undo or redo from the menu: the screen's own when it has one, else that of the field.
 */
export function askHistory(name: typeof undoEvent | typeof redoEvent): void {
  const asked = new Event(name, { cancelable: true });
  if (!window.dispatchEvent(asked)) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to the undo of a field; both hosts are Chromium, which keeps it.
  document.execCommand(name === undoEvent ? 'undo' : 'redo');
}
