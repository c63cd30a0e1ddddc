import type { Answer } from '../contract/contract.ts';
import type { SaveFile } from '../desktop.ts';
import { failure, success } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';

/** What this service needs of the desktop. */
export type AppDesktop = {
  readonly kind: 'electron' | 'browser';
  readyToClose(): void;
  stayOpen(): void;
  printToPdf(): Promise<Uint8Array>;
  readonly saveFile: SaveFile;
  openAddress(address: string): Promise<void>;
};

export type AppServiceOptions = {
  readonly desktop: AppDesktop;
  readonly version: string;
  readonly notebookFolder: () => string;
  /** Whether a source in the library has this address. */
  readonly knowsAddress: (address: string) => Promise<boolean>;
  readonly log: Log;
};

/** Official sites that the library and the user's own cases cite by article and by ECLI. */
const officialHosts: ReadonlySet<string> = new Set([
  'wetten.overheid.nl',
  'deeplink.rechtspraak.nl',
  'uitspraken.rechtspraak.nl',
  'lokaleregelgeving.overheid.nl',
]);

export type AppService = ReturnType<typeof createAppService>;

/** What the window asks of the app as a whole. */
export function createAppService(options: AppServiceOptions) {
  const { desktop, log } = options;
  return {
    about: () => ({
      version: options.version,
      host: desktop.kind,
      notebookFolder: options.notebookFolder(),
    }),
    readyToClose: () => desktop.readyToClose(),
    stayOpen: () => desktop.stayOpen(),

    /** Opens an official site or a source of the library; no other address leaves the app. */
    async openAddress(address: string): Answer<'app:open-address'> {
      if (!isOfficial(address) && !(await options.knowsAddress(address))) {
        return failure(
          'not-allowed',
          'the address is neither official nor a source of the library',
        );
      }
      await desktop.openAddress(address);
      return success(null);
    },

    /** @param name - File name that the dialog proposes, with or without `.pdf`. */
    async printToPdf(name: string): Answer<'app:print-to-pdf'> {
      const data = await desktop.printToPdf();
      try {
        const filters = [{ name: 'PDF', extensions: ['pdf'] }];
        return success(await desktop.saveFile({ name: pdfName(name), filters, data }));
      } catch (error) {
        log.write('pdf-not-written', describeError(error));
        return failure('not-written', 'the file could not be written');
      }
    },
  };
}

function isOfficial(address: string): boolean {
  const url = new URL(address);
  const isPlain = url.port === '' && url.username === '' && url.password === '';
  return url.protocol === 'https:' && isPlain && officialHosts.has(url.hostname);
}

/** A name that every file system takes: no path, no reserved characters, one extension. */
export function pdfName(name: string): string {
  const plain = name
    .replace(/\.pdf$/iu, '')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  return `${plain === '' ? 'Maatstaf' : plain}.pdf`;
}
