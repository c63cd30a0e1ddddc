import type { ReactNode } from 'react';

import styles from './messages.module.css';

/** Says what is being fetched. It shows after a moment only: a short wait needs no message. */
export function LoadingMessage({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles['loading']} role="status">
      {children}
    </p>
  );
}
