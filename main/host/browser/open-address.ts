import { spawn } from 'node:child_process';

const openers = {
  darwin: (address: string) => ['open', address],
  win32: (address: string) => ['rundll32', 'url.dll,FileProtocolHandler', address],
  other: (address: string) => ['xdg-open', address],
} as const;

/** The command that hands an address to the user's own browser. No shell sees the address. */
export function openerFor(platform: NodeJS.Platform, address: string): readonly string[] {
  const key = platform === 'darwin' || platform === 'win32' ? platform : 'other';
  return openers[key](address);
}

/**
 * Opens an address outside the app.
 *
 * @throws Error when the system has no command for it.
 */
export async function openInSystem(address: string): Promise<void> {
  const [command = '', ...args] = openerFor(process.platform, address);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', () => resolve());
    child.once('error', reject);
  });
  child.unref();
}
