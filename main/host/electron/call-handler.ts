import type { Dispatch } from '../../ipc/handle.ts';
import { callChannel } from './channels.ts';
import type { ElectronParts, WebContentsPart } from './electron-parts.ts';

/** Takes the calls of the window. Who calls is what Electron says, never what the caller says. */
export function handleCalls(
  ipcMain: ElectronParts['ipcMain'],
  contents: WebContentsPart,
  dispatch: Dispatch,
): void {
  ipcMain.handle(callChannel, ({ senderFrame }, name, input) => {
    const sender = {
      origin: senderFrame?.origin ?? '',
      mainFrame: senderFrame !== null && senderFrame === contents.mainFrame,
    };
    return dispatch(sender, typeof name === 'string' ? name : '', parseInput(input));
  });
}

/** What is not JSON becomes `undefined`, which has the form of no call. */
function parseInput(input: unknown): unknown {
  if (typeof input !== 'string') return undefined;
  try {
    return JSON.parse(input);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
