import type { exportContract } from '../contract/export.ts';
import type { ExportService } from '../export/export-service.ts';
import type { Handlers } from './handle.ts';

/** Connects the `export:` calls to their service. */
export function exportHandlers(service: ExportService): Handlers<keyof typeof exportContract> {
  return {
    'export:save-motivation': ({ kind, text }) => service.saveMotivation(kind, text),
  };
}
