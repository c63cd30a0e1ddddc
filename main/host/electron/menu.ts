import type { MenuItemConstructorOptions } from 'electron';

import type { MenuCommand } from '../../contract/bridge.ts';

/**
 * The Dutch menu with the shortcuts that people know from elsewhere.
 *
 * @param run - Hands a command to the screen.
 */
export function menuTemplate(
  run: (command: MenuCommand) => void,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const item = (label: string, command: MenuCommand, accelerator?: string) => ({
    label,
    click: () => run(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';

  const own: MenuItemConstructorOptions = {
    label: 'Maatstaf',
    submenu: [
      item('Over Maatstaf', 'about'),
      line,
      { role: 'hide', label: 'Verberg Maatstaf' },
      { role: 'hideOthers', label: 'Verberg andere' },
      { role: 'unhide', label: 'Toon alles' },
      line,
      { role: 'quit', label: 'Stop Maatstaf' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&Bestand',
    submenu: [
      item('Nieuwe casus', 'new-casus', 'CmdOrCtrl+N'),
      line,
      item('Opslaan als PDF…', 'print', 'CmdOrCtrl+P'),
      line,
      isMac
        ? { role: 'close', label: 'Sluit venster' }
        : { role: 'quit', label: 'Afsluiten', accelerator: 'Ctrl+Q' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: 'Be&werken',
    submenu: [
      item('Ongedaan maken', 'undo', 'CmdOrCtrl+Z'),
      item('Opnieuw', 'redo', 'CmdOrCtrl+Shift+Z'),
      line,
      { role: 'cut', label: 'Knippen' },
      { role: 'copy', label: 'Kopiëren' },
      { role: 'paste', label: 'Plakken' },
      { role: 'pasteAndMatchStyle', label: 'Plakken zonder opmaak' },
      { role: 'selectAll', label: 'Alles selecteren' },
    ],
  };
  const go: MenuItemConstructorOptions = {
    label: '&Ga naar',
    submenu: [
      item('Zoeken', 'search', 'CmdOrCtrl+K'),
      item('Bibliotheek', 'library'),
      item('Casusboek', 'casusboek'),
      line,
      item('Terug', 'back', isMac ? 'Cmd+[' : 'Alt+Left'),
      item('Vooruit', 'forward', isMac ? 'Cmd+]' : 'Alt+Right'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: 'Bee&ld',
    submenu: [
      { role: 'zoomIn', label: 'Groter', accelerator: 'CmdOrCtrl+=' },
      { role: 'zoomOut', label: 'Kleiner' },
      { role: 'resetZoom', label: 'Normale grootte' },
      line,
      { role: 'togglefullscreen', label: 'Volledig scherm' },
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: '&Venster',
    submenu: [
      { role: 'minimize', label: 'Minimaliseren' },
      { role: 'zoom', label: 'In- en uitzoomen' },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: '&Help',
    submenu: [item('Over Maatstaf', 'about')],
  };
  return isMac ? [own, file, edit, go, view, window] : [file, edit, go, view, help];
}
