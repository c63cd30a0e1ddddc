import { useEffect, useId, useRef, type ReactNode } from 'react';

import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { Heading } from './heading.tsx';
import { Icon } from './icon.tsx';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons below the text, the main one first. */
  readonly actions?: ReactNode;
  /** Escape, the close button or a click outside it. */
  readonly onClose: () => void;
};

/**
 * A modal dialog: holds the keyboard while it is open, and gives it back where it was. What opened it may
 * be gone by then, because the dialog did its work: then the keyboard goes to the screen.
 */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      const place = before?.isConnected === true ? before : document.querySelector('main');
      if (place instanceof HTMLElement) place.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['bar']}>
          <Heading level={2} id={titleId}>
            {title}
          </Heading>
          <Button purpose="subtle" iconOnly icon={<Icon name="close" />} onClick={onClose}>
            Sluiten
          </Button>
        </div>
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </dialog>
  );
}
