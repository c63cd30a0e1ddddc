import type { MotivationKind } from '../contract/export.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';
import { motivationWord } from './motivation-word.ts';

type Saved = { saved: true; place: string } | { saved: false };

export type ExportServiceOptions = {
  /** Asks where to save; nothing is written when the user cancels. */
  readonly saveFile: (file: {
    readonly name: string;
    readonly filters: readonly { readonly name: string; readonly extensions: readonly string[] }[];
    readonly data: Uint8Array;
  }) => Promise<Saved>;
  readonly log: Log;
};

export type ExportService = ReturnType<typeof createExportService>;

/** Lets texts leave the casusboek, to a place that the user chooses each time. */
export function createExportService({ saveFile, log }: ExportServiceOptions) {
  return {
    async saveMotivation(
      kind: MotivationKind,
      text: string,
    ): Promise<Result<Saved, 'not-written'>> {
      const data = await motivationWord(kind, text);
      try {
        const filters = [{ name: 'Word', extensions: ['docx'] }];
        return success(await saveFile({ name: `motivering-${kind}.docx`, filters, data }));
      } catch (error) {
        log.write('word-not-written', describeError(error));
        return failure('not-written', 'the file could not be written');
      }
    },
  };
}
