import type { ReactNode } from 'react';

import styles from './casus-print.module.css';

type PartProps = { readonly title: string; readonly text: string; readonly children?: ReactNode };

/** A step on paper. An empty one stays visible, so that a reader sees that it is. */
export function Part({ title, text, children }: PartProps) {
  return (
    <section>
      <h2>{title}</h2>
      {text.trim() !== '' && <p className={styles['text']}>{text.trim()}</p>}
      {children}
    </section>
  );
}

type WordsProps = { readonly term: string; readonly values: readonly (string | null)[] };

/** A term with what was filled in for it; nothing when nothing was. */
export function Words({ term, values }: WordsProps) {
  const filled = values.map((value) => value?.trim() ?? '').filter((value) => value !== '');
  if (filled.length === 0) return null;
  return (
    <p className={styles['text']}>
      <strong>{term}</strong>: {filled.join(', ')}
    </p>
  );
}
