import type { ReactNode } from 'react';

import styles from './form.module.css';

type FormProps = { readonly children: ReactNode; readonly onSubmit: () => void };

/** Fields below each other that are sent together, with Enter or with a button. */
export function Form({ children, onSubmit }: FormProps) {
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
