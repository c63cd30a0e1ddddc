import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run test:durability -- --kills 300 [--seed 7]`: kills writers at random moments, plain and
 * encrypted, one and two at once, and looks whether what they acknowledged is there; and a sixth as
 * often each of what works on the whole casusboek: saving it as a file, bringing in, making and putting
 * back a backup, turning encryption on and off. The same seed gives the same texts and the same pauses
 * before each kill.
 */
const root = path.join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '300' }, seed: { type: 'string' } },
});
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const tests = ['test/durability/kill.test.ts', 'test/durability/keeping-kill.test.ts'];
const words = ['run', '--config', 'build/vitest.config.ts', ...tests];
const { status } = spawnSync(process.execPath, [vitest, ...words, '--disable-console-intercept'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    MAATSTAF_KILLS: values.kills,
    ...(values.seed === undefined ? {} : { MAATSTAF_SEED: values.seed }),
  },
});
process.exitCode = status ?? 1;
