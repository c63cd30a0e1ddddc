import type { ReactNode, Ref } from 'react';

import { classNames } from './class-names.ts';
import styles from './text-button.module.css';

type TextButtonProps = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-haspopup'?: 'dialog';
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-describedby'?: string;
};

/** A button in running text: acts like a button, reads like a link. */
export function TextButton({ className, ...rest }: TextButtonProps) {
  return <button {...rest} type="button" className={classNames(styles['button'], className)} />;
}
