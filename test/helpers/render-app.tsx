import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';

import { App } from '../../renderer/app.tsx';
import { fakeApi, type Answers, type FakeApi } from './fake-api.ts';
import { runWorkersInProcess } from './worker-in-process.ts';

/**
 * The whole renderer at one address, with only `window.api` faked. What the test's DOM lacks is
 * stood in for: workers run in the same thread, fonts are there at once.
 */
export function renderApp(path: string, answers: Answers = {}): FakeApi & { user: UserEvent } {
  runWorkersInProcess();
  Reflect.set(document, 'fonts', { ready: Promise.resolve() });
  window.history.replaceState(null, '', path);
  const api = fakeApi(answers);
  render(<App />);
  return { ...api, user: userEvent.setup() };
}
