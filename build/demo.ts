import path from 'node:path';

import { buildWhenStale } from './build-app.ts';
import { runDemo } from './demo/run-demo.ts';
import { findTestBrowser } from './drive/browser-for-tests.ts';

/** `npm run demo`: the main job, without a screen and without a hand on the keyboard. */
const root = path.join(import.meta.dirname, '..');
const noBrowser = `De demo heeft een browser nodig. Op Linux met een x64-processor brengt npm ci er een mee;
installeer op deze computer Chrome, Edge of Chromium, of laat MAATSTAF_BROWSER naar zo'n programma wijzen.`;
const folder = path.join(root, 'out', 'demo');

if ((await findTestBrowser()) === undefined) {
  console.error(noBrowser);
  process.exitCode = 1;
} else {
  await buildWhenStale(root);
  await demo();
}

async function demo(): Promise<void> {
  console.log('Maatstaf werkt nu zonder scherm een casus uit, in het echte programma:\n');
  const say = (line: string) => console.log(`  - ${line}`);
  try {
    const { screenshots, pdf } = await runDemo({ out: path.join(root, 'out'), folder, say });
    console.log(`\nKlaar. In ${path.relative(process.cwd(), folder)} staan:`);
    for (const file of [...screenshots, pdf]) console.log(`  ${path.basename(file)}`);
  } catch (error) {
    console.error(
      '\nDe demo is niet verder gekomen dan hierboven staat. Dit ging er mis:\n',
      error,
    );
    process.exitCode = 1;
  }
}
