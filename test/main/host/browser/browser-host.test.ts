import { testHost } from '../host-contract.ts';
import { openBrowserHarness } from './browser-harness.ts';

testHost('browser', openBrowserHarness);
