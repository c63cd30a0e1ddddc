import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

export type AppFolders = {
  /** Settings, the log and the window's place. */
  readonly userData: string;
  /** The casusboek: never in a folder that travels with the user over a network. */
  readonly notebook: string;
  /** Where dialogs for saving start. */
  readonly downloads: string;
};

/** Where the app keeps its things when nothing else was asked for. */
export function defaultFolders(
  platform: NodeJS.Platform,
  environment: Environment,
  home: string,
): AppFolders {
  const downloads = inHome('Downloads');
  if (platform === 'win32') {
    const roaming = environment['APPDATA'] ?? inHome('AppData', 'Roaming');
    const local = environment['LOCALAPPDATA'] ?? inHome('AppData', 'Local');
    return {
      userData: path.win32.join(roaming, 'Maatstaf'),
      notebook: path.win32.join(local, 'Maatstaf', 'casusboek'),
      downloads,
    };
  }
  if (platform === 'darwin') {
    const support = inHome('Library', 'Application Support', 'Maatstaf');
    return { userData: support, notebook: path.posix.join(support, 'casusboek'), downloads };
  }
  const config = absolute(environment['XDG_CONFIG_HOME']) ?? inHome('.config');
  const data = absolute(environment['XDG_DATA_HOME']) ?? inHome('.local', 'share');
  return {
    userData: path.posix.join(config, 'maatstaf'),
    notebook: path.posix.join(data, 'maatstaf', 'casusboek'),
    downloads,
  };

  function inHome(...names: string[]): string {
    return (platform === 'win32' ? path.win32 : path.posix).join(home, ...names);
  }
}

/** The XDG rules: a relative folder counts as not set. */
function absolute(folder: string | undefined): string | undefined {
  return folder !== undefined && path.posix.isAbsolute(folder) ? folder : undefined;
}
