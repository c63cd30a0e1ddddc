import styles from './icon.module.css';

const paths = {
  back: 'M10 3 5 8l5 5',
  forward: 'm6 3 5 5-5 5',
  down: 'm3 6 5 5 5-5',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.5-1.5L14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  close: 'm3 3 10 10M13 3 3 13',
  warning: 'M8 2 1.5 14h13L8 2Zm0 4.5v3.2m0 1.6v.9',
  error: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3l3.8-3.8ZM8 4.8v3.9m0 1.7v.9',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 7v4.5m0-7v.9',
  ok: 'm2.5 8.5 3.5 3.5 7.5-8',
  external: 'M6.5 3H3v10h10V9.5M9 2.5h4.5V7m0-4.5L7.5 8.5',
  undo: 'M6.5 2.5 2.5 6l4 3.5M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'm9.5 2.5 4 3.5-4 3.5m4-3.5h-7a4 4 0 0 0 0 8H10',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8v-8Z',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside a word; never the only bearer of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
