import { Fragment, type ReactNode } from 'react';

import styles from './definition-list.module.css';

export type Definition = { readonly term: string; readonly value: ReactNode };

/** Facts as term and value, one to a line. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl className={styles['list']}>
      {items.map((item) => (
        <Fragment key={item.term}>
          <dt className={styles['term']}>{item.term}</dt>
          <dd className={styles['value']}>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
