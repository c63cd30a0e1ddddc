type Listener = (text: string) => void;

const listeners = new Set<Listener>();

/** Says something briefly, on screen and to a screen reader, such as "Gekopieerd". */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** For the shell, which has the place where it shows. */
export function onAnnounce(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
