import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import { derivedId } from '../casus/casus-id.ts';
import {
  incomingPageSize,
  type Incoming,
  type IncomingChoice,
  type IncomingItem,
} from '../contract/incoming.ts';
import type { BackupReason } from '../domain/backup/keep-backups.ts';
import { casusIdSchema, summarizeCasus, type Casus, type CasusId } from '../domain/casus/casus.ts';
import { laterThan } from '../domain/later-than.ts';
import type { Log } from '../log.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { casusDocument, casusFrom } from '../notebook/casus-document.ts';
import { writeEntry } from '../notebook/casus-logbook.ts';
import { casusNow } from '../notebook/casus-now.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { createProgress } from '../notebook/progress.ts';
import { orFailure, Refused } from '../notebook/refused.ts';
import { bringIn, mostIncoming, type IncomingStep } from '../store/incoming/incoming-journal.ts';
import { StoreError } from '../store/store-error.ts';
import { besideSteps, learningSteps, mendingSteps } from './beside-in-backup.ts';

/** What was opened: documents by their id; `json` is undefined for what can't be read. */
export type Opened = {
  readonly from: Incoming['from'];
  readonly madeAt: string;
  readonly documents: readonly { readonly id: string; readonly json: unknown }[];
};

export type IncomingServiceOptions = {
  readonly holder: NotebookHolder;
  /** Makes a backup; throws Refused `backup-failed`. */
  readonly makeBackup: (notebook: CasusNotebook, reason: BackupReason) => Promise<void>;
  readonly clock: () => Date;
  readonly log: Log;
};

export type IncomingService = ReturnType<typeof createIncomingService>;

type Item = IncomingItem & { readonly theirs: Casus | null };
type Session = {
  readonly token: string;
  readonly from: Incoming['from'];
  readonly notebook: CasusNotebook;
  readonly items: ReadonlyMap<CasusId, Item>;
  readonly documents: Opened['documents'];
};

type Choices = {
  readonly token: string;
  readonly fresh: boolean;
  readonly differing: IncomingChoice;
  readonly choices: readonly { readonly casusId: CasusId; readonly choice: IncomingChoice }[];
};
type Done = { added: number; beside: number; replaced: number };

/**
 * Casussen from outside the casusboek, from a backup or a file: laid beside what there is, and brought in
 * as the user says. One set at a time is open.
 */
export function createIncomingService(options: IncomingServiceOptions) {
  const { holder, makeBackup, clock, log } = options;
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const progress = createProgress();
  let session: Session | undefined;

  /** What is open, for the casusboek as it is open now: a lock in between has closed it. */
  async function current(token: string): Promise<Session> {
    const held = await holder.current();
    const isSame = held.state === 'open' && held.notebook === session?.notebook;
    if (!isSame) session = undefined;
    if (session?.token !== token) throw new Refused('gone');
    return session;
  }

  async function compare(notebook: CasusNotebook, id: CasusId, json: unknown): Promise<Item> {
    const nothing = { casusId: id, theirs: null, text: null };
    const mine = await readMine(notebook, id);
    if (mine === 'newer-version') return { ...nothing, state: mine, mine: null };
    const base = { ...nothing, mine: mine && { title: mine.title, changedAt: mine.changedAt } };
    const theirs = casusFrom(json, id);
    if (typeof theirs === 'string') return { ...base, state: theirs };
    const { title, opening, changedAt } = summarizeCasus(theirs);
    const text = { title, opening, changedAt };
    const state = mine === null ? 'fresh' : isSameText(theirs, mine) ? 'same' : 'differing';
    return { ...base, text, theirs, state };
  }

  async function stepsFor({ notebook, from, items, documents }: Session, chosen: Choices) {
    const byId = new Map(chosen.choices.map(({ casusId, choice }) => [casusId, choice]));
    const steps: IncomingStep[] = [];
    const done: Done = { added: 0, beside: 0, replaced: 0 };
    const now = clock();
    for (const { casusId, state, theirs, mine } of items.values()) {
      if (theirs === null || state === 'same') continue;
      const choice = byId.get(casusId) ?? (state === 'fresh' ? null : chosen.differing);
      const head = await headOf(notebook, casusId);
      if (state === 'fresh') {
        if (choice === 'keep' || (choice === null && !chosen.fresh)) continue;
        steps.push({ id: casusId, base: head, json: theirs });
        done.added += 1;
      } else if (choice === 'replace') {
        // A window that has the text of before sees that it changed.
        const changedAt = laterThan(mine?.changedAt ?? theirs.changedAt, now);
        steps.push({ id: casusId, base: head, json: { ...theirs, changedAt } });
        done.replaced += 1;
      } else if (choice === 'both') {
        const id = derivedId(casusId, theirs);
        const copyHead = await headOf(notebook, id);
        if (copyHead > 0 && (await readMine(notebook, id)) !== null) continue;
        const title = `${theirs.title.slice(0, 180)} (andere versie)`.trim();
        steps.push({ id, base: copyHead, json: { ...theirs, id, title } });
        done.beside += 1;
      }
    }
    if (from === 'file') return { steps, done };
    const beside: IncomingStep[] = [...(await mendingSteps(notebook, documents))];
    if (chosen.fresh) {
      const restored = steps.flatMap(({ id }) => casusIdSchema.safeParse(id).data ?? []);
      beside.push(...(await besideSteps(notebook, documents, restored)));
      beside.push(...(await learningSteps(notebook, documents)));
    }
    steps.push(...new Map(beside.map((step) => [step.id, step])).values());
    return { steps, done };
  }

  return {
    /** How far reading is; for who reads before `open`. */
    report: progress.report,

    /** Lays what was read beside the casusboek. Nothing changes. */
    async open(notebook: CasusNotebook, opened: Opened): Promise<Incoming> {
      const items = new Map<CasusId, Item>();
      let done = 0;
      try {
        for (const { id, json } of opened.documents) {
          done += 1;
          progress.report(done, opened.documents.length);
          const casusId = casusIdSchema.safeParse(id).data;
          if (casusId === undefined || casusDocument.owns?.(id) === false) continue;
          items.set(casusId, await compare(notebook, casusId, json));
        }
      } finally {
        progress.report(0, 0);
      }
      const token = randomBytes(9).toString('base64url');
      session = {
        token,
        from: opened.from,
        notebook,
        items: new Map([...items].sort(byOrder)),
        documents: opened.documents.filter(({ id }) => casusDocument.owns?.(id) === false),
      };
      const mending = opened.from === 'file' ? [] : await mendingSteps(notebook, session.documents);
      const count = (...states: IncomingItem['state'][]) =>
        [...items.values()].filter(({ state }) => states.includes(state)).length;
      return {
        token,
        from: opened.from,
        madeAt: opened.madeAt,
        fresh: count('fresh'),
        same: count('same'),
        differing: count('differing'),
        unusable: count('damaged', 'newer-version'),
        mendable: mending.length,
      };
    },

    list: (token: string, offset: number) =>
      orFailure('incoming:list', async () => {
        const items = [...(await current(token)).items.values()];
        const page = items.slice(offset, offset + incomingPageSize);
        return { items: page.map(withoutText), total: items.length };
      }),

    get: (token: string, id: CasusId) =>
      attempt('incoming:get', async (notebook) => {
        const theirs = (await current(token)).items.get(id)?.theirs ?? null;
        if (theirs === null) throw new StoreError('not-found', id);
        const mine = await readMine(notebook, id);
        return { theirs, mine: mine === 'newer-version' ? null : mine };
      }),

    apply: (chosen: Choices) =>
      inTurn('incoming', () =>
        attempt('incoming:apply', async (notebook) => {
          const open = await current(chosen.token);
          const { steps, done } = await stepsFor(open, chosen);
          if (JSON.stringify(steps).length > mostIncoming / 2) throw new Refused('too-large');
          if (steps.length > 0) {
            await makeBackup(notebook, open.from === 'file' ? 'import' : 'restore');
            try {
              await notebook.onDisk((context) => bringIn(context, steps, progress.report));
            } finally {
              progress.report(0, 0);
              // Whatever was read before is not the newest any more.
              for (const { id } of steps) notebook.forget(id);
            }
            await notebook.refresh();
          }
          log.write('brought-in', { from: open.from, ...done });
          const event = open.from === 'file' ? 'notebook-imported' : 'version-restored';
          await writeEntry(notebook, { event, count: steps.length }, clock(), log);
          session = undefined;
          return done;
        }),
      ),

    progress: progress.get,

    /** Forgets every text that was opened: the user is done, or the casusboek is locked. */
    close(): void {
      session = undefined;
    },
  };
}

/** The casus as it is now; null when it is not there, is in the trash, or is damaged. */
async function readMine(
  notebook: CasusNotebook,
  id: CasusId,
): Promise<Casus | null | 'newer-version'> {
  const mine = await casusNow(notebook, id);
  return mine === 'not-found' || mine === 'damaged' ? null : mine;
}

function headOf(notebook: CasusNotebook, id: string): Promise<number> {
  return notebook.onDisk(({ names }) => Promise.resolve(names.head(id)));
}

function isSameText(a: Casus, b: Casus): boolean {
  return isDeepStrictEqual({ ...a, changedAt: '' }, { ...b, changedAt: '' });
}

const order = ['differing', 'fresh', 'damaged', 'newer-version', 'same'];

function byOrder([, a]: readonly [CasusId, Item], [, b]: readonly [CasusId, Item]): number {
  const difference = order.indexOf(a.state) - order.indexOf(b.state);
  if (difference !== 0) return difference;
  return (a.text?.changedAt ?? '') < (b.text?.changedAt ?? '') ? 1 : -1;
}

function withoutText({ casusId, state, text, mine }: Item): IncomingItem {
  return { casusId, state, text, mine };
}
