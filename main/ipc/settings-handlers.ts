import type { settingsContract } from '../contract/settings.ts';
import { success } from '../domain/result.ts';
import type { SettingsService } from '../settings/settings-service.ts';
import type { Handlers } from './handle.ts';

/** Connects the `settings:` calls to their service. */
export function settingsHandlers(
  service: SettingsService,
): Handlers<keyof typeof settingsContract> {
  return {
    'settings:get': async () => success(await service.get()),
    'settings:save': (settings) => service.save(settings),
  };
}
