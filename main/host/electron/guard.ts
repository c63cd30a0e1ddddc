import type { Log } from '../../log.ts';
import type { SessionPart, WebContentsPart } from './electron-parts.ts';

/** Only the user's own click may put text on the clipboard; everything else that a page can ask for is denied. */
const allowedPermission = 'clipboard-sanitized-write';

/** Keeps every page of the app where it is: no foreign address, no further window, no webview. */
export function guardContents(contents: WebContentsPart, origin: string, log: Log): void {
  const stay = (event: { url: string; preventDefault(): void }) => {
    if (event.url.startsWith(`${origin}/`)) return;
    event.preventDefault();
    log.write('request-refused', { type: 'Document' });
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Nothing leaves and nothing is granted: permissions, downloads and every request that is not the app's own. */
export function guardSession(session: SessionPart, origin: string, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === allowedPermission),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === allowedPermission);
  // The spelling checker would fetch its dictionaries from outside.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const isOwn = url.startsWith(`${origin}/`) || /^(?:data|blob|devtools):/u.test(url);
    if (!isOwn) log.write('request-refused', { type: resourceType });
    answer({ cancel: !isOwn });
  });
}
