import { onTestFinished } from 'vitest';

import { launch } from './launch.ts';
import type { LaunchOptions, Running } from './running.ts';

/**
 * Launches the app for one test and ends it with the test. Not by `close`: an app with a text that is not
 * saved stays open.
 */
export async function start(options: LaunchOptions = {}): Promise<Running> {
  const app = await launch(options);
  onTestFinished(() => app.kill());
  return app;
}
