import { defaultSettings, settingsSchema, type Settings } from '../contract/settings.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { describeError, type Log } from '../log.ts';

/** The one file that this service reads and writes. */
export type SettingsFile = {
  /** `undefined` when there is none yet. */
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
  /** Keeps what can't be used under another name. */
  setAside(): Promise<void>;
};

export type SettingsService = {
  /** The settings; the defaults when there are none, or when they can't be used. */
  get(): Promise<Settings>;
  save(settings: Settings): Promise<Result<null, 'not-written'>>;
};

/** Keeps the settings of this user on this machine. Damaged settings are put aside, never overwritten. */
export function createSettingsService(file: SettingsFile, log: Log): SettingsService {
  let known: Settings | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Settings> {
    const text = await file.read();
    if (text === undefined) return defaultSettings;
    const settings = parseSettings(text);
    if (settings !== undefined) return settings;
    log.write('settings-damaged', {});
    await file.setAside();
    return defaultSettings;
  }

  async function get(): Promise<Settings> {
    try {
      known ??= await load();
      return known;
    } catch (error) {
      // Unreadable for now: the defaults serve, and the file stays as it is for a next start.
      log.write('settings-unreadable', describeError(error));
      return defaultSettings;
    }
  }

  async function save(settings: Settings): Promise<Result<null, 'not-written'>> {
    // A damaged file is put aside before anything is written in its place.
    await get();
    try {
      await file.write(`${JSON.stringify(settings, undefined, 2)}\n`);
      known = settings;
      return success(null);
    } catch (error) {
      log.write('settings-not-written', describeError(error));
      return failure('not-written', 'the settings could not be written');
    }
  }

  /** One at a time: two first reads would put the same damaged file aside twice. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = queue.then(work);
    queue = done;
    return done;
  }

  return { get: () => inTurn(get), save: (settings) => inTurn(() => save(settings)) };
}

function parseSettings(text: string): Settings | undefined {
  try {
    return settingsSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
