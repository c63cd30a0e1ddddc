import { memo } from 'react';

import type { CheckedUitweg } from '../../../main/domain/casus/legal-route.ts';
import { uitwegSchema } from '../../../main/domain/content/vocabulary.ts';
import { uitwegNames } from '../../shared/names.ts';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { AddItem } from './add-item.tsx';
import { DilemmaUitwegen } from './dilemma-uitwegen.tsx';
import type { StepProps } from './step-props.ts';
import { UitwegEntry } from './uitweg-entry.tsx';

/** A key in one way out leaves the others as they are. */
const Entry = memo(UitwegEntry);

/** The ways out that are looked at, each with its conditions to tick off and its article. */
export function UitwegenField({ casus, change }: StepProps) {
  const { uitwegen } = casus;
  const set = (update: (uitwegen: readonly CheckedUitweg[]) => CheckedUitweg[]) =>
    change((current) => ({ ...current, uitwegen: update(current.uitwegen) }));
  return (
    <>
      <div>
        <Heading level={3}>Uitwegen</Heading>
        <Paragraph muted>Welke weg biedt de wet, en is aan de voorwaarden voldaan?</Paragraph>
      </div>
      {uitwegen.map((uitweg) => (
        <Entry key={uitweg.id} uitweg={uitweg} change={change} />
      ))}
      <DilemmaUitwegen casus={casus} change={change} />
      <AddItem
        label="Uitweg toevoegen"
        choices={uitwegSchema.options
          .filter((id) => !uitwegen.some((known) => known.id === id))
          .map((value) => ({ value, label: uitwegNames[value] }))}
        onAdd={(id) =>
          set((current) => [...current, { id, conditions: {}, why: '', carries: false }])
        }
      />
    </>
  );
}
