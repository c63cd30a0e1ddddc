/** How long the window gets to save what is open before it closes all the same, in milliseconds. */
const patience = 2_500;

export type Closing = {
  /**
   * Asks the window to save; settles when it has, when it is gone, or when patience is over.
   *
   * @returns Whether to go on: not when the window said that something could not be saved.
   */
  letWindowSave(ask: () => void): Promise<boolean>;
  /** The answer of the window; before it was asked this means nothing. */
  windowHasSaved(): void;
  /** The other answer: something could not be saved, and the user is reading why. */
  windowWantsToStay(): void;
  /** There is no window any more, so nobody to ask or to wait for. */
  windowIsGone(): void;
  onClosed(finish: () => Promise<void>): void;
  /** Runs all that has to happen after the window; once, however often it is called. */
  finish(): Promise<void>;
};

/** The order in which an app ends, the same in both hosts: window saves, window goes, services finish. */
export function createClosing(waitMilliseconds = patience): Closing {
  const finishers: (() => Promise<void>)[] = [];
  let finished: Promise<void> | undefined;
  let isGone = false;
  let answer: ((goOn: boolean) => void) | undefined;

  return {
    async letWindowSave(ask) {
      if (isGone) return true;
      return new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(true), waitMilliseconds);
        answer = (goOn) => {
          clearTimeout(timer);
          resolve(goOn);
        };
        ask();
      });
    },
    windowHasSaved: () => answer?.(true),
    windowWantsToStay: () => answer?.(false),
    windowIsGone() {
      isGone = true;
      answer?.(true);
    },
    onClosed: (finish) => {
      finishers.push(finish);
    },
    finish: () => (finished ??= runAll(finishers)),
  };
}

/** Each one runs, also when an earlier one fails; the first failure is what the caller gets. */
async function runAll(finishers: readonly (() => Promise<void>)[]): Promise<void> {
  const outcomes = await Promise.allSettled(finishers.map((finish) => finish()));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
