import { describeError, type Log } from '../../log.ts';
import { empty } from '../assets.ts';
import type { Asset } from '../host.ts';
import type { ElectronParts } from './electron-parts.ts';

/** Where the pages come from in Electron. A scheme of our own: no `file:`, and nothing that resolves. */
export const electronOrigin = 'app://maatstaf';
const scheme = 'app';

/** Has to happen before Electron is ready. */
export function registerScheme(protocol: ElectronParts['protocol']): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Answers every request of the window from the assets. */
export function serveApp(
  protocol: ElectronParts['protocol'],
  assets: (path: string) => Promise<Asset>,
  log: Log,
): void {
  protocol.handle(scheme, async (request) => {
    const asset = await answer(request);
    return new Response(Buffer.from(asset.body), {
      status: asset.status,
      headers: { ...asset.headers },
    });
  });

  async function answer(request: Request): Promise<Asset> {
    const { host, pathname } = new URL(request.url);
    if (`${scheme}://${host}` !== electronOrigin) return empty(404);
    if (request.method !== 'GET') return empty(405);
    try {
      return await assets(pathname);
    } catch (error) {
      log.write('asset-unreadable', describeError(error));
      return empty(500);
    }
  }
}
