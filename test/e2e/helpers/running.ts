import type { Page } from 'playwright-core';

export type LaunchOptions = {
  /** Folder for settings and log; a new one when left out. */
  readonly userData?: string;
  /** Folder of the casusboek; a new one when left out. */
  readonly notebook?: string;
  /** The built app; `out/` of this project when left out. */
  readonly out?: string;
};

/** The real app, started as a user starts it, with Playwright looking on. */
export type Running = {
  readonly host: 'electron' | 'browser';
  readonly page: Page;
  readonly userData: string;
  readonly notebook: string;
  /** Where saved files go. */
  readonly saveFolder: string;
  /** Process of the app; its children are the browser's. */
  readonly pid: number;
  /** The technical log so far. */
  readonly logText: () => string;
  readonly dialogs: {
    /** The next file that is asked for; call it before the click that asks. */
    answerOpen(filePath: string): Promise<void>;
  };
  /** Closes as the system does (a signal), and answers the exit code. */
  close(): Promise<number | null>;
  /** Closes as a user does, by the window, and answers the exit code. */
  closeWindow(): Promise<number | null>;
  /** Ends it the hard way. */
  kill(): Promise<void>;
  /** Settles when the app has ended, for whatever reason. */
  readonly ended: Promise<number | null>;
};
