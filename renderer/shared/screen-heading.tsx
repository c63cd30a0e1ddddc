import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

import styles from './screen-heading.module.css';

type ScreenHeadingProps = {
  readonly children: string;
  /** First line of the screen: where am I, what can I do here. */
  readonly lead?: ReactNode;
  /** Small line above the title, such as the kind of what is read. */
  readonly above?: ReactNode;
  /** Names the window where the heading itself may not: an own title stays out of the task bar. */
  readonly windowTitle?: string;
  /** The screen puts the keyboard elsewhere, such as in a search field. */
  readonly keepFocus?: boolean;
};

/** Navigations of which the heading has had its focus; a late answer must not take it again. */
let focusedFor: string | null = null;

/** The h1 of a screen. Names the window and gets the focus after navigation, so that it is read out. */
export function ScreenHeading({
  children,
  lead,
  above,
  windowTitle = children,
  keepFocus = false,
}: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();

  useEffect(() => {
    document.title = `${windowTitle} – Maatstaf`;
  }, [windowTitle]);

  useEffect(() => {
    const isFirstScreen = key === 'default';
    const isDone = focusedFor === pathname;
    focusedFor = pathname;
    if (keepFocus || isFirstScreen || isDone) return;
    heading.current?.focus({ preventScroll: true });
  }, [key, pathname, keepFocus]);

  return (
    <header className={styles['header']}>
      {above !== undefined && <div className={styles['above']}>{above}</div>}
      <h1 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-1">
        {children}
      </h1>
      {lead !== undefined && <div className={styles['lead']}>{lead}</div>}
    </header>
  );
}
