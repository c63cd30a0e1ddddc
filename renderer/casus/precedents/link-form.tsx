import { useEffect, useRef, useState } from 'react';

import {
  precedentRelationSchema,
  type PrecedentRelation,
  type PrecedentTarget,
} from '../../../main/domain/casus/casus.ts';
import { isSameTarget, linkPrecedent } from '../../../main/domain/casus/link-precedent.ts';
import { announce } from '../../shared/announce.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { replaceAndFollow } from '../undo/follow-list.ts';
import type { StepProps } from '../steps/step-props.ts';
import styles from './precedents.module.css';
import { focusPanel } from './focus-panel.ts';
import { relationTexts } from './relation-texts.ts';

type LinkFormProps = StepProps & {
  readonly target: PrecedentTarget;
  readonly title: string;
  readonly onClose: () => void;
};

const relations = precedentRelationSchema.options.map((value) => ({
  value,
  ...relationTexts[value],
}));

/** Asks how a precedent relates to this casus and why, in one sentence. */
export function LinkForm({ casus, change, target, title, onClose }: LinkFormProps) {
  const known = casus.precedents.find((precedent) => isSameTarget(precedent.target, target));
  const [relation, setRelation] = useState<PrecedentRelation | null>(known?.relation ?? null);
  const [reason, setReason] = useState(known?.reason ?? '');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const link = () => {
    setAsked(true);
    if (relation === null || reason.trim() === '') return;
    const now = new Date().toISOString();
    change((current) => {
      const result = linkPrecedent(current, { target, relation, reason }, now);
      return result.ok ? result.value : current;
    });
    onClose();
    focusPanel();
    announce(`Gekoppeld: ${title}`);
  };
  const cancel = () => replaceAndFollow(onClose);

  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={`Koppel ${title}`}
      onSubmit={(event) => {
        event.preventDefault();
        link();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel();
      }}
    >
      <strong>{title}</strong>
      <RadioGroup
        label="Wat is deze casus voor de jouwe?"
        value={relation}
        choices={relations}
        vertical
        onChange={setRelation}
      />
      {asked && relation === null && (
        <p className={styles['error']} role="alert">
          Kies eerst wat deze casus voor de jouwe is.
        </p>
      )}
      <TextArea
        label="Waarom? Eén zin."
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
        error={asked && reason.trim() === '' ? 'Schrijf in één zin waarom.' : undefined}
      />
      <div className={styles['actions']}>
        <Button purpose="primary" type="submit">
          {known === undefined ? 'Koppel' : 'Bewaar'}
        </Button>
        <Button onClick={cancel}>Annuleer</Button>
      </div>
    </form>
  );
}
