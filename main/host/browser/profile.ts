import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes the browser's profile in our own folder, once, with the choices a user can't be asked for: files
 * are saved through a dialog, passwords are not kept, nothing is translated.
 */
export async function prepareProfile(userData: string, saveFolder: string): Promise<string> {
  const profile = path.join(userData, 'browser-profile');
  const folder = path.join(profile, 'Default');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const preferences = {
    download: { prompt_for_download: true, default_directory: saveFolder },
    savefile: { default_directory: saveFolder },
    selectfile: { last_directory: saveFolder },
    credentials_enable_service: false,
    translate: { enabled: false },
    net: { network_prediction_options: 2 },
  };
  try {
    await writeFile(path.join(folder, 'Preferences'), JSON.stringify(preferences), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return profile;
}
