import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A busy machine is slow, not broken: waiting longer costs nothing when what is waited for comes.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
