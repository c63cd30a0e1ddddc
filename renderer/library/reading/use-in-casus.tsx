import { useState } from 'react';
import { useNavigate } from 'react-router';

import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { Step } from '../../../main/domain/casus/steps.ts';
import type { UsedKind } from '../../../main/domain/casus/uses-of.ts';
import type { Item } from '../../../main/domain/content/bundle.ts';
import { formatMoment } from '../../shared/day.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { useCreateCasus, useOwnCasussen } from '../../shared/own-casussen.ts';
import { routes } from '../../shared/routes.ts';
import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './reading.module.css';

/** A button to tie this item to one of the user's own casussen. */
export function UseInCasus({ item }: { readonly item: Item }) {
  const [open, setOpen] = useState(false);
  if (item.kind === 'methode') return null;
  return (
    <Actions>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        Gebruik in mijn casus
      </Button>
      {item.kind === 'voorbeeldcasus' && (
        <>
          <Link to={routes.comparing(`voorbeeldcasus:${item.id}`)} className={styles['beside']}>
            Vergelijk met een andere casus
          </Link>
          <Link to={routes.practise(item.id)} className={styles['beside']}>
            Oefen deze casus
          </Link>
        </>
      )}
      {open && (
        <ChooseCasus
          used={item}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Actions>
  );
}

type Used = { readonly kind: Exclude<UsedKind, 'casus'>; readonly id: string };

/** The step in which each kind is used; a precedent stands beside every step. */
const stepOf: Readonly<Record<Used['kind'], Step>> = {
  voorbeeldcasus: 'situatie',
  wet: 'situatie',
  grondwaarde: 'grondwaarden',
  dilemma: 'grondwaarden',
  artikel: 'juridische-toets',
  uitspraak: 'juridische-toets',
};

type ChooseCasusProps = { readonly used: Used; readonly onClose: () => void };

/** Which casus: one of the user's own, newest change first, or a new one. */
export function ChooseCasus({ used, onClose }: ChooseCasusProps) {
  const casussen = useOwnCasussen();
  const create = useCreateCasus();
  const navigate = useNavigate();

  function goTo(casusId: string): void {
    void navigate(`${routes.casus(casusId, stepOf[used.kind])}?koppel=${used.kind}:${used.id}`);
  }

  return (
    <Dialog
      title="In welke casus wil je dit gebruiken?"
      onClose={onClose}
      actions={
        <Button
          purpose="primary"
          busy={create.isPending}
          onClick={() => {
            create.mutate(undefined, {
              onSuccess: (casus) => {
                goTo(casus.id);
              },
            });
          }}
        >
          Nieuwe casus
        </Button>
      }
    >
      {create.isError && <ErrorMessage error={create.error} />}
      {casussen.isPending && <LoadingMessage>Casussen laden…</LoadingMessage>}
      {casussen.isError && (
        <ErrorMessage error={casussen.error} onRetry={() => void casussen.refetch()} />
      )}
      {casussen.data?.length === 0 && <Paragraph>Je hebt nog geen eigen casussen.</Paragraph>}
      {casussen.data !== undefined && casussen.data.length > 0 && (
        <ul className={styles['choice']}>
          {casussen.data.map((casus) => (
            <li key={casus.id}>
              <TextButton
                onClick={() => {
                  goTo(casus.id);
                }}
              >
                {casusName(casus.title)}
              </TextButton>{' '}
              <span className={styles['note']}>
                gewijzigd op {formatMoment(casus.changedAt)}
                {casus.title.trim() === '' && casus.opening !== '' && ` – ${casus.opening}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
