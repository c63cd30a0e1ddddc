import type { ReactNode } from 'react';

import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './compare.module.css';

export type SideRow = {
  readonly name: ReactNode;
  readonly key: string;
  readonly a: ReactNode;
  readonly b: ReactNode;
};

type SideTableProps = {
  readonly caption: string;
  readonly titles: { readonly a: string; readonly b: string };
  readonly rows: readonly SideRow[];
};

/** Something of both cases beside each other, a row for each thing; below each other when narrow. */
export function SideTable({ caption, titles, rows }: SideTableProps) {
  return (
    <table className={styles['sides']}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{titles.a}</th>
          <th scope="col">{titles.b}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, a, b }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td data-side="Links">{a}</td>
            <td data-side="Rechts">{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
