import { announce } from './announce.ts';

/** Puts text on the clipboard and says whether that worked. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(`${what} gekopieerd`);
  } catch {
    announce('Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.');
  }
}
