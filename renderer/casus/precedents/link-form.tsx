import { useEffect, useRef, useState } from 'react';

import {
  precedentRelationSchema,
  type BegunLink,
  type PrecedentTarget,
} from '../../../main/domain/casus/casus.ts';
import { beginLink, begunLinkTo, dropBegunLink } from '../../../main/domain/casus/begin-link.ts';
import { isSameTarget, linkPrecedent } from '../../../main/domain/casus/link-precedent.ts';
import { announce } from '../../shared/announce.ts';
import { commandKey } from '../../shared/command-key.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { replaceAndFollow } from '../undo/follow-list.ts';
import { useCasusDraft } from '../drafts-provider.tsx';
import type { StepProps } from '../steps/step-props.ts';
import styles from './precedents.module.css';
import { focusPanel } from './focus-panel.ts';
import { relationTexts } from './relation-texts.ts';

type LinkFormProps = Pick<StepProps, 'casus'> & {
  readonly target: PrecedentTarget;
  readonly title: string;
  /** `false` where it is there from the start and not asked for. */
  readonly takesFocus?: boolean;
  readonly onClose: () => void;
};

const relations = precedentRelationSchema.options.map((value) => ({
  value,
  ...relationTexts[value],
}));

/**
 * Asks how a precedent relates to this casus and why, in one sentence. What is filled in is kept with the
 * casus as it is typed; it becomes a link when it is confirmed.
 */
export function LinkForm({
  casus: settled,
  target,
  title,
  takesFocus = true,
  onClose,
}: LinkFormProps) {
  const { casus, change } = useCasusDraft(settled);
  const known = casus.precedents.find((precedent) => isSameTarget(precedent.target, target));
  const begun = begunLinkTo(casus, target);
  const { relation, reason } = begun ?? known ?? { relation: null, reason: '' };
  const fill = (part: Partial<Pick<BegunLink, 'relation' | 'reason'>>) =>
    change((current) =>
      beginLink(current, { relation, reason, ...begunLinkTo(current, target), ...part, target }),
    );
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);

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
  const cancel = () => {
    replaceAndFollow(() => {
      change((current) => dropBegunLink(current, target));
      onClose();
    });
    if (begun !== undefined) {
      announce(`Niet gekoppeld: ${title}. Met ${commandKey} + Z haal je terug wat je invulde.`);
    }
  };

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
        onChange={(value) => fill({ relation: value })}
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
        onChange={(value) => fill({ reason: value })}
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
