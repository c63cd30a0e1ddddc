import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import type { NotebookKey } from '../../main/store/notebook-key.ts';

/** By writer and document the highest number that was tried, and the highest that was acknowledged. */
export type Ledger = {
  readonly tried: Map<string, number>;
  readonly acknowledged: Map<string, number>;
  acknowledgements: number;
  conflicts: number;
};

export function newLedger(): Ledger {
  return { tried: new Map(), acknowledged: new Map(), acknowledgements: 0, conflicts: 0 };
}

export type WriterOptions = {
  /** `writer.ts` as one file. */
  readonly program: string;
  readonly folder: string;
  readonly name: string;
  readonly documents: number;
  readonly mode?: 'honest' | 'early';
  readonly ledger: Ledger;
  /** Decides when it is killed and what it writes. */
  readonly random: () => number;
  readonly key?: NotebookKey | undefined;
};

/** Starts a writer, lets it save for a random moment, kills it, and notes down all that it said. */
export async function runAndKill(options: WriterOptions): Promise<void> {
  const { program, folder, name, documents, mode = 'honest', ledger, random, key } = options;
  const seed = String(Math.floor(random() * 2 ** 31));
  const secret = key === undefined ? [] : [key.keyId, key.dataKey.toString('base64url')];
  const task = [folder, name, String(documents), mode, seed, ...secret];
  const words = [program, ...task];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
  const closed = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line === 'R') resolve();
      else note(ledger, name, line);
    });
  });
  await Promise.race([ready, closed]);
  await Promise.race([sleep(5 + 600 * random() ** 2), closed]);
  if (child.exitCode !== null) throw new Error(`the writer stopped by itself: ${errors.join('')}`);
  child.kill('SIGKILL');
  await closed;
}

function note(ledger: Ledger, name: string, line: string): void {
  if (line === 'C') ledger.conflicts += 1;
  const [what, id, number] = line.split(' ');
  // A line that the kill cut short has no number, or fewer digits of it; it was not said.
  if (id?.length !== 26 || number === undefined) return;
  const key = `${name} ${id}`;
  const book = what === 'A' ? ledger.acknowledged : ledger.tried;
  if (what === 'A') ledger.acknowledgements += 1;
  book.set(key, Math.max(Number(number), book.get(key) ?? 0));
}
