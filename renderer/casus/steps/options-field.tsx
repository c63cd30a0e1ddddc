import { useDeferredValue } from 'react';

import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { addAndFollow } from '../undo/follow-list.ts';
import { OptionEntry } from './option-entry.tsx';
import { OptionsTable } from './options-table.tsx';
import type { StepProps } from './step-props.ts';

/** The decisions that are weighed: the one that would normally follow, and what else could be done. */
export function OptionsField({ casus, change }: StepProps) {
  const { options } = casus;
  const settled = useDeferredValue(casus);
  return (
    <>
      <div>
        <Heading level={3}>Besluiten naast elkaar</Heading>
        <Paragraph muted>
          Zet het besluit dat normaal zou volgen naast minstens één ander besluit.
        </Paragraph>
      </div>
      <OptionsTable
        options={settled.options}
        costs={settled.costs}
        chosen={settled.decision.chosen}
      />
      {options.map((option, index) => (
        <OptionEntry key={option.id} option={option} index={index} change={change} />
      ))}
      <div>
        <Button
          disabled={options.length >= 20}
          onClick={() =>
            addAndFollow(
              () =>
                change((current) => ({ ...current, options: [...current.options, emptyOption()] })),
              `besluit ${String(options.length + 1)}`,
            )
          }
        >
          Voeg een besluit toe
        </Button>
      </div>
    </>
  );
}

function emptyOption() {
  return { id: crypto.randomUUID(), title: '', text: '', standard: false, consequences: [] };
}
