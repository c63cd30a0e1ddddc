import { contextBridge, ipcRenderer } from 'electron';

import type { Bridge, BridgeEvent } from '../../../contract/bridge.ts';
import type { Reply } from '../../../contract/endpoint.ts';
import { callChannel, eventChannel } from '../channels.ts';

/** All that the renderer gets of Electron. What crosses is JSON, as in the browser host. */
const api: Bridge = {
  call: (name, input) =>
    ipcRenderer.invoke(callChannel, name, JSON.stringify(input ?? null)) as Promise<Reply>,
  on(listener) {
    const hear = (_event: unknown, event: BridgeEvent) => listener(event);
    ipcRenderer.on(eventChannel, hear);
    return () => void ipcRenderer.off(eventChannel, hear);
  },
};

contextBridge.exposeInMainWorld('api', api);
