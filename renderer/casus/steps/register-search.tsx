import type { ReactNode } from 'react';

import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './steps.module.css';

/** Something of a register that was found. */
export type Found = {
  readonly key: string;
  readonly name: string;
  /** What it says, in our own words. */
  readonly says: ReactNode;
  /** How sure that is and whether it still holds. */
  readonly standing: ReactNode;
};

type RegisterSearchProps = {
  readonly label: string;
  readonly description: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly found: readonly Found[];
  readonly error?: string | undefined;
  readonly onAdd: (key: string) => void;
  /** Enter, when what was typed is not one find. */
  readonly onEnter?: () => void;
  /** Below the finds: what else can be done with what was typed. */
  readonly children?: ReactNode;
};

/** How many finds are shown; who sees more of them types a word more. */
const mostShown = 6;

/** Searches a register while typing, and adds what is found from the keyboard. */
export function RegisterSearch(props: RegisterSearchProps) {
  const { found, typed, onAdd } = props;
  const shown = found.slice(0, mostShown);
  const isAsked = typed.trim() !== '';
  const [only] = found;
  return (
    <form
      className={styles['part']}
      onSubmit={(event) => {
        event.preventDefault();
        if (only !== undefined && found.length === 1) onAdd(only.key);
        else props.onEnter?.();
      }}
    >
      <TextInput
        label={props.label}
        description={props.description}
        type="search"
        value={typed}
        error={props.error}
        onChange={props.onTyped}
      />
      <div role="status" className={styles['hint']}>
        {isAsked && countText(found.length)}
      </div>
      {shown.length > 0 && (
        <ul className={styles['found']}>
          {shown.map(({ key, name, says, standing }) => (
            <li key={key} className={styles['find']}>
              <div>
                <strong>{name}</strong>
                <div className={styles['hint']}>{says}</div>
                {standing}
              </div>
              <Button onClick={() => onAdd(key)}>
                Voeg toe<VisuallyHidden>{` ${name}`}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {props.children}
    </form>
  );
}

function countText(count: number): string {
  if (count === 0) return 'Niets gevonden. Probeer een ander woord.';
  if (count <= mostShown) return `${String(count)} gevonden`;
  return `${String(count)} gevonden, dit zijn de eerste ${String(mostShown)}. Typ een woord erbij.`;
}
