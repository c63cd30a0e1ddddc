import type { Bridge } from '../../main/contract/bridge.ts';

/** `window.api`: what both hosts provide before the first script of the page runs. */
export function bridge(): Bridge {
  return Reflect.get(window, 'api') as Bridge;
}
