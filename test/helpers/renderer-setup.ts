import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine is slow, not broken: waiting longer costs nothing when what is waited for comes.
configure({ asyncUtilTimeout: 10_000 });

// What was still under way answers after the screen has gone. When its window has gone too, that answer is an error
// of no test at all, and the whole run fails on it.
afterEach(async () => {
  cleanup();
  for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done));
});
