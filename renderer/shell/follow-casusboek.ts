import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { NotebookState } from '../../main/contract/casus.ts';
import type { Output } from '../../main/contract/contract.ts';
import type { CasusSummary } from '../../main/domain/casus/casus.ts';
import { casusKey } from '../casus/casus-queries.ts';
import { presenceKey } from '../casus/elsewhere/elsewhere-queries.ts';
import { placeKey } from '../keeping/place-queries.ts';
import { bridge } from '../shared/bridge.ts';
import { call, CallError } from '../shared/call.ts';
import { tellNews } from '../shared/casusboek-news.ts';
import { leaveGone } from '../shared/leave-gone.ts';
import { notebookKey } from '../shared/notebook-query.ts';
import { ownCasussenKey } from '../shared/own-casussen.ts';

type Looked = Output<'casus:look'>;

/**
 * How often is looked while the window can be seen, in milliseconds. Main is told by the system of what
 * changes; only on some shares the system hears nothing.
 */
const lookEvery = 30_000;

/** Lists that tell of other casussen, or of what was done with them, and may be on screen. */
const related = ['using', 'trash', 'reviews', 'compared'] as const;

/**
 * Follows what other windows and computers do in the casusboek: at once when main hears of it, and now
 * and then. A window that nobody can see leaves it until it is seen again.
 */
export function useFollowCasusboek(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const look = createLook(queries);
    const lookWhenSeen = () => {
      if (document.visibilityState === 'visible') look();
    };
    const stop = bridge().on(({ name }) => {
      if (name === 'casusboek-changed') lookWhenSeen();
    });
    const timer = setInterval(lookWhenSeen, lookEvery);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', lookWhenSeen);
    return () => {
      stop();
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', lookWhenSeen);
    };
  }, [queries]);
}

/** @returns Looks once; what is asked while it looks is one look more. */
function createLook(queries: QueryClient): () => void {
  let asked = 0;
  let isLooking = false;
  const look = async () => {
    isLooking = true;
    try {
      for (let answered = 0; answered < asked;) {
        answered = asked;
        await lookOnce(queries);
      }
    } finally {
      isLooking = false;
      asked = 0;
    }
  };
  return () => {
    asked += 1;
    if (!isLooking) void look();
  };
}

async function lookOnce(queries: QueryClient): Promise<void> {
  // Before the first list there is nothing to follow: it will be read as it is then.
  const list = queries.getQueryState(ownCasussenKey);
  if (list === undefined || (list.status === 'pending' && list.fetchStatus === 'fetching')) return;
  try {
    takeOver(queries, await call('casus:look', null));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (isKnown(queries, error.code)) return;
    void queries.invalidateQueries({ queryKey: notebookKey });
    void queries.invalidateQueries({ queryKey: ownCasussenKey });
  }
}

/** Whether the screens say already that the casusboek is locked, or why it is closed. */
function isKnown(queries: QueryClient, code: string): boolean {
  const notebook = queries.getQueryData<NotebookState>(notebookKey);
  if (notebook?.state === 'locked') return code === 'locked';
  return notebook?.state === 'closed' && notebook.why === code;
}

function takeOver(queries: QueryClient, { changed, gone, all }: Looked): void {
  if (all) {
    void queries.invalidateQueries({ queryKey: ['casus'] });
    return;
  }
  const list = queries.getQueryState(ownCasussenKey);
  // What is being read may be from just before; what could not be read a moment ago now can.
  const isToBeRead = list?.fetchStatus === 'fetching' || list?.status === 'error';
  if (isToBeRead) void queries.invalidateQueries({ queryKey: ownCasussenKey });
  const ids: ReadonlySet<string> = new Set([...gone, ...changed.map(({ id }) => id)]);
  if (ids.size > 0) {
    if (gone.length > 0) {
      tellNews({ gone });
      leaveGone(gone);
    }
    if (!isToBeRead) {
      queries.setQueryData<readonly CasusSummary[]>(ownCasussenKey, (before) =>
        before === undefined ? undefined : withChanges(before, changed, gone),
      );
    }
    // Opened later, it is read anew; while it is open, its own screen says what happened.
    for (const id of ids) {
      queries.removeQueries({ queryKey: casusKey(id), type: 'inactive' });
      void queries.invalidateQueries({ queryKey: presenceKey(id) });
    }
  }
  void queries.invalidateQueries({ queryKey: notebookKey });
  void queries.invalidateQueries({ queryKey: placeKey });
  for (const name of related) void queries.invalidateQueries({ queryKey: ['casus', name] });
}

/** Newest change first, as main sorts them; what was saved here meanwhile is newer than what was looked at. */
function withChanges(
  before: readonly CasusSummary[],
  changed: readonly CasusSummary[],
  gone: readonly string[],
): readonly CasusSummary[] {
  const known = new Map(before.map((casus) => [casus.id as string, casus]));
  for (const id of gone) known.delete(id);
  for (const casus of changed) {
    const mine = known.get(casus.id);
    if (mine === undefined || mine.changedAt <= casus.changedAt) known.set(casus.id, casus);
  }
  return [...known.values()].sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
}
