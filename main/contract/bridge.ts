import type { Reply } from './endpoint.ts';

/** Messages from main to the renderer that no call asked for. */
export type BridgeEvent =
  | { readonly name: 'close-requested' }
  /** The computer was locked or put to sleep. */
  | { readonly name: 'system-locked' }
  /** Something in the folder of the casusboek was changed by another window or computer: look at it. */
  | { readonly name: 'casusboek-changed' }
  /** From the menu of the desktop: go to a screen or do a thing the screen knows. */
  | { readonly name: 'menu'; readonly command: MenuCommand };

export type MenuCommand =
  | 'search'
  | 'new-casus'
  | 'library'
  | 'casusboek'
  | 'about'
  | 'back'
  | 'forward'
  | 'print'
  | 'undo'
  | 'redo';

/**
 * `window.api`: all that the renderer has of the desktop. Both hosts provide exactly this.
 * `call` never rejects for what main answers; it answers a reply with `ok: false`.
 */
export type Bridge = {
  call(name: string, input: unknown): Promise<Reply>;
  /** @returns A function that stops listening. */
  on(listener: (event: BridgeEvent) => void): () => void;
};
