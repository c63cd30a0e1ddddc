import { expect, test } from 'vitest';

import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { checkNotebook } from './check-notebook.ts';
import { newLedger, runAndKill } from './run-writer.ts';
import { tortureIds } from './torture-document.ts';

/** How often the writer is killed; `MAATSTAF_KILLS=300` before a release. */
const kills = Number(process.env['MAATSTAF_KILLS'] ?? 25);
const timeout = 60_000 + kills * 15_000;

test(
  'a writer that is killed at any moment loses nothing that it acknowledged',
  async () => {
    const folder = await temporaryFolder();
    const [documents, ledger] = [6, newLedger()];

    for (let kill = 1; kill <= kills; kill += 1) {
      await runAndKill({ folder, name: 'a', documents, ledger });
      const verdict = await checkNotebook(folder, tortureIds(documents), ledger);
      expect(verdict, `after kill ${kill}`).toEqual({ lost: [], torn: [] });
    }
    expect(ledger.acknowledgements).toBeGreaterThan(kills);
  },
  timeout,
);

test(
  'two writers at once never overwrite each other unseen',
  async () => {
    const folder = await temporaryFolder();
    const [documents, ledger] = [4, newLedger()];

    for (let kill = 1; kill <= Math.ceil(kills / 3); kill += 1) {
      await Promise.all(['a', 'b'].map((name) => runAndKill({ folder, name, documents, ledger })));
      const verdict = await checkNotebook(folder, tortureIds(documents), ledger);
      expect(verdict, `after kill ${kill}`).toEqual({ lost: [], torn: [] });
    }
    expect(ledger.acknowledgements).toBeGreaterThan(kills);
  },
  timeout,
);

test(
  'this check sees a store that acknowledges too early',
  async () => {
    const folder = await temporaryFolder();
    const [documents, ledger] = [6, newLedger()];
    let lost = 0;

    for (let kill = 1; kill <= 20 && lost === 0; kill += 1) {
      await runAndKill({ folder, name: 'a', documents, mode: 'early', ledger });
      lost = (await checkNotebook(folder, tortureIds(documents), ledger)).lost.length;
    }
    expect(lost).toBeGreaterThan(0);
  },
  timeout,
);
