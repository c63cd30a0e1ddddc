/** Files that must be in the packed app: the library and the three bundles. */
const required = [
  'package.json',
  'LICENSE',
  'out/main/index.mjs',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/content/leren.json',
  'out/content/library.json',
] as const;

/** The only places that anything in the packed app may come from. */
const allowed = /^(?:package\.json|LICENSE|out(?:\/(?:main|preload|renderer|content)(?:\/.*)?)?)$/u;
const neverIn = /\.(?:map|tsx?)$|(?:^|\/)(?:test|tests|node_modules|\.env[^/]*)(?:\/|$)/u;

/**
 * Holds the list of what was packed against what may and must be in it.
 *
 * @param files - Paths inside the archive, with `/` and without a leading one.
 * @returns One sentence for each thing that is wrong; empty when all is well.
 */
export function inspectPackage(files: readonly string[]): readonly string[] {
  const missing = required.filter((file) => !files.includes(file));
  const strange = files.filter((file) => !allowed.test(file) || neverIn.test(file));
  return [
    ...missing.map((file) => `not in the package: ${file}`),
    ...strange.map((file) => `does not belong in the package: ${file}`),
  ];
}
