export const isMac = navigator.platform.startsWith('Mac');

/** The key to hold for a shortcut, as people on this machine call it. */
export const commandKey = isMac ? 'Cmd' : 'Ctrl';

/** Whether the key for shortcuts is held. */
export function isCommand(event: KeyboardEvent): boolean {
  return isMac ? event.metaKey : event.ctrlKey;
}
