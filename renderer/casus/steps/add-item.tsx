import { useState } from 'react';

import { Button } from '../../ui/button.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import { addAndFollow } from '../undo/follow-list.ts';
import styles from './steps.module.css';

type AddItemProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly onAdd: (value: Value) => void;
};

/** Chooses one out of many and adds it. */
export function AddItem<Value extends string>({ label, choices, onAdd }: AddItemProps<Value>) {
  const [chosen, setChosen] = useState<Value | ''>('');
  return (
    <div className={styles['add']}>
      <Select
        label={label}
        value={chosen}
        choices={[{ value: '', label: 'Kies…' }, ...choices]}
        onChange={setChosen}
      />
      <Button
        disabled={chosen === ''}
        onClick={() => {
          const name = choices.find(({ value }) => value === chosen)?.label;
          if (chosen === '' || name === undefined) return;
          addAndFollow(() => {
            onAdd(chosen);
            setChosen('');
          }, name);
        }}
      >
        Voeg toe
      </Button>
    </div>
  );
}
