import { useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';

import { LockDialog } from '../encryption/lock-dialog.tsx';
import { LockScreen } from '../encryption/lock-screen.tsx';
import { useAutoLock } from '../encryption/use-auto-lock.ts';
import { MovedNotice } from '../keeping/moved-notice.tsx';
import { LeavingProvider } from '../privacy/leaving.tsx';
import { ScreenPrinter } from '../privacy/screen-printer.tsx';
import { useNotebook } from '../shared/notebook-query.ts';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { Announcer } from './announcer.tsx';
import { useBridgeEvents } from './bridge-events.ts';
import { CloseDialog } from './close-dialog.tsx';
import { useFollowCasusboek } from './follow-casusboek.ts';
import { useHistoryPosition } from './history-position.ts';
import { Navigation } from './navigation.tsx';
import styles from './shell.module.css';
import { useShortcuts } from './shortcuts.ts';
import { useTheme } from './use-theme.ts';
import { partMark } from '../shared/part-mark.ts';
import { useWindowParts } from './window-parts.ts';

const mainId = 'inhoud';

/** What holds nothing of the casusboek can be read while that is locked. */
function isOpenToAll(pathname: string): boolean {
  return [routes.library, routes.settings, routes.about].some((open) => pathname.startsWith(open));
}

/** The window: navigation at the left (behind a menu button when narrow), the screen beside it. */
export function Shell() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const history = useHistoryPosition();
  const [menuOpenAt, setMenuOpenAt] = useState<string | null>(null);
  const menuOpen = menuOpenAt === pathname;
  const { closeError, dismissCloseError } = useBridgeEvents();
  const { lockError, dismiss, lockNow } = useAutoLock();
  const isLocked = useNotebook().data?.state === 'locked' && !isOpenToAll(pathname);
  useFollowCasusboek();
  useShortcuts();
  useWindowParts();
  useTheme();

  return (
    <div className={styles['window']}>
      <div className={styles['shell']}>
        <SkipLink targetId={mainId}>Naar de inhoud</SkipLink>
        <header {...partMark} className={styles['side']}>
          <div className={styles['bar']}>
            <span className={styles['name']}>Maatstaf</span>
            <div className={styles['history']} role="group" aria-label="Geschiedenis">
              <Button
                purpose="subtle"
                iconOnly
                icon={<Icon name="back" />}
                disabled={!history.back}
                title="Terug (Alt + pijl naar links)"
                onClick={() => void navigate(-1)}
              >
                Terug
              </Button>
              <Button
                purpose="subtle"
                iconOnly
                icon={<Icon name="forward" />}
                disabled={!history.forward}
                title="Vooruit (Alt + pijl naar rechts)"
                onClick={() => void navigate(1)}
              >
                Vooruit
              </Button>
            </div>
            <div className={styles['menu-button']}>
              <Button
                icon={<Icon name="menu" />}
                aria-expanded={menuOpen}
                aria-controls="hoofdmenu"
                onClick={() => {
                  setMenuOpenAt(menuOpen ? null : pathname);
                }}
              >
                Menu
              </Button>
            </div>
          </div>
          <div id="hoofdmenu" className={styles['menu']} data-open={menuOpen}>
            <Navigation />
          </div>
        </header>
        <main id={mainId} tabIndex={-1} className={styles['main']}>
          <LeavingProvider key={isLocked ? 'locked' : 'open'}>
            <ScreenPrinter />
            <div className={styles['moved']}>
              <MovedNotice />
            </div>
            {isLocked ? <LockScreen /> : <Outlet />}
          </LeavingProvider>
        </main>
      </div>
      <Announcer />
      {lockError !== null && (
        <LockDialog
          error={lockError}
          onStay={dismiss}
          onRetry={() => {
            dismiss();
            lockNow();
          }}
        />
      )}
      {closeError !== null && <CloseDialog error={closeError} onStay={dismissCloseError} />}
      <ScrollRestoration />
    </div>
  );
}
