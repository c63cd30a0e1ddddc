import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { buildWhenStale } from './build-app.ts';

/**
 * `npm run test:e2e -- [--host electron|browser] [what vitest takes]`: builds what is stale, then drives
 * the whole app. Without `--host` it runs in the browser host, which needs nothing but npm packages.
 */
const root = path.join(import.meta.dirname, '..');
const { values, tokens } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  tokens: true,
  options: { host: { type: 'string' } },
});
const host = values.host ?? 'browser';

if (host !== 'electron' && host !== 'browser') {
  console.error(`--host is electron of browser, niet ${String(host)}.`);
  process.exitCode = 1;
} else {
  await buildWhenStale(root);
  process.exitCode = await runVitest(host, argsForVitest());
}

/** Everything but our own option, as it was written. */
function argsForVitest(): string[] {
  const own = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name !== 'host') continue;
    own.add(token.index);
    if (token.inlineValue === false) own.add(token.index + 1);
  }
  return process.argv.slice(2).filter((_, index) => !own.has(index));
}

function runVitest(chosen: string, args: readonly string[]): Promise<number> {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = path.join('build', 'vitest.e2e.config.ts');
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MAATSTAF_E2E_HOST: chosen },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
