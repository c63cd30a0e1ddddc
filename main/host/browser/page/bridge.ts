import type { Bridge, BridgeEvent } from '../../../contract/bridge.ts';
import type { Reply } from '../../../contract/endpoint.ts';
import { browserOrigin, callBinding, receiveFunction } from './origin.ts';
import type { PageMessage } from './page-message.ts';

/** What the host sends the page. */
type HostMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: BridgeEvent };

/** Runs in the page before any of its own scripts, and gives it `window.api`. */
function install(send: (message: PageMessage) => void) {
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners = new Set<(event: BridgeEvent) => void>();
  let lastId = 0;

  const api: Bridge = Object.freeze({
    call(name: string, input: unknown) {
      return new Promise<Reply>((resolve) => {
        const id = (lastId += 1);
        waiting.set(id, resolve);
        send({ kind: 'call', id, name, input: input ?? null });
      });
    },
    on(listener: (event: BridgeEvent) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });

  function receive(text: string) {
    const message = JSON.parse(text) as HostMessage;
    if (message.kind === 'event') {
      for (const listener of [...listeners]) listener(message.event);
      return;
    }
    waiting.get(message.id)?.(message.reply);
    waiting.delete(message.id);
  }

  Object.defineProperty(window, 'api', { value: api, enumerable: true });
  Object.defineProperty(window, receiveFunction, { value: receive });
}

function watchPlace(send: (message: PageMessage) => void) {
  const tell = () =>
    send({
      kind: 'place',
      x: window.screenX,
      y: window.screenY,
      width: window.outerWidth,
      height: window.outerHeight,
    });
  window.addEventListener('resize', tell);
  window.addEventListener('pagehide', tell);
}

const binding: unknown = Reflect.get(window, callBinding);
if (window === window.top && location.origin === browserOrigin && typeof binding === 'function') {
  Reflect.deleteProperty(window, callBinding);
  const send = (message: PageMessage) =>
    void Reflect.apply(binding, window, [JSON.stringify(message)]);
  install(send);
  watchPlace(send);
  // Every window the app has is the one it is in; a second page would have no bridge.
  window.open = () => null;
}
