import { fitToScreens, type WindowPlace } from '../window-place.ts';
import type { ElectronParts, WindowPart } from './electron-parts.ts';

/** One window, locked down, where it stood last time. It shows itself when there is something to see. */
export function createWindow(
  { BrowserWindow, app, screen }: ElectronParts,
  options: { readonly title: string; readonly preloadPath: string; readonly place: WindowPlace },
): WindowPart {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { x, y, width, height, maximized } = fitToScreens(options.place, screens);
  const window = new BrowserWindow({
    title: options.title,
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: 480,
    minHeight: 360,
    show: false,
    webPreferences: {
      preload: options.preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized === true) window.maximize();
    window.show();
  });
  return window;
}

/** Where the window stands now, to stand there again. */
export function placeOf(window: WindowPart): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}
