import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';

import type { MenuCommand } from '../../../../main/contract/bridge.ts';
import { menuTemplate } from '../../../../main/host/electron/menu.ts';

const noWindow = undefined as never;

function itemsOf(platform: NodeJS.Platform, run: (command: MenuCommand) => void = () => undefined) {
  return menuTemplate(run, platform).flatMap(
    ({ submenu }) => submenu as MenuItemConstructorOptions[],
  );
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'every item on %s has a Dutch label',
  (platform) => {
    const items = itemsOf(platform).filter(({ type }) => type !== 'separator');

    expect(items.length).toBeGreaterThan(15);
    for (const { label } of items) expect(label).toMatch(/^[\p{Lu}]/u);
  },
);

test.each([
  { label: 'Nieuwe casus', accelerator: 'CmdOrCtrl+N', command: 'new-casus' },
  { label: 'Opslaan als PDF…', accelerator: 'CmdOrCtrl+P', command: 'print' },
  { label: 'Ongedaan maken', accelerator: 'CmdOrCtrl+Z', command: 'undo' },
  { label: 'Opnieuw', accelerator: 'CmdOrCtrl+Shift+Z', command: 'redo' },
  { label: 'Zoeken', accelerator: 'CmdOrCtrl+K', command: 'search' },
  { label: 'Terug', accelerator: 'Alt+Left', command: 'back' },
  { label: 'Vooruit', accelerator: 'Alt+Right', command: 'forward' },
])('$label sends $command', ({ label, accelerator, command }) => {
  const sent: MenuCommand[] = [];
  const item = itemsOf('linux', (name) => sent.push(name)).find((found) => found.label === label);

  item?.click?.(noWindow, noWindow, noWindow);

  expect(item?.accelerator).toBe(accelerator);
  expect(sent).toEqual([command]);
});

test('no two items share a shortcut', () => {
  const shortcuts = itemsOf('linux').flatMap(({ accelerator }) => accelerator ?? []);

  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});
