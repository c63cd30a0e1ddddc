import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './privacy.module.css';

type IdentifyingFieldProps = {
  readonly casus: Casus;
  readonly change: (update: (casus: Casus) => Casus) => void;
};

/** What may not leave the notebook, such as a name: it is found in every spelling. */
export function IdentifyingField({ casus, change }: IdentifyingFieldProps) {
  const [written, setWritten] = useState('');
  const { identifying } = casus;
  const value = written.trim();
  const canAdd = value.length > 1 && !identifying.includes(value) && identifying.length < 100;

  function add(): void {
    if (!canAdd) return;
    change((current) => ({ ...current, identifying: [...current.identifying, value] }));
    setWritten('');
  }

  return (
    <Disclosure summary={`Wat niet naar buiten mag (${String(identifying.length)})`}>
      <div className={styles['identifying']}>
        <div className={styles['add']}>
          <TextInput
            label="Naam, huis, werkplek of nummer"
            description="Maatstaf zoekt dit in elke schrijfwijze en vraagt ernaar voor iets naar buiten gaat. De lijst zelf gaat nooit mee."
            value={written}
            maxLength={200}
            onChange={setWritten}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
          <Button onClick={add} disabled={!canAdd}>
            Zet op de lijst
          </Button>
        </div>
        {identifying.length > 0 && (
          <ul className={styles['marked']} aria-label="Wat niet naar buiten mag">
            {identifying.map((one) => (
              <li key={one}>
                {one}
                <Button
                  purpose="subtle"
                  iconOnly
                  icon={<Icon name="close" />}
                  onClick={() =>
                    change((current) => ({
                      ...current,
                      identifying: current.identifying.filter((other) => other !== one),
                    }))
                  }
                >
                  {`Haal ${one} van de lijst`}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}
