/**
 * The arrows of docs/architecture.md, enforced. Each rule has a test that breaks it
 * (test/build/dependency-rules.test.ts); `check-dependencies.ts` also fails when fewer
 * modules were seen than there are files.
 */
const to = (path) => ({ path });
const rule = (name, comment, from, target) => ({
  name,
  comment,
  severity: 'error',
  from,
  to: target,
});

/** The folders of main with services: what a user does, step by step. */
const services = 'app|casus|export|keeping|library|notebook|profile|review|settings|study';

/**
 * Packages that the pure domain may use: schemas, matching of short strings, when to ask again, and
 * two that know the account and telephone numbers of every country.
 */
const domainPackages = 'node_modules/(zod|fuse\\.js|ts-fsrs|ibantools|libphonenumber-js)/';

module.exports = {
  forbidden: [
    rule('no-circular', 'A circle has no first reader.', {}, { circular: true }),
    rule(
      'no-unresolvable',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '^electron$' },
    ),
    rule(
      'domain-is-pure',
      'The domain imports only the domain.',
      { path: '^main/domain/' },
      { path: '^(main|renderer|build|test)/', pathNot: '^main/domain/' },
    ),
    rule(
      'domain-packages',
      'No Node, no Electron, no React in the domain; a new package is a decision.',
      { path: '^main/domain/' },
      {
        dependencyTypesNot: ['local', 'undetermined'],
        pathNot: domainPackages,
      },
    ),
    rule(
      'contract-to-domain',
      'The contract knows shapes only.',
      { path: '^main/contract/' },
      { path: '^(main|renderer|build|test)/', pathNot: '^main/(contract|domain)/' },
    ),
    rule(
      'renderer-to-contract-and-domain',
      'The renderer reaches main through the bridge alone.',
      { path: '^renderer/' },
      { path: '^(main|build|test)/', pathNot: '^main/(contract|domain)/' },
    ),
    rule(
      'renderer-has-no-node',
      'The window is a sandbox.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'design-system-in-ui-only',
      'NL Design System comes in through renderer/ui.',
      { path: '^renderer/', pathNot: '^renderer/ui/' },
      to('node_modules/(@utrecht|@nl-design-system-candidate)/'),
    ),
    rule(
      'services-below-ipc',
      'A use case knows nothing of IPC handlers or hosts.',
      { path: `^main/(${services})/` },
      { path: '^main/(ipc|host|index\\.ts)' },
    ),
    rule(
      'notebook-below-services',
      'Every service stands on the open casusboek; it does not know what is kept in it.',
      { path: '^main/notebook/' },
      { path: `^main/(${services})/`, pathNot: '^main/notebook/' },
    ),
    rule(
      'keeping-above-services',
      'Backups and files that travel hold every kind of document; no kind knows of them.',
      { path: `^main/(${services})/`, pathNot: '^main/keeping/' },
      to('^main/keeping/'),
    ),
    rule(
      'store-below-services',
      'The store keeps documents; it does not know who asks.',
      { path: '^main/store/' },
      { path: `^main/(${services}|ipc|host|index\\.ts)` },
    ),
    rule(
      'ipc-below-host',
      'Handlers call services; the host calls handlers.',
      { path: '^main/ipc/' },
      { path: '^main/(host/(?!host\\.ts)|index\\.ts)' },
    ),
    rule(
      'host-knows-no-services',
      'A host carries calls; it does not know what they do.',
      { path: '^main/host/' },
      to(`^main/(${services}|store)/`),
    ),
    rule(
      'electron-in-its-host-only',
      'Electron appears in one folder.',
      { path: '^(main|renderer|build)/', pathNot: '^main/(host/electron/|index\\.ts)' },
      { path: '^(node_modules/)?electron(/|$)' },
    ),
    rule(
      'nobody-imports-the-root',
      'main/index.ts puts everything together and is imported by nobody.',
      { pathNot: '^main/index\\.ts$' },
      to('^main/index\\.ts$'),
    ),
    rule(
      'product-has-no-tests-or-build',
      'What ships does not lean on tests or on the build.',
      { path: '^(main|renderer)/' },
      to('^(test|build)/'),
    ),
    rule(
      'product-has-no-dev-packages',
      'What ships uses packages from `dependencies`.',
      { path: '^(main|renderer)/', pathNot: '^main/host/electron/' },
      {
        dependencyTypes: ['npm-dev'],
        pathNot: ['node_modules/(@types|vite)/', '^(node_modules/)?electron'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|\\.cache|test/fixtures)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
