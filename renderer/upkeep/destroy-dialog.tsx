import { useState } from 'react';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { CasusId } from '../../main/domain/casus/casus.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useDestroy, type Reason } from './destruction-queries.ts';
import { casusMark, reasonNames } from './log-names.ts';
import itemStyles from '../shared/item-list.module.css';
import styles from './upkeep.module.css';

type DestroyDialogProps = {
  readonly casussen: readonly { readonly id: CasusId; readonly title: string }[];
  /** The reason that is filled in; the user may choose another. */
  readonly reason: Reason | null;
  readonly onClose: () => void;
  /** They are gone. */
  readonly onDone?: () => void;
};

const reasons = ['term', 'request', 'not-needed'] as const satisfies readonly Reason[];

/** Asks once more, and for a reason, before casussen are destroyed. */
export function DestroyDialog({ casussen, reason, onClose, onDone }: DestroyDialogProps) {
  const [why, setWhy] = useState<Reason | null>(reason);
  const [isSure, setIsSure] = useState(false);
  const [tried, setTried] = useState(false);
  const destroy = useDestroy();
  const many = casussen.length > 1;

  const close = () => {
    if (destroy.isSuccess) onDone?.();
    onClose();
  };
  const submit = () => {
    setTried(true);
    if (why === null || !isSure || destroy.isPending) return;
    destroy.mutate(
      { ids: casussen.map(({ id }) => id), why },
      {
        onSuccess: (unreached) => {
          announce(many ? 'De casussen zijn vernietigd.' : 'De casus is vernietigd.');
          if (unreached.length > 0) return;
          onDone?.();
          onClose();
        },
      },
    );
  };

  if (destroy.isSuccess) {
    return (
      <Dialog title="Vernietigd, op één plek na" onClose={close}>
        <Alert tone="warning" title="Deze mappen met reservekopieën waren niet te bereiken:">
          <ul>
            {destroy.data.map((folder) => (
              <li key={folder}>{folder}</li>
            ))}
          </ul>
          <Paragraph>
            Maak er verbinding mee en open Maatstaf nog eens. Dan haalt Maatstaf wat er nog staat
            vanzelf weg.
          </Paragraph>
        </Alert>
        <Actions>
          <Button onClick={close}>Sluiten</Button>
        </Actions>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={many ? `${String(casussen.length)} casussen vernietigen?` : 'Casus vernietigen?'}
      onClose={close}
    >
      <Form onSubmit={submit}>
        <ul className={styles['names']}>
          {casussen.map(({ id, title }) => (
            <li key={id}>
              {casusName(title)}{' '}
              <span className={itemStyles['facts']}>(kenmerk {casusMark(id)})</span>
            </li>
          ))}
        </ul>
        <Paragraph>
          De tekst, alle eerdere versies, de toetsing en de reservekopieën ervan verdwijnen. Dit kun
          je niet ongedaan maken, ook niet via de prullenbak. Wat je eerder zelf hebt geëxporteerd
          of afgedrukt, blijft bestaan: ruim dat zelf op.
        </Paragraph>
        <RadioGroup
          label="Waarom vernietig je?"
          vertical
          value={why}
          choices={reasons.map((value) => ({ value, label: reasonNames[value] }))}
          onChange={setWhy}
        />
        <Checkbox
          label="Ik weet dat dit niet terug te draaien is"
          checked={isSure}
          onChange={setIsSure}
        />
        {tried && (why === null || !isSure) && (
          <Alert tone="error" title="Kies eerst een reden en zet het vinkje." live="alert" />
        )}
        {destroy.isError && <ErrorMessage error={destroy.error} />}
        <Actions>
          <Button onClick={close}>{many ? 'Bewaar ze' : 'Bewaar de casus'}</Button>
          <Button type="submit" destructive busy={destroy.isPending}>
            {destroy.isPending ? 'Vernietigen…' : 'Vernietig voorgoed'}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
