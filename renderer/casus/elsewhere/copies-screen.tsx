import { useState } from 'react';

import type { ConflictCopy } from '../../../main/contract/presence.ts';
import { casusName } from '../../../main/domain/casus/casus-name.ts';
import { announce } from '../../shared/announce.ts';
import { EmptyMessage } from '../../shared/empty-message.tsx';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { formatMoment } from '../../shared/day.ts';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Screen } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { useCopies, useCopyAction, useCopyTexts } from './elsewhere-queries.ts';
import itemStyles from '../../shared/item-list.module.css';
import { classNames } from '../../ui/class-names.ts';
import styles from './elsewhere.module.css';
import { TwoTexts } from '../fields/two-texts.tsx';

/** Second versions that a synchronisation program made: read, keep or remove them. */
export function CopiesScreen() {
  const copies = useCopies();
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.casusboek}>Naar het casusboek</Link>}
        lead="Een synchronisatieprogramma, zoals OneDrive, maakt een kopie als twee computers tegelijk schrijven. Maatstaf gebruikt zo’n kopie nooit vanzelf en gooit er geen weg."
      >
        Kopieën van een synchronisatieprogramma
      </ScreenHeading>
      {copies.isPending && <LoadingMessage>Kopieën lezen…</LoadingMessage>}
      {copies.isError && (
        <ErrorMessage error={copies.error} onRetry={() => void copies.refetch()} />
      )}
      {copies.isSuccess && copies.data.copies.length === 0 && (
        <EmptyMessage title="Er zijn geen kopieën.">Je casusboek is in orde.</EmptyMessage>
      )}
      {copies.isSuccess && (
        <ul className={itemStyles['list']}>
          {copies.data.copies.map((copy) => (
            <CopyRow key={copy.file} copy={copy} />
          ))}
        </ul>
      )}
    </Screen>
  );
}

const stateTexts: Readonly<Record<ConflictCopy['state'], string>> = {
  same: 'Hetzelfde als je casus',
  differs: 'Anders dan je casus',
  alone: 'De casus zelf is er niet meer',
  unreadable: 'Niet te lezen: het bestand is beschadigd',
};

function CopyRow({ copy }: { readonly copy: ConflictCopy }) {
  const { file, state, text } = copy;
  const [asked, setAsked] = useState<'compare' | 'remove' | null>(null);
  const keep = useCopyAction('copies:keep');
  const title = casusName(text?.title ?? '');
  const changed = text === null ? '' : ` · van ${formatMoment(text.changedAt)}`;
  return (
    <li className={classNames(itemStyles['row'], styles['row'])}>
      <h2 className={itemStyles['title']}>{title}</h2>
      {text !== null && text.opening !== '' && <Paragraph>{text.opening}</Paragraph>}
      <p className={itemStyles['facts']}>{`${stateTexts[state]}${changed} · ${file}`}</p>
      {keep.isError && <ErrorMessage error={keep.error} />}
      <div className={styles['actions']}>
        {state === 'differs' && (
          <Button onClick={() => setAsked('compare')}>Bekijk het verschil</Button>
        )}
        {(state === 'differs' || state === 'alone') && (
          <Button
            busy={keep.isPending}
            onClick={() =>
              keep.mutate(
                { file },
                { onSuccess: () => announce('De kopie is nu een eigen casus.') },
              )
            }
          >
            Bewaar als eigen casus
          </Button>
        )}
        <Button destructive onClick={() => setAsked('remove')}>
          Verwijder de kopie…
        </Button>
      </div>
      {asked === 'compare' && <CompareDialog copy={copy} onClose={() => setAsked(null)} />}
      {asked === 'remove' && <RemoveDialog copy={copy} onClose={() => setAsked(null)} />}
    </li>
  );
}

type DialogProps = { readonly copy: ConflictCopy; readonly onClose: () => void };

function CompareDialog({ copy, onClose }: DialogProps) {
  const texts = useCopyTexts(copy.file);
  const mine = texts.data?.mine ?? null;
  return (
    <Dialog title="Je casus en de kopie" onClose={onClose}>
      {texts.isPending && <LoadingMessage>Teksten laden…</LoadingMessage>}
      {texts.isError && <ErrorMessage error={texts.error} />}
      {texts.isSuccess && mine !== null && (
        <TwoTexts
          mine={mine}
          theirs={texts.data.copy}
          mineName="Je casus"
          theirName="De kopie"
          level={3}
        />
      )}
    </Dialog>
  );
}

function RemoveDialog({ copy, onClose }: DialogProps) {
  const remove = useCopyAction('copies:remove');
  return (
    <Dialog
      title="Kopie verwijderen?"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Houd de kopie</Button>
          <Button
            destructive
            busy={remove.isPending}
            onClick={() =>
              remove.mutate(
                { file: copy.file },
                {
                  onSuccess: () => {
                    announce('De kopie is verwijderd.');
                    onClose();
                  },
                },
              )
            }
          >
            Verwijder voorgoed
          </Button>
        </>
      }
    >
      <Paragraph>
        {copy.state === 'same'
          ? 'Alles wat erin staat, staat ook in je casus.'
          : 'Wat alleen in deze kopie staat, ben je dan kwijt. Je casus zelf blijft zoals hij is.'}
      </Paragraph>
      {remove.isError && <ErrorMessage error={remove.error} />}
    </Dialog>
  );
}
