import type { ReactNode } from 'react';

import styles from './alert.module.css';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

type AlertProps = {
  readonly tone: 'info' | 'ok' | 'warning' | 'error';
  /** The message in one line; what follows explains it. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** Read out when it appears: `status` waits for a pause, `alert` interrupts. */
  readonly live?: 'status' | 'alert';
  readonly className?: string | undefined;
};

const words = { info: 'Let op', ok: 'Gelukt', warning: 'Waarschuwing', error: 'Fout' } as const;

/** A message between the text. An icon and a hidden word say its tone, not the colour alone. */
export function Alert({ tone, title, children, live, className }: AlertProps) {
  return (
    <div
      className={classNames('utrecht-alert', styles['alert'], styles[tone], className)}
      {...(live === undefined ? {} : { role: live })}
    >
      <div className={styles['icon']}>
        <Icon name={tone} />
        <span className={styles['word']}>{words[tone]}: </span>
      </div>
      <div className="utrecht-alert__content">
        <div className={styles['title']}>{title}</div>
        {children}
      </div>
    </div>
  );
}
