import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { Asset } from './host.ts';

const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
]);

/** What a page of the app may load: its own files, and nothing that is written into the page. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  'cache-control': 'no-store',
} as const;

/**
 * Serves the files of one folder. A path without a file extension is a screen of the app and gets
 * `index.html`; anything outside the folder does not exist.
 */
export function createAssets(folder: string): (urlPath: string) => Promise<Asset> {
  const base = path.resolve(folder);
  return async (urlPath) => {
    const file = resolveInside(base, urlPath);
    const mediaType = file === undefined ? undefined : mediaTypes.get(path.extname(file));
    if (file === undefined || mediaType === undefined) return empty(404);
    try {
      const body = await readFile(file);
      return { status: 200, headers: { ...headers, 'content-type': mediaType }, body };
    } catch (error) {
      if (isNoFile(error)) return empty(404);
      throw error;
    }
  };
}

/** An answer without a body. */
export function empty(status: number): Asset {
  return { status, headers, body: new Uint8Array() };
}

function resolveInside(base: string, urlPath: string): string | undefined {
  const relative = decode(urlPath);
  if (relative === undefined || /[\0\\]/u.test(relative)) return undefined;
  const isScreen = path.posix.extname(relative) === '';
  const file = path.join(base, isScreen ? 'index.html' : relative);
  return file.startsWith(base + path.sep) ? file : undefined;
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isNoFile(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
