import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useNavigate } from 'react-router';

import type { Output } from '../../../main/contract/contract.ts';
import type { Other } from '../../../main/contract/presence.ts';
import { announce } from '../../shared/announce.ts';
import { CallError } from '../../shared/call.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { formatMoment } from '../../shared/day.ts';
import { routes } from '../../shared/routes.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { usePutBack } from '../../upkeep/history-queries.ts';
import { useKeepAsNew, useReadCasus } from '../casus-queries.ts';
import { useDrafts, type CasusDraft } from '../drafts-provider.tsx';
import { presenceKey } from './elsewhere-queries.ts';
import styles from './elsewhere.module.css';

type ElsewhereNoticeProps = {
  readonly draft: CasusDraft;
  readonly elsewhere: Output<'presence:sign'> | undefined;
  readonly isReading: boolean;
  readonly onReading: (isReading: boolean) => void;
};

/** Who else has this casus open, and whether it was changed or removed there. Nothing when it is only here. */
export function ElsewhereNotice({ draft, elsewhere, isReading, onReading }: ElsewhereNoticeProps) {
  const here = elsewhere?.others.filter(({ isSameCasus }) => isSameCasus) ?? [];
  const { casus, status } = draft;
  const newest = elsewhere?.newest ?? null;
  const isNewer = status.state === 'saved' && newest !== null && newest > casus.changedAt;
  const [other] = here;
  return (
    <>
      {elsewhere?.isGone === true && <GoneThere draft={draft} />}
      {isNewer &&
        (isReading ? <FollowThere key={newest} draft={draft} /> : <ChangedThere draft={draft} />)}
      {other !== undefined && !isReading && (
        <Alert tone="info" title={`Deze casus is ook open ${whereText(other)}.`} live="status">
          <Paragraph>
            {`Sinds ${formatMoment(other.since)}${here.length > 1 ? `, en nog op ${String(here.length - 1)} plek meer` : ''}. Schrijven jullie tegelijk, dan gaat er niets verloren, maar moet je later kiezen.`}
          </Paragraph>
          <div className={styles['actions']}>
            <Button onClick={() => onReading(true)}>Alleen lezen</Button>
          </div>
        </Alert>
      )}
      {isReading && (
        <Alert tone="info" title="Je leest deze casus alleen." live="status">
          <Paragraph>
            {other === undefined
              ? 'Hij is nu nergens anders meer open.'
              : `Hij is ook open ${whereText(other)}.`}
          </Paragraph>
          <div className={styles['actions']}>
            <Button onClick={() => onReading(false)}>Toch schrijven</Button>
          </div>
        </Alert>
      )}
    </>
  );
}

function whereText({ user, computer }: Other): string {
  return user === '' ? `op ${computer}` : `bij ${user} op ${computer}`;
}

/** Lays the newest version over the one on screen. */
function useLoadNewest({ casus: { id }, replace }: CasusDraft, said: string) {
  const { mutate, ...read } = useReadCasus();
  const load = useCallback(() => {
    mutate(id, {
      onSuccess: (casus) => {
        replace(casus);
        announce(said);
      },
    });
  }, [mutate, id, replace, said]);
  return { ...read, load };
}

/** Who only reads sees what is being written elsewhere as it is saved. */
function FollowThere({ draft }: { readonly draft: CasusDraft }) {
  const read = useLoadNewest(draft, 'Bijgewerkt met wat er ergens anders is geschreven.');
  const { load } = read;
  useEffect(load, [load]);
  return read.isError ? <ErrorMessage error={read.error} onRetry={load} /> : null;
}

/** Somebody else saved this casus while nothing was written here. */
function ChangedThere({ draft }: { readonly draft: CasusDraft }) {
  const read = useLoadNewest(draft, 'De nieuwste versie is geladen.');
  return (
    <Alert tone="warning" title="Deze casus is ergens anders gewijzigd." live="status">
      <Paragraph>
        Je ziet nog de tekst van daarvoor. Laad de nieuwste voordat je verder schrijft.
      </Paragraph>
      {read.isError && <ErrorMessage error={read.error} />}
      <div className={styles['actions']}>
        <Button purpose="primary" busy={read.isPending} onClick={read.load}>
          Laad de nieuwste versie
        </Button>
      </div>
    </Alert>
  );
}

/** Somebody else removed this casus while it is open here: the text stays on screen, and can come back. */
function GoneThere({ draft }: { readonly draft: CasusDraft }) {
  const { casus, status, flush } = draft;
  const queries = useQueryClient();
  const putBack = usePutBack();
  const keep = useKeepAsNew();
  const drafts = useDrafts();
  const navigate = useNavigate();
  const bringBack = () => {
    putBack.mutate(casus.id, {
      onSuccess: () => {
        announce('De casus staat weer in het casusboek.');
        void queries.invalidateQueries({ queryKey: presenceKey(casus.id) });
        // What was typed since is saved on top of it.
        if (status.state !== 'saved') void flush();
      },
    });
  };
  const keepAsNew = () => {
    keep.mutate(casus, {
      onSuccess: (kept) => {
        drafts.forget(casus.id);
        announce('Je tekst staat nu in een nieuwe casus.');
        void navigate(routes.casus(kept.id), { replace: true });
      },
    });
  };
  const isDestroyed = putBack.error instanceof CallError && putBack.error.code === 'not-found';
  return (
    <Alert tone="warning" title="Deze casus is ergens anders verwijderd." live="status">
      <Paragraph>
        {isDestroyed
          ? 'Hij staat ook niet meer in de prullenbak: iemand heeft hem vernietigd. Vraag na waarom, voordat je de tekst van dit scherm opnieuw bewaart.'
          : 'De tekst staat nog op dit scherm, maar niet meer in het casusboek. Wat je nu schrijft, wordt pas bewaard als je de casus terugzet.'}
      </Paragraph>
      {putBack.isError && !isDestroyed && <ErrorMessage error={putBack.error} />}
      {keep.isError && <ErrorMessage error={keep.error} />}
      <div className={styles['actions']}>
        {isDestroyed ? (
          <Button busy={keep.isPending} onClick={keepAsNew}>
            Bewaar als nieuwe casus
          </Button>
        ) : (
          <Button purpose="primary" busy={putBack.isPending} onClick={bringBack}>
            Zet de casus terug
          </Button>
        )}
        <Button onClick={() => void navigate(routes.casusboek)}>Naar het casusboek</Button>
      </div>
    </Alert>
  );
}
