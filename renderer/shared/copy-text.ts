import { announce } from './announce.ts';

/**
 * Puts text on the clipboard and says whether that worked.
 *
 * @param also - What has to be said besides, when it worked.
 */
export async function copyText(text: string, what: string, also = ''): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(also === '' ? `${what} gekopieerd` : `${what} gekopieerd. ${also}`);
  } catch {
    announce('Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.');
  }
}
