import type { Host } from '../host.ts';
import type { ElectronParts } from './electron-parts.ts';

/** The keychain, as Electron reaches it. On Linux without one it only hides, so then there is none. */
export function createSecrets(safeStorage: ElectronParts['safeStorage']): Host['secrets'] {
  return {
    available: () =>
      Promise.resolve(
        safeStorage.isEncryptionAvailable() &&
          safeStorage.getSelectedStorageBackend?.() !== 'basic_text',
      ),
    seal: (text) => Promise.resolve(safeStorage.encryptString(text).toString('base64')),
    open: (sealed) => Promise.resolve(safeStorage.decryptString(Buffer.from(sealed, 'base64'))),
  };
}
