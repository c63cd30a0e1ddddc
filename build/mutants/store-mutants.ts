/** One thing taken out of the store that keeps a promise; some test must notice. */
export type Mutant = {
  readonly name: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly whole: string;
  readonly broken: string;
};

const writer = `  open: (path, flags) => open(path, flags, 0o600),`;
const shortWriter = `  open: async (path, flags) => {
    const file = await open(path, flags, 0o600);
    return {
      readFile: () => file.readFile(),
      stat: () => file.stat(),
      sync: () => file.sync(),
      close: () => file.close(),
      writeFile: async (data) => void (await file.write(data)),
    };
  },`;

export const storeMutants: readonly Mutant[] = [
  {
    name: 'a file is not flushed',
    file: 'main/store/create-durable.ts',
    whole: '    await file.sync();\n',
    broken: '',
  },
  {
    name: 'a name is not flushed',
    file: 'main/store/create-durable.ts',
    whole: '    await syncFolder(files, dirname(path));\n',
    broken: '',
  },
  {
    name: 'one short write counts as all',
    file: 'main/store/file-system.ts',
    whole: writer,
    broken: shortWriter,
  },
  {
    name: 'a half file is left behind',
    file: 'main/store/create-durable.ts',
    whole: '    await files.unlink(path);\n',
    broken: '',
  },
  {
    name: 'a save is acknowledged before it is there',
    file: 'main/store/commit-revision.ts',
    whole: '    await createDurable(files, names.path(draft.id, revision), file);',
    broken:
      '    setTimeout(() => void createDurable(files, names.path(draft.id, revision), file).catch(() => 0), 50);',
  },
  {
    name: 'the base is not checked',
    file: 'main/store/commit-revision.ts',
    whole: '    await requireBase(context, draft, revision);\n',
    broken: '',
  },
  {
    name: 'a number that somebody took is stepped over',
    file: 'main/store/commit-revision.ts',
    whole: 'other !== undefined && other.header.by !== draft.by',
    broken: 'other !== undefined && other.header.by === ""',
  },
  {
    name: 'newest revisions are pruned first',
    file: 'main/store/prune-revisions.ts',
    whole: 'beyond(context, id, keep).reverse()',
    broken: 'beyond(context, id, keep)',
  },
  {
    name: 'pruning goes on after a failure',
    file: 'main/store/prune-revisions.ts',
    whole: "if (systemCode(error) !== 'ENOENT') return;",
    broken: "if (systemCode(error) !== 'ENOENT') continue;",
  },
  {
    name: 'the checksum is not looked at',
    file: 'main/store/seal.ts',
    whole:
      "    if (checksum(place, body) !== proof) throw new Damage('the checksum does not fit');\n",
    broken: '',
  },
  {
    name: 'the seal is not verified',
    file: 'main/store/gcm-seal.ts',
    whole: 'return Buffer.concat([plain, decipher.final()]);',
    broken: 'return plain;',
  },
  {
    name: 'the id is not authenticated',
    file: 'main/store/load-revision.ts',
    whole: '`${id}/${revision}`',
    broken: '`${String(id.length)}/${revision}`',
  },
  {
    name: 'the revision is not authenticated',
    file: 'main/store/load-revision.ts',
    whole: '`${id}/${revision}`',
    broken: '`${id}/${String(typeof revision)}`',
  },
  {
    name: 'a failing disk is taken for damage',
    file: 'main/store/newest-revision.ts',
    whole: '      else throw error;\n',
    broken: '      else continue;\n',
  },
  {
    name: 'nothing readable is taken for nothing there',
    file: 'main/store/newest-revision.ts',
    whole: 'if (gone || !onlyCutOff)',
    broken: 'if (gone && !onlyCutOff)',
  },
  {
    name: 'of a burst of typing the first text is saved',
    file: 'main/store/document-adapter.ts',
    whole: '    this.#waiting.snapshot = snapshot;\n',
    broken: '',
  },
  {
    name: 'a window that was open before encryption still saves',
    file: 'main/store/notebook.ts',
    whole: `      await this.#requireMode();
      const draft = { id, base, by, body: snapshot.body };`,
    broken: '      const draft = { id, base, by, body: snapshot.body };',
  },
  {
    name: 'any key file is believed',
    file: 'main/store/key-files.ts',
    whole: 'found.length === expected.length && timingSafeEqual(found, expected)',
    broken: 'found.length === expected.length',
  },
  {
    name: 'settled: the newest text is not in the pack as well',
    file: 'main/store/settle-documents.ts',
    whole: '[...earlier, spare]',
    broken: 'earlier',
  },
  {
    name: 'settled: earlier versions are not in the pack',
    file: 'main/store/settle-documents.ts',
    whole: '[...earlier, spare]',
    broken: '[spare]',
  },
  {
    name: 'settled: also what is being worked on',
    file: 'main/store/settle-documents.ts',
    whole: 'revision !== head || !(age > settledMs)',
    broken: 'revision !== head || Number.isNaN(age)',
  },
  {
    name: 'settled: nobody looks whether it was saved meanwhile',
    file: 'main/store/history-pack.ts',
    whole: '  if (!(await isWanted())) {',
    broken: '  if (path === id) {',
  },
  {
    name: 'settled: the newest revision goes too',
    file: 'main/store/prune-revisions.ts',
    whole: 'filter((other) => other < revision)',
    broken: 'filter((other) => other <= revision)',
  },
  {
    name: 'settled: newest revisions go first',
    file: 'main/store/prune-revisions.ts',
    whole: 'takeAwayAll(context, id, older.reverse(), ',
    broken: 'takeAwayAll(context, id, older, ',
  },
  {
    name: 'settled: what an earlier pack holds is forgotten',
    file: 'main/store/history-pack.ts',
    whole: '[...packs.versions, ...loose',
    broken: '[...loose',
  },
  {
    name: 'brought in: nothing is written down before the first save',
    file: 'main/store/incoming/incoming-journal.ts',
    whole:
      '  await createDurable(files, path, sealFile(context.seal, placeOf(by), writer, body));\n',
    broken: '',
  },
  {
    name: 'brought in: what was cut off is not finished',
    file: 'main/store/open-notebook.ts',
    whole: '    await goOnBringingIn(context);\n',
    broken: '',
  },
  {
    name: 'backup: one that is being removed still counts',
    file: 'main/store/backups/list-backups.ts',
    whole: '  await removeManifests(files, folder);\n',
    broken: '',
  },
  {
    name: 'backup: it counts before it is whole',
    file: 'main/store/backups/write-backup.ts',
    whole: '  const unreadable = await copyDocuments(writing);\n',
    broken: '  const unreadable = 0;\n',
  },
];
