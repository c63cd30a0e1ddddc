type Print = () => void;

const prints: Print[] = [];

/**
 * Registers how the screen that is open comes on paper, so that the menu of the desktop prints the
 * same as the button does, and asks the same first.
 *
 * @returns Takes it out again; call it when the screen goes.
 */
export function registerPrint(print: Print): () => void {
  prints.push(print);
  return () => {
    prints.splice(prints.indexOf(print), 1);
  };
}

/** Prints the way the open screen says. */
export function printScreen(): void {
  prints.at(-1)?.();
}
