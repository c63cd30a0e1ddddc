import type { Answer } from '../contract/contract.ts';
import type { MotivationKind } from '../contract/export.ts';
import type { SaveFile } from '../desktop.ts';
import { failure, success } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';
import { motivationWord } from './motivation-word.ts';

export type ExportServiceOptions = {
  readonly saveFile: SaveFile;
  readonly log: Log;
};

export type ExportService = ReturnType<typeof createExportService>;

/** Lets texts leave the casusboek, to a place that the user chooses each time. */
export function createExportService({ saveFile, log }: ExportServiceOptions) {
  return {
    async saveMotivation(kind: MotivationKind, text: string): Answer<'export:save-motivation'> {
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
