import { browserOrigin } from './page/origin.ts';
import type { PageSession } from './page-session.ts';

/**
 * Settles when the app's own page has loaded: a test client that joins in before is lost with the page before it.
 * A browser that is still showing its first page may leave out that it navigated; the page's own world it always tells.
 */
export function whenLoaded(session: PageSession): Promise<void> {
  return new Promise((resolve) => {
    let isOwn = false;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      isOwn ||= context.origin === browserOrigin;
    });
    session.on('Page.loadEventFired', () => {
      if (isOwn) resolve();
    });
  });
}
