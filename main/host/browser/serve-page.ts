import { describeError, type Log } from '../../log.ts';
import { empty } from '../assets.ts';
import type { Asset } from '../host.ts';
import { browserOrigin } from './page/origin.ts';
import type { PageSession } from './page-session.ts';
import { PipeError } from './pipe.ts';

export type ServeOptions = {
  readonly session: PageSession;
  readonly assets: (path: string) => Promise<Asset>;
  /** Files that are handed out once, for a download; looked at before the assets. */
  readonly downloads: ReadonlyMap<string, Asset>;
  readonly log: Log;
};

/**
 * Answers every request of the page itself. Nothing goes to the network: a foreign page gets 204, which
 * leaves the app where it is (a failure would put an error page in its place), all else fails.
 */
export async function servePage({ session, assets, downloads, log }: ServeOptions): Promise<void> {
  session.on('Fetch.requestPaused', (event) => {
    const { requestId, resourceType, request } = event;
    void answer(requestId, resourceType, request).catch((error: unknown) => {
      // The page or the whole browser went away while its request was being answered.
      if (!(error instanceof PipeError)) log.write('request-not-answered', describeError(error));
    });
  });

  async function answer(requestId: string, type: string, request: { url: string; method: string }) {
    const url = new URL(request.url);
    if (url.origin === browserOrigin) {
      await fulfil(requestId, await ownAnswer(url.pathname, request.method));
      return;
    }
    log.write('request-refused', { type });
    if (type === 'Document') await fulfil(requestId, empty(204));
    else await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  }

  async function ownAnswer(pathname: string, method: string): Promise<Asset> {
    if (method !== 'GET') return empty(405);
    try {
      return downloads.get(pathname) ?? (await assets(pathname));
    } catch (error) {
      log.write('asset-unreadable', describeError(error));
      return empty(500);
    }
  }

  async function fulfil(requestId: string, asset: Asset) {
    await session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: asset.status,
      responseHeaders: Object.entries(asset.headers).map(([name, value]) => ({ name, value })),
      body: Buffer.from(asset.body).toString('base64'),
    });
  }

  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*://*' }] });
}
