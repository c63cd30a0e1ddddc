import path from 'node:path';

import { createCasusboek } from '../../main/casusboek.ts';
import { createTransferService } from '../../main/keeping/transfer-service.ts';
import { writeFileAtomically } from '../../main/host/atomic-write.ts';
import { writeOutside } from '../../main/host/outside-file.ts';
import { keepHarness } from '../main/keeping/keep-harness.ts';

export const password = 'paard batterij nietje';
/** How many casussen are brought in, or put back, at once. */
export const casussen = 8;

/** The folders of one user: the casusboek, the settings, and where files are saved. */
export function foldersIn(root: string) {
  return {
    notebook: path.join(root, 'casusboek'),
    userData: path.join(root, 'instellingen'),
    downloads: path.join(root, 'downloads'),
  };
}

/** The services around a casusboek, with a dialog that saves in `downloads`. */
export function openDesk(root: string) {
  const { notebook, userData, downloads } = foldersIn(root);
  const harness = keepHarness(notebook);
  let files = 0;
  const transfer = createTransferService({
    holder: harness.casus.holder,
    incoming: harness.incoming,
    saveFile: async ({ data }) => {
      files += 1;
      const place = path.join(downloads, `${String(process.pid)}-${String(files)}.maatstaf`);
      await writeOutside(userData, place, data);
      return { saved: true, place };
    },
    openFile: () => Promise.resolve(null),
    cost: 2 ** 15,
    version: '0.1.0',
    clock: () => new Date(),
    wait: () => Promise.resolve(),
    log: { write: () => undefined },
  });
  return { ...harness, transfer };
}

/** The casusboek of this machine, wherever it was moved to. */
export function openPlaced(root: string) {
  const { notebook, userData } = foldersIn(root);
  return createCasusboek({
    start: notebook,
    userData,
    writeFile: writeFileAtomically,
    beforeMove: () => undefined,
    chooseFolder: null,
    onChangedElsewhere: () => undefined,
    clock: () => new Date(),
    wait: () => Promise.resolve(),
    log: { write: () => undefined },
  });
}

export type Desk = ReturnType<typeof openDesk>;
