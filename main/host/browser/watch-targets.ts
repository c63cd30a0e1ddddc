import { browserOrigin } from './page/origin.ts';
import type { PageSession } from './page-session.ts';
import type { RunningBrowser } from './launch-browser.ts';

type TargetEvents = {
  /** The app's page has gone: its window was closed. */
  readonly onGone: () => void;
  /** The app's page crashed; it is being loaded again. */
  readonly onCrash: () => void;
};

/** How often a crashed page is loaded again before the app gives up and closes. */
const reloads = 3;

/** Keeps the app to one page: any further one is closed, a crashed one is loaded again. */
export function watchTargets(
  { pipe, targetId }: RunningBrowser,
  session: PageSession,
  { onGone, onCrash }: TargetEvents,
): void {
  let crashes = 0;
  // Both answers may find the browser on its way out; there is nothing left to do then.
  const ignore = () => undefined;
  pipe.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || targetInfo.targetId === targetId) return;
    pipe.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(ignore);
  });
  pipe.on('Target.targetDestroyed', (gone) => {
    if (gone.targetId === targetId) onGone();
  });
  session.on('Inspector.targetCrashed', () => {
    crashes += 1;
    onCrash();
    if (crashes > reloads) pipe.send('Target.closeTarget', { targetId }).catch(ignore);
    else session.send('Page.navigate', { url: `${browserOrigin}/` }).catch(ignore);
  });
}
