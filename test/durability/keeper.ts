/**
 * The program that is killed while it works on a whole casusboek. Given a folder and a task it does that
 * task for ever and says so on standard output: `R` when it begins, `T n` before the n-th time, `A n`
 * once that was answered.
 */
import { writeSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

import { emptyCasus, type Casus } from '../../main/domain/casus/casus.ts';
import { newCasusId } from '../../main/casus/casus-id.ts';
import { valueOf } from '../helpers/value-of.ts';
import { casussen, foldersIn, openDesk, openPlaced, password } from './keeping-desk.ts';

const [root = '', task = ''] = process.argv.slice(2);
const desk = openDesk(root);
let placed: ReturnType<typeof openPlaced> | undefined;
const secret = { kind: 'password', password } as const;

const tasks: Readonly<Record<string, (turn: number) => Promise<unknown>>> = {
  export: async (turn) => desk.transfer.export(null, turn % 2 === 0 ? password : null),
  import: bringInSet,
  backup: () => desk.backups.make(),
  restore: putBack,
  move: moveOn,
  encryption: async () => {
    const { state } = valueOf(await desk.encryption.get());
    return state === 'off' ? desk.encryption.turnOn(password) : desk.encryption.turnOff(secret);
  },
};

await unlockIfNeeded();
const work = tasks[task];
if (work === undefined) throw new Error(`no such task: ${task}`);
say('R');
for (let turn = 1; ; turn += 1) {
  say(`T ${String(turn)}`);
  const answer = await work(turn);
  valueOf(answer as Parameters<typeof valueOf>[0]);
  say(`A ${String(turn)}`);
}

/** Casussen that belong together: whoever finds one of them must find all. */
async function bringInSet(turn: number): Promise<unknown> {
  const name = `${String(process.pid)}-${String(turn)}`;
  const now = new Date();
  const documents = Array.from({ length: casussen }, () => {
    const id = newCasusId(now);
    const json: Casus = { ...emptyCasus(id, now.toISOString()), title: `set ${name}` };
    return { id, json };
  });
  const madeAt = now.toISOString();
  const { token } = await desk.incoming.open(await notebookNow(), {
    from: 'file',
    madeAt,
    documents,
  });
  return desk.incoming.apply({ token, fresh: true, differing: 'keep', choices: [] });
}

/** All casussen back to how they were in a backup that differs: they have one text before and after. */
async function putBack(): Promise<unknown> {
  for (const { name } of valueOf(await desk.backups.list()).backups) {
    const { token, differing } = valueOf(await desk.backups.open(name, null));
    if (differing === 0) continue;
    return desk.incoming.apply({ token, fresh: false, differing: 'replace', choices: [] });
  }
  throw new Error('there is no other backup');
}

/** To a folder where nothing is yet. */
async function moveOn(turn: number): Promise<unknown> {
  placed ??= openPlaced(root);
  const name = `${String(process.pid)}-${String(turn)}`;
  const folder = path.join(foldersIn(root).downloads, name);
  await mkdir(folder);
  // One that was killed seems to be here for a while.
  await rm(path.join(placed.disk.folder, 'open'), { recursive: true, force: true });
  return placed.places.move(folder);
}

async function unlockIfNeeded(): Promise<void> {
  const held = await desk.casus.holder.current();
  if (held.state === 'closed') valueOf(await desk.encryption.unlock(secret));
}

async function notebookNow() {
  const held = await desk.casus.holder.current();
  if (held.state === 'closed') throw new Error(held.why);
  return held.notebook;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
