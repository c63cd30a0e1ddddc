import { memo } from 'react';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { grondwaardeVerdictSchema } from '../../../main/domain/content/vocabulary.ts';
import { routes } from '../../shared/routes.ts';
import { Link } from '../../ui/link.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { verdictNames } from '../../shared/names.ts';
import { EntryHead } from './entry-head.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

type Weighed = Casus['grondwaarden'][number];

const verdicts = grondwaardeVerdictSchema.options.map((value) => ({
  value,
  label: verdictNames[value],
}));

/** Where one grondwaarde is weighed, for whoever comes from the table. */
export function entryIdOf(grondwaarde: string): string {
  return `weeg-${grondwaarde}`;
}

type GrondwaardeEntryProps = {
  readonly weighed: Weighed;
  readonly title: string;
  readonly change: StepProps['change'];
};

/** One grondwaarde with what the effect does to it, and why. */
export const GrondwaardeEntry = memo(function GrondwaardeEntry({
  weighed: { id, verdict, why },
  title,
  change,
}: GrondwaardeEntryProps) {
  const set = (part: Partial<Weighed>) =>
    change((current) => ({
      ...current,
      grondwaarden: current.grondwaarden.map((known) =>
        known.id === id ? { ...known, ...part } : known,
      ),
    }));
  return (
    <div id={entryIdOf(id)} className={styles['entry']} role="group" aria-label={title}>
      <EntryHead
        name={title}
        onRemove={() =>
          change((current) => ({
            ...current,
            grondwaarden: current.grondwaarden.filter((known) => known.id !== id),
          }))
        }
      >
        <Link to={routes.item('grondwaarde', id)}>{title}</Link>
      </EntryHead>
      <RadioGroup
        label="Wat doet het gewenste effect met deze grondwaarde?"
        hideLabel
        value={verdict}
        choices={verdicts}
        onChange={(value) => set({ verdict: value })}
      />
      {verdict !== null && (
        <TextArea
          label="Waarom?"
          about={title}
          rows={2}
          value={why}
          onChange={(text) => set({ why: text })}
        />
      )}
    </div>
  );
});
