import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { removeUnfinished } from '../../main/host/outside-file.ts';
import { isProtected, openProtected } from '../../main/store/bundle/protect-bundle.ts';
import { readBundle } from '../../main/store/bundle/read-bundle.ts';
import { testCasusId } from '../helpers/make-casus.ts';
import { readableIn } from '../helpers/readable-text.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { valueOf } from '../helpers/value-of.ts';
import { bundledProgram } from './bundled-program.ts';
import { casussen, foldersIn, openDesk, openPlaced, password, type Desk } from './keeping-desk.ts';
import { seededRandom } from './seeded-random.ts';

/** How often each task is killed: a sixth of what `npm run test:durability -- --kills 300` asks. */
const kills = Math.ceil(Number(process.env['MAATSTAF_KILLS'] ?? 12) / 6);
const seed = Number(process.env['MAATSTAF_SEED'] ?? Date.now() % 1_000_000);
const timeout = 60_000 + kills * 20_000;
const random = seededRandom(seed);
const program = bundledProgram('keeper');

type Said = { readonly tried: number; readonly answered: number };

/** Lets the program work for a random moment, kills it, and tells how far it said it was. */
async function workAndKill(root: string, task: string): Promise<Said> {
  const child = spawn(process.execPath, [program(), root, task], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
  const closed = once(child, 'close');
  const said = { T: 0, A: 0 };
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line === 'R') resolve();
      const [what, turn] = line.split(' ');
      if ((what === 'T' || what === 'A') && turn !== undefined) said[what] = Number(turn);
    });
  });
  await Promise.race([ready, closed]);
  await Promise.race([sleep(2 + 800 * random() ** 2), closed]);
  if (child.exitCode !== null) throw new Error(`it stopped by itself: ${errors.join('')}`);
  child.kill('SIGKILL');
  await closed;
  return { tried: said.T, answered: said.A };
}

type Round = { readonly root: string; readonly desk: Desk; readonly said: Said };

/** Kills a task again and again; `check` looks at each time as the next start of the app would. */
async function torture(
  task: string,
  root: string,
  check: (round: Round) => Promise<void>,
): Promise<void> {
  for (let kill = 1; kill <= kills; kill += 1) {
    const said = await workAndKill(root, task);
    const desk = openDesk(root);
    try {
      await check({ root, desk, said });
    } catch (error) {
      throw new Error(`${task}, kill ${String(kill)}, seed ${String(seed)}`, { cause: error });
    }
    await desk.casus.close();
  }
}

async function makeRoot(titles: readonly string[]): Promise<string> {
  const root = await temporaryFolder();
  await mkdir(foldersIn(root).downloads, { recursive: true });
  const desk = openDesk(root);
  for (const title of titles) await desk.write(title, 'Een bewoner belt.');
  await desk.casus.close();
  return root;
}

const sameTitles = (title: string) => Array.from({ length: casussen }, () => title);

test(
  'saving the casusboek as a file: each file is whole, and nothing is left beside them',
  async () => {
    const root = await makeRoot(sameTitles('Fiets'));
    const { downloads, userData } = foldersIn(root);
    let answered = 0;

    await torture('export', root, async ({ desk, said }) => {
      answered += said.answered;
      await removeUnfinished(userData);
      const names = await readdir(downloads);
      expect(names.filter((name) => !name.endsWith('.maatstaf'))).toEqual([]);
      expect(names.length).toBeGreaterThanOrEqual(answered);
      for (const name of names) {
        const data = await readFile(path.join(downloads, name));
        const bundle = isProtected(data) ? await openProtected(data, password) : data;
        const { documents } = await readBundle(bundle ?? Buffer.alloc(0));
        expect(documents.filter(({ json }) => json !== undefined)).toHaveLength(casussen);
      }
      expect(await desk.titles()).toEqual(sameTitles('Fiets'));
    });
  },
  timeout,
);

test(
  'bringing in: every set is there as a whole or not at all',
  async () => {
    const root = await makeRoot(['Fiets']);
    let answered = 0;

    await torture('import', root, async ({ desk, said }) => {
      answered += said.answered;
      const all = await allTitles(desk);
      const sets = new Map<string, number>();
      for (const title of all) sets.set(title, (sets.get(title) ?? 0) + 1);
      expect(sets.get('Fiets')).toBe(1);
      sets.delete('Fiets');
      expect([...sets.values()].filter((size) => size !== casussen)).toEqual([]);
      expect(sets.size).toBeGreaterThanOrEqual(answered);
      expect(
        await readdir(path.join(foldersIn(root).notebook, 'incoming')).catch(() => []),
      ).toEqual([]);
    });
  },
  timeout,
);

test(
  'making a backup: each one that is listed is whole, and half ones go',
  async () => {
    const root = await makeRoot(sameTitles('Fiets'));

    await torture('backup', root, async ({ desk, said }) => {
      const { backups } = valueOf(await desk.backups.list());
      expect(backups.length).toBeGreaterThanOrEqual(Math.min(said.answered, 5));
      for (const { name } of backups) {
        const opened = valueOf(await desk.backups.open(name, null));
        expect(opened).toMatchObject({ same: casussen, differing: 0, unusable: 0 });
      }
      desk.passDays(1);
      valueOf(await desk.backups.make());
      const whole = valueOf(await desk.backups.list()).backups.map(({ name }) => name);
      expect((await readdir(path.join(foldersIn(root).notebook, 'backups'))).sort()).toEqual(
        whole.sort(),
      );
      expect(await desk.titles()).toEqual(sameTitles('Fiets'));
    });
  },
  timeout,
);

test(
  'putting a backup back: the casusboek is as before or as after',
  async () => {
    const root = await makeRoot(sameTitles('eerst'));
    const first = openDesk(root);
    valueOf(await first.backups.make());
    const { casussen: all } = valueOf(await first.casus.list(0));
    for (const { id } of all) await first.save({ ...(await first.read(id)), title: 'later' });
    valueOf(await first.backups.make());
    await first.casus.close();

    await torture('restore', root, async ({ desk }) => {
      const titles = await desk.titles();
      expect([sameTitles('eerst'), sameTitles('later')]).toContainEqual(titles);
    });
  },
  timeout,
);

test(
  'turning encryption on and off: everything opens, and nothing readable stays once it is on',
  async () => {
    const root = await makeRoot(sameTitles('Fiets'));
    const { notebook } = foldersIn(root);

    await torture('encryption', root, async ({ desk }) => {
      const held = await desk.casus.holder.current();
      if (held.state === 'closed') {
        expect(held.why).toBe('locked');
        valueOf(await desk.encryption.unlock({ kind: 'password', password }));
      }
      expect(await desk.titles()).toEqual(sameTitles('Fiets'));
      if (valueOf(await desk.encryption.get()).state !== 'on') return;
      await desk.backups.afterEncryption();
      expect(readableIn(notebook)).not.toContain('Een bewoner belt');
    });
  },
  timeout,
);

test(
  'moving to another folder: it is here or there as a whole, and half a copy goes',
  async () => {
    const root = await makeRoot(sameTitles('Fiets'));
    const { downloads } = foldersIn(root);

    await torture('move', root, async () => {
      const placed = openPlaced(root);
      const { casussen: found } = valueOf(await placed.casus.list(0));
      expect(found.map(({ title }) => title)).toEqual(sameTitles('Fiets'));
      expect(valueOf(await placed.casus.get(found[0]?.id ?? testCasusId(1))).situation).toBe(
        'Een bewoner belt.',
      );
      await placed.places.clearUp();
      const names = await readdir(downloads, { recursive: true });
      expect(names.filter((name) => name.includes('.half'))).toEqual([]);
      await placed.casus.close();
    });
  },
  timeout,
);

async function allTitles(desk: Desk): Promise<string[]> {
  const titles: string[] = [];
  for (;;) {
    const page = valueOf(await desk.casus.list(titles.length));
    titles.push(...page.casussen.map(({ title }) => title));
    if (page.casussen.length === 0 || titles.length >= page.total) return titles;
  }
}
