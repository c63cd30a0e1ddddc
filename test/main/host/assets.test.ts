import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { contentSecurityPolicy, createAssets } from '../../../main/host/assets.ts';
import type { Asset } from '../../../main/host/host.ts';

describe('createAssets', () => {
  let assets: (urlPath: string) => Promise<Asset>;

  beforeAll(() => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-assets-'));
    const folder = path.join(base, 'renderer');
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    writeFileSync(path.join(base, 'geheim.json'), '{}');
    mkdirSync(path.join(base, 'renderer-oud'));
    writeFileSync(path.join(base, 'renderer-oud', 'a.js'), 'old');
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'assets', 'index é.js'), 'export {}');
    writeFileSync(path.join(folder, 'secret.key'), 'key');
    mkdirSync(path.join(folder, 'map.js'));
    assets = createAssets(folder);
  });

  test.each(['/', '/bibliotheek', '/bibliotheek/casussen/fiets-naar-school', '/casusboek/01h'])(
    'the screen %s gets the page of the app',
    async (urlPath) => {
      const asset = await assets(urlPath);

      expect(asset.status).toBe(200);
      expect(asset.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(Buffer.from(asset.body).toString()).toBe('<!doctype html>');
    },
  );

  test('a file comes with its type and with headers that lock it down', async () => {
    const asset = await assets('/assets/index%20%C3%A9.js');

    expect(asset.status).toBe(200);
    expect(asset.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': contentSecurityPolicy,
    });
  });

  test.each([
    '/weg.js',
    '/map.js',
    '/secret.key',
    '/../geheim.json',
    '/..%2Fgeheim.json',
    '/%2e%2e/geheim.json',
    '/..%5Cgeheim.json',
    '/assets/../../geheim.json',
    '/../renderer-oud/a.js',
    '/index%00.html',
    '/%E0%A4%A.js',
    `/${'a'.repeat(5000)}.js`,
  ])('%s does not exist', async (urlPath) => {
    expect(await assets(urlPath)).toMatchObject({ status: 404 });
  });
});

test('the policy allows nothing that is written into a page, and nobody to frame it', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("frame-ancestors 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/u);
});
