import type { ReactNode, Ref } from 'react';

import { classNames } from './class-names.ts';
import styles from './text-button.module.css';

type TextButtonProps = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLSpanElement>;
  readonly 'aria-haspopup'?: 'dialog';
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-describedby'?: string;
};

/**
 * A button in running text: acts like a button, reads like a link. A `button` element can't break
 * over two lines, which tears holes in a paragraph.
 */
export function TextButton({ className, onClick, ...rest }: TextButtonProps) {
  return (
    <span
      {...rest}
      role="button"
      tabIndex={0}
      className={classNames(styles['button'], className)}
      onClick={onClick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onClick();
      }}
    />
  );
}
