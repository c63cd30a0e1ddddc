import { afterAll, describe, expect, test } from 'vitest';

import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { bundledProgram } from './bundled-program.ts';
import { checkNotebook } from './check-notebook.ts';
import { newLedger, runAndKill } from './run-writer.ts';
import { seededRandom } from './seeded-random.ts';
import { encryptTortured, tortureIds } from './torture-document.ts';

/** How often a writer is killed, plain and again encrypted: `npm run test:durability -- --kills 300`. */
const kills = Number(process.env['MAATSTAF_KILLS'] ?? 12);
const seed = Number(process.env['MAATSTAF_SEED'] ?? Date.now() % 1_000_000);
const timeout = 60_000 + kills * 15_000;
const random = seededRandom(seed);
const program = bundledProgram('writer');
const total = { kills: 0, acknowledgements: 0, conflicts: 0 };

const say = (line: string) => void process.stdout.write(`durability: ${line}\n`);
say(`${String(kills)} kills, seed ${String(seed)}`);
afterAll(() => {
  const { kills: killed, acknowledgements, conflicts } = total;
  const figures = `${String(acknowledgements)} acknowledged saves, ${String(conflicts)} conflicts`;
  say(`${String(killed)} writers killed, ${figures}, seed ${String(seed)}`);
});

describe.each([{ encrypted: false }, { encrypted: true }])('encrypted: $encrypted', (mode) => {
  const start = async (documents: number) => {
    const folder = await temporaryFolder();
    const key = mode.encrypted ? await encryptTortured(folder) : undefined;
    return { program: program(), folder, key, documents, ledger: newLedger(), random };
  };
  const count = (writers: number, ledger: ReturnType<typeof newLedger>) => {
    total.kills += writers;
    total.acknowledgements += ledger.acknowledgements;
    total.conflicts += ledger.conflicts;
  };

  test(
    'a writer that is killed at any moment loses nothing that it acknowledged',
    async () => {
      const run = await start(6);
      const { folder, key, ledger, documents } = run;

      for (let kill = 1; kill <= kills; kill += 1) {
        await runAndKill({ ...run, name: 'a' });
        const verdict = await checkNotebook(folder, tortureIds(documents), ledger, key);
        expect(verdict, `after kill ${kill}, seed ${seed}`).toEqual({ lost: [], torn: [] });
      }
      count(kills, ledger);
      expect(ledger.acknowledgements).toBeGreaterThan(kills);
    },
    timeout,
  );

  test(
    'two writers at once never overwrite each other unseen',
    async () => {
      const run = await start(4);
      const { folder, key, ledger, documents } = run;
      const rounds = Math.ceil(kills / 3);

      for (let kill = 1; kill <= rounds; kill += 1) {
        await Promise.all(['a', 'b'].map((name) => runAndKill({ ...run, name })));
        const verdict = await checkNotebook(folder, tortureIds(documents), ledger, key);
        expect(verdict, `after kill ${kill}, seed ${seed}`).toEqual({ lost: [], torn: [] });
      }
      count(rounds * 2, ledger);
      expect(ledger.acknowledgements).toBeGreaterThan(rounds);
    },
    timeout,
  );
});

test(
  'this check sees a store that acknowledges too early',
  async () => {
    const folder = await temporaryFolder();
    const [documents, ledger] = [6, newLedger()];
    let lost = 0;

    for (let kill = 1; kill <= 20 && lost === 0; kill += 1) {
      const writer = { program: program(), folder, name: 'a', documents, ledger, random };
      await runAndKill({ ...writer, mode: 'early' });
      lost = (await checkNotebook(folder, tortureIds(documents), ledger)).lost.length;
    }
    expect(lost).toBeGreaterThan(0);
  },
  timeout,
);
